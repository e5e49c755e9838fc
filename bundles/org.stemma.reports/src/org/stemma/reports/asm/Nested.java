/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.FieldPath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * An object that is filled by paths. What stands in an {@code x aggregate document} is a list of {@code x document}. For one
 * document.
 */
final class Nested {

	private static final String AGGREGATE = " aggregate document";
	private static final String CUSTOM = "custom information document/";
	private static final String ANALYTE = "analyte document/";
	private static final String ERRORS = "error aggregate document";
	/** Lists of which a key that stands already begins the next element. */
	private static final Pattern LISTED = Pattern.compile("(.*\\b(analyte|image feature|distribution) aggregate document)/\\2 document/.*");

	private final JsonObject json = new JsonObject();

	JsonObject json() {
		return json;
	}

	/** Adds a text unless it is blank. */
	void text(String path, String text) {
		if (!text.isBlank()) {
			put(path, new JsonPrimitive(text));
		}
	}

	/** Adds a text where nothing stands yet. */
	void missing(String path, String text) {
		if (!folder(path).has(key(path))) {
			text(path, text);
		}
	}

	/** Adds a number with its unit. */
	void number(String path, BigDecimal number, String unit) {
		JsonObject value = new JsonObject();
		value.addProperty("value", number);
		value.addProperty("unit", unit);
		put(path, value);
	}

	/**
	 * Adds what an instrument reported in place of a value: to the analyte that it is about, else to the measurement.
	 *
	 * @param path    where the value would stand
	 * @param feature its field
	 */
	void error(String path, String feature, String words) {
		int analyte = path.lastIndexOf(ANALYTE);
		JsonObject at = analyte < 0 ? json : folder(path.substring(0, analyte + ANALYTE.length()));
		JsonObject aggregate = at.has(ERRORS) ? at.getAsJsonObject(ERRORS) : new JsonObject();
		at.add(ERRORS, aggregate);
		JsonArray errors = aggregate.has("error document") ? aggregate.getAsJsonArray("error document") : new JsonArray();
		aggregate.add("error document", errors);
		JsonObject error = new JsonObject();
		error.addProperty("error", words);
		error.addProperty("error feature", AsmNames.spelled(feature));
		errors.add(error);
	}

	/**
	 * Adds anything: of an analyte or an image feature what is there already begins the next one; another second value of one
	 * place is custom information.
	 */
	void put(String path, JsonElement value) {
		JsonObject folder = folder(path);
		JsonElement before = folder.get(key(path));
		Matcher listed = LISTED.matcher(path);
		if (before == null) {
			folder.add(key(path), value);
		} else if (listed.matches()) {
			next(path, listed).add(key(path), value);
		} else if (!before.equals(value)) {
			more(folder(CUSTOM), key(path), value);
		}
	}

	/** Custom information may be said several times. */
	private static void more(JsonObject folder, String key, JsonElement value) {
		JsonElement before = folder.get(key);
		if (before == null) {
			folder.add(key, value);
		} else if (before.isJsonArray()) {
			before.getAsJsonArray().add(value);
		} else if (!before.equals(value)) {
			JsonArray both = new JsonArray();
			both.add(before);
			both.add(value);
			folder.add(key, both);
		}
	}

	/** The next element of the list that a path leads into. */
	private JsonObject next(String path, Matcher listed) {
		folder(listed.group(1) + "/" + listed.group(2) + " document").getAsJsonArray(listed.group(2) + " document").add(new JsonObject());
		return folder(path);
	}

	private JsonObject folder(String path) {
		List<String> folders = FieldPath.of(path).folders();
		JsonObject at = json;
		for (int i = 0; i < folders.size(); i++) {
			boolean list = i > 0 && folders.get(i - 1).endsWith(AGGREGATE);
			at = child(at, folders.get(i), list);
		}
		return at;
	}

	private static JsonObject child(JsonObject at, String key, boolean list) {
		JsonElement there = at.get(key);
		if (there == null) {
			JsonObject made = new JsonObject();
			JsonArray only = new JsonArray();
			only.add(made);
			at.add(key, list ? only : made);
			return made;
		}
		return there.isJsonArray() ? there.getAsJsonArray().asList().getLast().getAsJsonObject() : there.getAsJsonObject();
	}

	private static String key(String path) {
		return AsmNames.spelled(FieldPath.of(path).name());
	}
}

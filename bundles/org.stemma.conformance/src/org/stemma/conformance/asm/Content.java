/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Collects what a part of a document states, at any depth. For one thread. */
final class Content {

	/** Keys that whoever writes a document makes up for its own purposes. */
	private static final Set<String> OWN = Set.of("$asm.manifest", "measurement identifier",
			"calculated data identifier", "processed data identifier", "data source identifier", "data source feature",
			"asm file identifier", "file name", "unc path", "asm converter name", "asm converter version",
			"data source aggregate document", "distribution identifier", "image feature identifier",
			"statistic identifier", "population identifier", "parent population identifier", "analyte identifier", "region identifier",
			"identifier");

	private final List<Expected> values = new ArrayList<>();
	private final List<ExpectedCurve> curves = new ArrayList<>();
	private final List<ExpectedError> errors = new ArrayList<>();

	List<Expected> values() {
		return values;
	}

	List<ExpectedCurve> curves() {
		return curves;
	}

	List<ExpectedError> errors() {
		return errors;
	}

	/** Adds an object but for some of its keys. */
	void addWithout(JsonObject object, String... left) {
		Set<String> without = Set.of(left);
		object.entrySet().stream().filter(entry -> !without.contains(entry.getKey())).forEach(entry -> add(entry, ""));
	}

	/** Adds what an other one collected. */
	void add(Content other) {
		values.addAll(other.values);
		curves.addAll(other.curves);
		errors.addAll(other.errors);
	}

	private void add(Map.Entry<String, JsonElement> entry, String folder) {
		String key = entry.getKey();
		if (OWN.contains(key.toLowerCase(Locale.ROOT)) || key.equals("calculated data document")) {
			return;
		}
		add(key, entry.getValue(), folder);
	}

	private void add(String key, JsonElement value, String folder) {
		if (value.isJsonArray()) {
			value.getAsJsonArray().forEach(each -> add(key, each, folder));
		} else if (value.isJsonPrimitive()) {
			values.add(primitive(folder, key, value.getAsJsonPrimitive()));
		} else if (value.isJsonObject()) {
			add(key, value.getAsJsonObject(), folder);
		}
	}

	private void add(String key, JsonObject object, String folder) {
		String path = (folder.isEmpty() ? "" : folder + "/") + key.toLowerCase(Locale.ROOT);
		if (key.equals("error document")) {
			errors.add(new ExpectedError(text(object, "error"), text(object, "error feature")));
		} else if (object.has("cube-structure")) {
			curves.addAll(new Cube(path, object).curves());
		} else if (object.has("value") && object.has("unit")) {
			values.add(quantity(folder, key, object));
		} else {
			object.entrySet().forEach(entry -> add(entry, path));
		}
	}

	/** A value with its unit. */
	static Expected quantity(String folder, String key, JsonObject object) {
		JsonPrimitive value = object.getAsJsonPrimitive("value");
		String unit = object.get("unit").getAsString();
		return value.isNumber() ? Expected.number(folder, key, value.getAsString(), unit)
				: new Expected(folder, key, Optional.empty(), unit, value.getAsString());
	}

	private static Expected primitive(String folder, String key, JsonPrimitive value) {
		return value.isNumber() ? Expected.number(folder, key, value.getAsString(), "")
				: Expected.text(folder, key, value.getAsString());
	}

	private static String text(JsonObject object, String key) {
		return object.has(key) ? object.get(key).getAsString() : "";
	}
}

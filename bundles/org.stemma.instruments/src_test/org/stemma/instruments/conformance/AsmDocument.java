/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * A result of the public reference in the Allotrope Simple Model, flattened: what it says of each sample and of the run.
 *
 * @param samples the measurements in order
 * @param run     what it says of the run
 */
record AsmDocument(List<Sample> samples, List<Expected> run) {

	/** Keys that the reference makes up for its own purposes. */
	private static final Set<String> OWN = Set.of("$asm.manifest", "measurement identifier", "calculated data identifier",
			"processed data identifier",
			"data source identifier", "data source feature", "ASM file identifier", "file name", "UNC path",
			"ASM converter name", "ASM converter version");

	/**
	 * One measurement.
	 *
	 * @param name   the sample's name
	 * @param time   the time as ISO 8601 with offset
	 * @param values its values
	 */
	record Sample(String name, String time, List<Expected> values) {
	}

	static AsmDocument read(Path json) throws IOException {
		JsonObject root = JsonParser.parseString(text(json)).getAsJsonObject();
		List<Sample> samples = new ArrayList<>();
		List<Expected> run = new ArrayList<>();
		JsonObject technique = root.getAsJsonObject("cell counting aggregate document");
		for (JsonElement document : technique.getAsJsonArray("cell counting document")) {
			JsonObject aggregate = document.getAsJsonObject().getAsJsonObject("measurement aggregate document");
			List<Expected> shared = new ArrayList<>();
			add(without(document.getAsJsonObject(), "measurement aggregate document"), shared);
			add(without(aggregate, "measurement document"), shared);
			aggregate.getAsJsonArray("measurement document")
					.forEach(measurement -> samples.add(sample(measurement.getAsJsonObject(), shared)));
		}
		add(without(technique, "cell counting document"), run);
		return new AsmDocument(samples, run);
	}

	private static String text(Path json) throws IOException {
		try (InputStream stream = Files.newInputStream(json)) {
			boolean packed = json.getFileName().toString().endsWith(".gz");
			return new String((packed ? new GZIPInputStream(stream) : stream).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Sample sample(JsonObject measurement, List<Expected> shared) {
		List<Expected> values = new ArrayList<>(shared);
		add(without(measurement, "measurement time"), values);
		String name = values.stream().filter(value -> value.key().equals("sample identifier")).findFirst().orElseThrow()
				.text();
		values.removeIf(value -> value.key().equals("sample identifier"));
		return new Sample(name, measurement.get("measurement time").getAsString(), values);
	}

	private static JsonObject without(JsonObject object, String key) {
		JsonObject rest = object.deepCopy();
		rest.remove(key);
		return rest;
	}

	private static void add(JsonElement element, List<Expected> values) {
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(each -> add(each, values));
		} else if (element.getAsJsonObject().has("calculated data name")) {
			JsonObject calculated = element.getAsJsonObject();
			values.add(quantity(calculated.get("calculated data name").getAsString(),
					calculated.getAsJsonObject("calculated result")));
		} else {
			element.getAsJsonObject().entrySet().stream().filter(entry -> !OWN.contains(entry.getKey()))
					.forEach(entry -> add(entry, values));
		}
	}

	private static void add(Map.Entry<String, JsonElement> entry, List<Expected> values) {
		JsonElement value = entry.getValue();
		if (entry.getKey().equals("error document")) {
			values.add(new Expected("error", Optional.empty(), "", errors(value.getAsJsonArray())));
		} else if (value.isJsonPrimitive()) {
			values.add(primitive(entry.getKey(), value.getAsJsonPrimitive()));
		} else if (value.isJsonObject() && value.getAsJsonObject().has("unit")) {
			values.add(quantity(entry.getKey(), value.getAsJsonObject()));
		} else {
			add(value, values);
		}
	}

	/** The text of the file, which the reference cuts at its commas. */
	private static String errors(JsonArray pieces) {
		return String.join(",",
				pieces.asList().stream().map(piece -> piece.getAsJsonObject().get("error").getAsString()).toList());
	}

	private static Expected quantity(String key, JsonObject value) {
		return new Expected(key, Optional.of(value.get("value").getAsBigDecimal()), value.get("unit").getAsString(), "");
	}

	private static Expected primitive(String key, JsonPrimitive value) {
		return value.isNumber() ? new Expected(key, Optional.of(value.getAsBigDecimal()), "", "")
				: new Expected(key, Optional.empty(), "", value.getAsString());
	}
}

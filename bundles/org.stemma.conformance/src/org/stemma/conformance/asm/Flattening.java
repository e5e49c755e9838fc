/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.conformance.asm.AsmDocument.Calculated;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Takes one document apart. For one thread. */
final class Flattening {

	private static final String ROOT = " aggregate document";
	private static final String MEASUREMENTS = "measurement aggregate document";
	private static final String MEASUREMENT = "measurement document";
	private static final String CALCULATED = "calculated data document";

	private final String technique;
	private final JsonObject aggregate;
	private final List<Measurement> measurements = new ArrayList<>();
	private final List<JsonObject> calculated = new ArrayList<>();
	private final Sources sources = new Sources();

	Flattening(JsonObject root) {
		String key = root.keySet().stream().filter(name -> name.endsWith(ROOT)).findFirst()
				.orElseThrow(() -> new IllegalStateException("no aggregate document"));
		this.technique = key.substring(0, key.length() - ROOT.length());
		this.aggregate = root.getAsJsonObject(key);
	}

	AsmDocument document() {
		String documents = technique + " document";
		elements(aggregate.get(documents)).forEach(document -> add(document.getAsJsonObject()));
		Content run = new Content();
		run.addWithout(aggregate, documents, CALCULATED);
		collect(aggregate);
		calculated.forEach(sources::calculated);
		List<Calculated> shared = new ArrayList<>();
		Map<Integer, List<Expected>> own = new HashMap<>();
		Set<JsonObject> stated = new HashSet<>();
		calculated.stream().filter(one -> stated.add(unnamed(one))).forEach(one -> place(one, own, shared));
		return new AsmDocument(technique, completed(own), run.values(), shared);
	}

	private void add(JsonObject document) {
		JsonObject aggregated = document.getAsJsonObject(MEASUREMENTS);
		if (aggregated == null) {
			return;
		}
		Content shared = new Content();
		shared.addWithout(document, MEASUREMENTS);
		shared.addWithout(aggregated, MEASUREMENT, CALCULATED);
		for (JsonElement each : elements(aggregated.get(MEASUREMENT))) {
			sources.measurement(each, measurements.size());
			measurements.add(measurement(each.getAsJsonObject(), shared));
		}
	}

	private static Measurement measurement(JsonObject document, Content shared) {
		Content content = new Content();
		content.add(shared);
		content.addWithout(document);
		List<Expected> values = content.values();
		Optional<String> time = values.stream().filter(value -> value.path().equals("measurement time"))
				.map(Expected::text).reduce((first, second) -> second);
		String sample = values.stream().filter(value -> value.path().equals("sample document/sample identifier"))
				.map(Expected::text).findFirst().orElse("");
		List<String> wells = values.stream().filter(Flattening::well).map(Expected::text).toList();
		values.removeIf(value -> value.path().equals("measurement time")
				|| value.path().equals("sample document/sample identifier"));
		return new Measurement(sample, wells, time, values, content.curves(), content.errors());
	}

	private static boolean well(Expected value) {
		return value.folder().equals("sample document") && value.key().endsWith("location identifier")
				&& !value.key().startsWith("source");
	}

	/** All calculated values at any depth. */
	private void collect(JsonElement part) {
		if (part.isJsonArray()) {
			part.getAsJsonArray().forEach(this::collect);
		} else if (part.isJsonObject()) {
			JsonObject object = part.getAsJsonObject();
			elements(object.get(CALCULATED)).forEach(each -> calculated.add(each.getAsJsonObject()));
			object.entrySet().forEach(entry -> collect(entry.getValue()));
		}
	}

	/** A calculated value without the identifier that the document gives it: one that is stated twice is one value. */
	private static JsonObject unnamed(JsonObject document) {
		JsonObject copy = document.deepCopy();
		copy.remove("calculated data identifier");
		return copy;
	}

	private void place(JsonObject document, Map<Integer, List<Expected>> own, List<Calculated> shared) {
		Optional<JsonObject> result = Stream.of("calculated result", "calculated datum")
				.filter(document::has).map(document::getAsJsonObject).findFirst();
		if (result.isEmpty()) {
			return;
		}
		Expected value = Content.quantity("calculated data aggregate document/calculated data document",
				document.get("calculated data name").getAsString(), result.get());
		Set<Integer> from = sources.of(document);
		if (from.size() == 1) {
			own.computeIfAbsent(from.iterator().next(), index -> new ArrayList<>()).add(value);
		} else {
			shared.add(new Calculated(value, List.copyOf(from)));
		}
	}

	private List<Measurement> completed(Map<Integer, List<Expected>> own) {
		List<Measurement> all = new ArrayList<>();
		for (Measurement measurement : measurements) {
			all.add(measurement.with(own.getOrDefault(all.size(), List.of())));
		}
		return all;
	}

	private static List<JsonElement> elements(JsonElement array) {
		if (array == null) {
			return List.of();
		}
		return array.isJsonArray() ? array.getAsJsonArray().asList() : List.of(array);
	}
}

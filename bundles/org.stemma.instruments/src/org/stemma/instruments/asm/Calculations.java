/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The calculated values of a document by the measurements that they come from, directly or by other calculated values. */
final class Calculations {

	static final String FOLDER = "calculated data aggregate document";

	private static final String ID = "calculated data identifier";
	private static final String NAME = "calculated data name";
	private static final String FROM = "data source aggregate document";
	private static final Set<String> KNOWN = Set.of(ID, NAME, FROM);
	private static final Set<String> RESULTS = Set.of("calculated result", "calculated datum");

	private final Map<String, List<Measured>> byMeasurement = new HashMap<>();
	private final Map<String, Set<String>> sources = new HashMap<>();
	private final List<Measured> unplaced = new ArrayList<>();

	/** Those of objects that have them, for measurements of these identifiers. */
	Calculations(List<JsonObject> aggregates, Set<String> measurements, Place place) {
		List<JsonObject> all = aggregates.stream().flatMap(aggregate -> objects(aggregate.get(FOLDER)))
				.flatMap(folder -> objects(folder.get("calculated data document"))).toList();
		all.forEach(one -> sources.put(text(one, ID), from(one)));
		for (JsonObject one : all) {
			List<Measured> values = values(one, place);
			Set<String> reached = new LinkedHashSet<>();
			from(one).forEach(source -> reach(source, reached));
			reached.retainAll(measurements);
			reached.forEach(id -> byMeasurement.computeIfAbsent(id, key -> new ArrayList<>()).addAll(values));
			if (reached.isEmpty()) {
				unplaced.addAll(values);
			}
		}
	}

	/** Those that come from a measurement. */
	List<Measured> of(String measurement) {
		return byMeasurement.getOrDefault(measurement, List.of());
	}

	/** Those of which nobody knows from what they come. */
	List<Measured> unplaced() {
		return unplaced;
	}

	private void reach(String source, Set<String> reached) {
		if (reached.add(source)) {
			sources.getOrDefault(source, Set.of()).forEach(next -> reach(next, reached));
		}
	}

	private static Set<String> from(JsonObject calculated) {
		Set<String> ids = new LinkedHashSet<>();
		objects(calculated.get(FROM)).flatMap(folder -> objects(folder.get("data source document")))
				.forEach(source -> ids.add(text(source, "data source identifier")));
		return ids;
	}

	/** The result under its name, and what else is said of it. */
	private static List<Measured> values(JsonObject calculated, Place place) {
		String stated = text(calculated, NAME).toLowerCase(Locale.ROOT);
		String name = stated.isEmpty() ? "calculated result" : stated;
		Values values = new Values(place);
		calculated.entrySet().stream().filter(entry -> !KNOWN.contains(entry.getKey()))
				.forEach(entry -> values.add(RESULTS.contains(entry.getKey()) ? name : name + "/" + entry.getKey().toLowerCase(Locale.ROOT), entry.getValue()));
		return values.measured();
	}

	private static Stream<JsonObject> objects(JsonElement element) {
		if (element == null) {
			return Stream.of();
		}
		Stream<JsonElement> all = element.isJsonArray() ? element.getAsJsonArray().asList().stream() : Stream.of(element);
		return all.filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
	}

	private static String text(JsonObject object, String key) {
		JsonElement element = object.get(key);
		return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A data cube as curves, one for each of its measures. */
final class Cubes {

	private Cubes() {
	}

	/** The curves; none of a cube that is not complete or has more than one dimension. */
	static List<Curve> curves(String path, JsonObject cube, Place place) {
		List<JsonElement> across = list(cube, "cube-structure", "dimensions");
		List<JsonElement> of = list(cube, "cube-structure", "measures");
		List<JsonElement> at = list(cube, "data", "dimensions");
		List<JsonElement> values = list(cube, "data", "measures");
		List<Curve> curves = new ArrayList<>();
		for (int i = 0; i < Math.min(of.size(), values.size()) && across.size() == 1 && at.size() == 1; i++) {
			List<Optional<BigDecimal>> positions = numbers(at.getFirst());
			List<Optional<BigDecimal>> measures = numbers(values.get(i));
			if (positions.size() == measures.size() && positions.stream().allMatch(Optional::isPresent)) {
				curves.add(new Curve(path, axis(across.getFirst()), axis(of.get(i)), positions.stream().map(Optional::get).toList(),
						measures, place));
			}
		}
		return curves;
	}

	/** How many curves a cube should be; at least one. */
	static int measures(JsonObject cube) {
		return Math.max(1, Math.max(list(cube, "cube-structure", "measures").size(), list(cube, "data", "measures").size()));
	}

	private static Curve.Axis axis(JsonElement element) {
		JsonObject axis = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
		return new Curve.Axis(text(axis, "concept"), JsonValue.ucum(text(axis, "unit")));
	}

	private static String text(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
	}

	private static List<Optional<BigDecimal>> numbers(JsonElement list) {
		JsonArray array = list.isJsonArray() ? list.getAsJsonArray() : new JsonArray();
		return array.asList().stream().map(one -> one.isJsonPrimitive() ? JsonValue.number(one.getAsString()) : Optional.<BigDecimal>empty()).toList();
	}

	private static List<JsonElement> list(JsonObject cube, String part, String key) {
		JsonElement object = cube.get(part);
		JsonElement array = object != null && object.isJsonObject() ? object.getAsJsonObject().get(key) : null;
		return array != null && array.isJsonArray() ? array.getAsJsonArray().asList() : List.of();
	}
}

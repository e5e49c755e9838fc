/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A data cube as curves along its first dimension, one for each of its measures. */
final class Cube {

	private static final Set<String> NONE = Set.of("NaN", "nan");

	private final String path;
	private final JsonArray dimensions;
	private final JsonArray measures;
	private final JsonObject data;

	Cube(String path, JsonObject cube) {
		JsonObject structure = cube.getAsJsonObject("cube-structure");
		this.path = path;
		this.dimensions = structure.getAsJsonArray("dimensions");
		this.measures = structure.getAsJsonArray("measures");
		this.data = cube.getAsJsonObject("data");
	}

	List<ExpectedCurve> curves() {
		List<ExpectedCurve> curves = new ArrayList<>();
		JsonObject across = dimensions.get(0).getAsJsonObject();
		JsonArray at = data.getAsJsonArray("dimensions").get(0).getAsJsonArray();
		for (int i = 0; i < measures.size(); i++) {
			JsonObject of = measures.get(i).getAsJsonObject();
			JsonArray values = data.getAsJsonArray("measures").get(i).getAsJsonArray();
			curves.add(new ExpectedCurve(path, text(across, "concept"), text(across, "unit"), text(of, "concept"),
					text(of, "unit"), at.asList().stream().map(JsonElement::getAsBigDecimal).toList(),
					values.asList().stream().map(Cube::number).toList()));
		}
		return curves;
	}

	/** A point without a value is null there, or {@code NaN}; {@code -0.0} is none, or a zero that rounding left below. */
	private static Optional<BigDecimal> number(JsonElement value) {
		boolean none = value.isJsonNull() || NONE.contains(value.getAsString());
		boolean doubtful = !none && value.getAsString().equals("-0.0");
		return none ? Optional.empty() : doubtful ? Optional.of(ExpectedCurve.NONE_OR_ZERO) : Optional.of(value.getAsBigDecimal());
	}

	private static String text(JsonObject object, String key) {
		return object.has(key) && !object.get(key).isJsonNull() ? object.get(key).getAsString() : "";
	}
}

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
import java.util.Optional;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.FieldPath;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** A curve as a data cube: its axes with their concepts and units, and the numbers. A gap is null. */
record AsmCube(Curve curve) {

	JsonObject json() {
		JsonObject structure = new JsonObject();
		structure.add("dimensions", only(axis(curve.across())));
		structure.add("measures", only(axis(curve.of())));
		JsonObject data = new JsonObject();
		data.add("dimensions", only(numbers(curve.at().stream().map(Optional::of).toList())));
		data.add("measures", only(numbers(curve.values())));
		JsonObject cube = new JsonObject();
		cube.addProperty("label", FieldPath.of(curve.field()).name().replaceFirst(" data cube$", ""));
		cube.add("cube-structure", structure);
		cube.add("data", data);
		return cube;
	}

	private static JsonObject axis(Curve.Axis axis) {
		JsonObject json = new JsonObject();
		json.addProperty("@componentDatatype", "double");
		json.addProperty("concept", axis.concept());
		json.addProperty("unit", AsmUnits.spelled(axis.concept(), axis.unit()));
		return json;
	}

	private static JsonArray numbers(List<Optional<BigDecimal>> numbers) {
		JsonArray array = new JsonArray();
		numbers.forEach(number -> number.ifPresentOrElse(array::add, () -> array.add(JsonNull.INSTANCE)));
		return array;
	}

	private static JsonArray only(com.google.gson.JsonElement element) {
		JsonArray array = new JsonArray();
		array.add(element);
		return array;
	}
}

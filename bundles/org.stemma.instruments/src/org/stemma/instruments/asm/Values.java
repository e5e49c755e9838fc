/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent.NotUnderstood;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Collects the values of a part of a document, each under its path in lower case. For one part. */
final class Values {

	private static final Set<String> QUANTITY = Set.of("value", "unit");
	private static final int LONGEST_CUBE = 2_000;

	private final Place place;
	private final List<Measured> measured = new ArrayList<>();
	private final List<Measured> reported = new ArrayList<>();
	private final List<Curve> curves = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();
	private final List<Measured> odd = new ArrayList<>();
	private final List<Measured> unitless = new ArrayList<>();

	Values(Place place) {
		this.place = place;
	}

	List<Measured> measured() {
		List<Measured> all = new ArrayList<>(measured);
		all.removeIf(value -> Reported.isPlaceholder(value, reported));
		return all;
	}

	List<Curve> curves() {
		return curves;
	}

	/** Data cubes that are no curves. */
	List<NotUnderstood> left() {
		return left;
	}

	/** Numbers that state no unit, each an error of that one value. */
	List<Measured> unitless() {
		return unitless;
	}

	/** Numbers of more digits than can be kept, each an error of that one value. */
	List<Measured> odd() {
		return odd;
	}

	/** Adds an object but for some of its keys. */
	void addWithout(JsonObject object, String... left) {
		Set<String> without = Set.of(left);
		object.entrySet().stream().filter(entry -> !without.contains(entry.getKey())).forEach(entry -> add("", entry));
	}

	private void add(String folder, Map.Entry<String, JsonElement> entry) {
		if (entry.getKey().equals("error aggregate document")) {
			List<Measured> errors = Reported.of(folder, entry.getValue(), place);
			reported.addAll(errors);
			measured.addAll(errors);
			return;
		}
		add((folder.isEmpty() ? "" : folder + "/") + entry.getKey().toLowerCase(Locale.ROOT), entry.getValue());
	}

	/** Adds what stands under a path. */
	void add(String path, JsonElement element) {
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(each -> add(path, each));
		} else if (element.isJsonPrimitive()) {
			add(new JsonValue(path, element.getAsJsonPrimitive(), place).plain());
		} else if (element.isJsonObject()) {
			add(path, element.getAsJsonObject());
		} else {
			measured.add(Measured.missing(path, new Place(place.source(), place.line(), 0, path)));
		}
	}

	private void add(String path, JsonObject object) {
		JsonElement value = object.get("value");
		JsonElement unit = object.get("unit");
		if (object.has("cube-structure")) {
			cube(path, object);
		} else if (value != null && value.isJsonPrimitive() && unit != null && unit.isJsonPrimitive()) {
			add(new JsonValue(path, value.getAsJsonPrimitive(), place).quantity(unit.getAsString()));
			addOthers(path, object);
		} else if (value != null && value.isJsonNull() && unit != null) {
			add(path, value);
			addOthers(path, object);
		} else if (value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
			measured.add(withoutUnit(path, value.getAsString()));
			addOthers(path, object);
		} else {
			object.entrySet().forEach(entry -> add(path, entry));
		}
	}

	/** What stands beside a value and its unit, as its role in a statistic. */
	private void addOthers(String path, JsonObject object) {
		object.entrySet().stream().filter(entry -> !QUANTITY.contains(entry.getKey())).forEach(entry -> add(path, entry));
	}

	private Measured withoutUnit(String path, String text) {
		unitless.add(new Measured(path, Optional.empty(), text, "", State.ERROR, new Place(place.source(), place.line(), 0, path)));
		return unitless.getLast();
	}

	private void cube(String path, JsonObject cube) {
		List<Curve> read = Cubes.curves(path, cube, place);
		curves.addAll(read);
		if (read.size() < Cubes.measures(cube)) {
			String text = cube.toString();
			left.add(new NotUnderstood(path, text.length() > LONGEST_CUBE ? text.substring(0, LONGEST_CUBE) + "…" : text, place));
		}
	}

	private void add(Measured value) {
		measured.add(value);
		if (value.state() == State.ERROR) {
			odd.add(value);
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.FieldPath;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.value.Unit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a document says in place of a value: an error with the feature that it is about, as a value of that field with its state. */
final class Reported {

	private static final Pattern LIMIT = Pattern.compile("([<>])\\s?(-?\\d+(?:[.]\\d+)?)(?:\\s(\\S.*))?");
	private static final Pattern STATE = Pattern.compile("(not detected|out of range|error)(?:: (.*))?");

	private Reported() {
	}

	/** The errors of an aggregate that stands in a folder. */
	static List<Measured> of(String folder, JsonElement aggregate, Place place) {
		JsonElement errors = aggregate.isJsonObject() ? aggregate.getAsJsonObject().get("error document") : null;
		return errors == null ? List.of()
				: (errors.isJsonArray() ? errors.getAsJsonArray().asList() : List.of(errors)).stream().filter(JsonElement::isJsonObject)
						.flatMap(error -> one(folder, error.getAsJsonObject(), place)).toList();
	}

	private static Stream<Measured> one(String folder, JsonObject error, Place place) {
		String words = text(error, "error");
		String feature = text(error, "error feature").toLowerCase(java.util.Locale.ROOT);
		if (feature.isEmpty()) {
			return Stream.of(Measured.text("error aggregate document/error document/error", words, place)).filter(value -> !words.isEmpty());
		}
		String last = FieldPath.of(feature).name();
		return Stream.of(value(folder.isEmpty() ? feature : folder + "/" + last, words, new Place(place.source(), place.line(), 0, feature)));
	}

	private static Measured value(String field, String words, Place place) {
		Matcher limit = LIMIT.matcher(words);
		if (limit.matches()) {
			Optional<String> unit = limit.group(3) == null ? Optional.of("1") : Unit.parse(limit.group(3)).map(Unit::code);
			State state = limit.group(1).equals("<") ? State.BELOW : State.ABOVE;
			return unit.flatMap(code -> JsonValue.number(limit.group(2)).map(number -> new Measured(field, Optional.of(number), words, code, state, place)))
					.orElseGet(() -> new Measured(field, Optional.empty(), words, "", State.OUT_OF_RANGE, place));
		}
		Matcher state = STATE.matcher(words);
		return state.matches() ? new Measured(field, Optional.empty(), state.group(2) == null ? "" : state.group(2), "",
				State.valueOf(state.group(1).toUpperCase(java.util.Locale.ROOT).replace(' ', '_')), place)
				: new Measured(field, Optional.empty(), words, "", State.ERROR, place);
	}

	/** Whether a value only holds the place of one that was reported in another way. */
	static boolean isPlaceholder(Measured value, List<Measured> reported) {
		return value.state() == State.MISSING && reported.stream().anyMatch(one -> last(one).equals(last(value)));
	}

	private static String last(Measured value) {
		return FieldPath.of(value.field()).name();
	}

	private static String text(JsonObject object, String key) {
		JsonElement element = object.get(key);
		return element != null && element.isJsonPrimitive() ? element.getAsString().strip() : "";
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import java.math.BigDecimal;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.Quantity;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

import com.google.gson.JsonPrimitive;

/**
 * A number or text under its path.
 *
 * @param path  the keys that lead to it
 * @param value the number or text
 * @param place the file
 */
record JsonValue(String path, JsonPrimitive value, Place place) {

	/** What the public converter writes where there was no number. */
	private static final String MINUS_ZERO = "-0.0";
	private static final int LONGEST = 40;

	/** As it stands without a unit. */
	Measured plain() {
		return in("1");
	}

	/** With the unit beside it; a number that is written as a text is one all the same, a word for none, or a range such as 10-20. */
	Measured quantity(String unit) {
		String text = value.getAsString();
		if (value.isNumber() || text.isBlank()) {
			return in(ucum(unit));
		}
		Optional<Reading> word = Reading.ofWord(text);
		if (word.isPresent()) {
			return new Measured(path, Optional.empty(), text, "", word.get().state(), named());
		}
		return number(text).map(number -> Measured.number(path, number, ucum(unit), text, named()))
				.orElseGet(() -> Measured.text(path, text + " " + unit, named()));
	}

	/** A number of more digits than can be kept is an error. */
	private Measured in(String unit) {
		String text = value.getAsString();
		if (text.isBlank() || value.isNumber() && text.equals(MINUS_ZERO)) {
			return new Measured(path, Optional.empty(), text, "", State.MISSING, named());
		}
		if (!value.isNumber()) {
			return Measured.text(path, text, named());
		}
		return number(text).map(one -> Measured.number(path, one, unit, text, named()))
				.orElseGet(() -> new Measured(path, Optional.empty(), text, "", State.ERROR, named()));
	}

	private Place named() {
		return new Place(place.source(), place.line(), 0, path);
	}

	/** A number that has no more digits than can be kept. */
	static Optional<BigDecimal> number(String text) {
		if (text.length() > LONGEST || !text.matches("-?\\d+([.]\\d+)?([eE][+-]?\\d{1,2})?")) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(text);
		BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
		boolean fits = plain.precision() <= Quantity.MAXIMUM_DIGITS && plain.scale() <= Quantity.MAXIMUM_DIGITS;
		return fits ? Optional.of(plain) : Optional.empty();
	}

	/** The UCUM code of a unit; one that is not known stands in braces. */
	static String ucum(String unit) {
		if (unit.isBlank() || unit.equals("Number")) {
			return "1";
		}
		return Unit.parse(unit).map(Unit::code).orElse("{" + unit.replaceAll("[{}]", "") + "}");
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured.State;

/**
 * A cell that holds a number, taken apart: {@code < 4.00}, {@code 87.00%}, {@code 3.58E3 (Out of optimal range)}.
 *
 * @param state   value, or below or above when a sign in front says so
 * @param decimal the number
 * @param rest    what stands behind the number, or empty
 */
record NumberCell(State state, DecimalText decimal, String rest) {

	private static final int LONGEST = 80;
	private static final Pattern SHAPE = Pattern.compile(
			"([<>≤≥]=?)?\\s*([+\u2212-]?[0-9.,'’ \u00A0\u2009\u202F]*[0-9](?:[eE][+-]?[0-9]{1,3})?)(?![0-9eE])\\s*(.*)");

	/** The cell's parts, or empty when it does not begin with a number. */
	static Optional<NumberCell> of(String text) {
		if (text.length() > LONGEST || text.isEmpty() || Character.isLetter(text.charAt(0))) {
			return Optional.empty();
		}
		Optional<DecimalText> simple = SimpleNumber.of(text);
		if (simple.isPresent()) {
			return simple.map(decimal -> new NumberCell(State.VALUE, decimal, ""));
		}
		Matcher shape = SHAPE.matcher(text);
		if (!shape.matches()) {
			return Optional.empty();
		}
		DecimalText decimal = DecimalText.of(shape.group(2));
		boolean number = decimal.point().isPresent() || decimal.comma().isPresent();
		return number ? Optional.of(new NumberCell(stateOf(shape.group(1)), decimal, shape.group(3))) : Optional.empty();
	}

	private static State stateOf(String sign) {
		if (sign == null) {
			return State.VALUE;
		}
		return sign.startsWith("<") || sign.startsWith("≤") ? State.BELOW : State.ABOVE;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.core.record.UnitText;

/** Numbers and quantities as people read and type them. */
public final class NumberText {

	private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?");
	private static final Pattern QUANTITY = Pattern.compile("(" + NUMBER.pattern() + ")\\s*(.*)", Pattern.DOTALL);
	private static final int UNIT_GROUP = 5;

	/** Plain digits with a decimal point, scale kept. */
	public String print(BigDecimal number) {
		return number.toPlainString();
	}

	/** Number and unit. */
	public String print(Quantity quantity) {
		return (print(quantity.value()) + " " + UnitText.printed(quantity.unit())).strip();
	}

	/** A whole number of 32 bits. */
	public Outcome<Object> integer(String label, String text) {
		try {
			return Outcome.of(Integer.valueOf(text));
		} catch (NumberFormatException notWhole) {
			return Outcome.refused("field.form", label + " is a whole number, found \"" + text + "\".");
		}
	}

	/** A decimal with a point; an exponent such as {@code 4.8e6} is written out. */
	public Outcome<BigDecimal> decimal(String label, String text) {
		if (!NUMBER.matcher(text).matches()) {
			return Outcome.refused("field.form", label + " is a number such as 0.75 or 4.8e6, found \"" + text
					+ "\"; the decimal sign is a point and there are no blanks between digits.");
		}
		BigDecimal number = new BigDecimal(text);
		return Outcome.of(number.scale() < 0 ? number.setScale(0) : number);
	}

	/** A number and its unit, which may be left out for a pure number. */
	public Outcome<Object> quantity(String label, String text) {
		Matcher parts = QUANTITY.matcher(text);
		if (!parts.matches()) {
			return Outcome.refused("field.form",
					label + " is a number and a unit such as 15 mL, found \"" + text + "\".");
		}
		BigDecimal number = new BigDecimal(parts.group(1));
		if (number.precision() > Quantity.MAXIMUM_DIGITS || Math.abs(number.scale()) > Quantity.MAXIMUM_DIGITS) {
			return Outcome.refused("field.digits", label + " has more than " + Quantity.MAXIMUM_DIGITS + " digits.");
		}
		return Outcome.of(Quantity.of(number, UnitText.code(parts.group(UNIT_GROUP))));
	}
}

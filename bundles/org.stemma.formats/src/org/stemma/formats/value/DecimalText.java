/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The digits of a number, read under both assumptions: with decimal point and with decimal comma. Marks between
 * thousands stand every three digits; a number with an exponent has none.
 *
 * @param point the number if the point separates decimals; empty when the text is none then
 * @param comma the number if the comma does
 */
record DecimalText(Optional<BigDecimal> point, Optional<BigDecimal> comma) {

	private static final String SPACES = "[ '’\\u00A0\\u2009\\u202F]";
	private static final Pattern BLANK = Pattern.compile(SPACES);
	private static final Pattern POINT = pattern("[.]", ",");
	private static final Pattern COMMA = pattern(",", "[.]");

	/** The readings of a text of digits, signs, separators and exponent. */
	static DecimalText of(String digits) {
		String text = digits.replace('\u2212', '-');
		return new DecimalText(read(text, POINT, ','), read(text, COMMA, '.'));
	}

	/** What this number alone proves. */
	NumberStyle proves() {
		if (point.isPresent() == comma.isPresent()) {
			return NumberStyle.UNDECIDED;
		}
		return point.isPresent() ? NumberStyle.POINT : NumberStyle.COMMA;
	}

	/** Whether it can be read in one way only, whatever the rest of the file does. */
	boolean clear() {
		return proves() != NumberStyle.UNDECIDED || point.equals(comma) && point.isPresent();
	}

	/** The number in a file of that style; empty when it is none there, or more than one. */
	Optional<BigDecimal> in(NumberStyle style) {
		if (clear()) {
			return point.or(() -> comma);
		}
		return switch (style) {
		case POINT -> point;
		case COMMA -> comma;
		case UNDECIDED, MIXED -> Optional.empty();
		};
	}

	private static Optional<BigDecimal> read(String text, Pattern pattern, char thousands) {
		if (!pattern.matcher(text).matches()) {
			return Optional.empty();
		}
		String plain = BLANK.matcher(text).replaceAll("").replace(String.valueOf(thousands), "").replace(',', '.');
		return Optional.of(new BigDecimal(plain));
	}

	private static Pattern pattern(String decimal, String thousands) {
		String grouped = "[1-9]\\d{0,2}(?:" + thousands + "\\d{3})+";
		String spaced = "[1-9]\\d{0,2}(?:" + SPACES + "\\d{3})+";
		String plain = "(?:\\d+(?:" + decimal + "\\d+)?|" + decimal + "\\d+)(?:[eE][+-]?\\d{1,3})?";
		return Pattern.compile("[+-]?(?:" + plain + "|(?:" + grouped + "|" + spaced + ")(?:" + decimal + "\\d+)?)");
	}
}

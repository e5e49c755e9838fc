/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A floating point number as text, as RFC 8785 section 3.2.2.3 (ECMAScript's {@code Number::toString}) writes it: the
 * shortest digits that read back as the same number. Negative zero is zero.
 */
public final class DoubleText {

	private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);
	private static final int LONGEST_PLAIN = 21;
	private static final int LONGEST_ZEROS = -6;

	private DoubleText() {
	}

	/**
	 * Writes a number.
	 *
	 * @throws IllegalArgumentException when it is not finite
	 */
	public static String of(double number) {
		if (!Double.isFinite(number)) {
			throw new IllegalArgumentException("A floating point number is finite, found " + number);
		}
		if (number == 0) {
			return "0";
		}
		BigDecimal shortest = shortest(Math.abs(number));
		String digits = shortest.unscaledValue().toString();
		return (number < 0 ? "-" : "") + place(digits, digits.length() - shortest.scale());
	}

	/** Java gives two digits where one would do, so that one is tried: 4.9E-324 is 5e-324. */
	private static BigDecimal shortest(double number) {
		BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
		BigDecimal oneDigit = decimal.round(ONE_DIGIT).stripTrailingZeros();
		return decimal.precision() == 2 && oneDigit.doubleValue() == number ? oneDigit : decimal;
	}

	/** Sets the decimal point; {@code point} counts the digits before it and may lie outside them. */
	private static String place(String digits, int point) {
		int count = digits.length();
		if (point > LONGEST_PLAIN || point <= LONGEST_ZEROS) {
			return scientific(digits, point - 1);
		}
		if (point >= count) {
			return digits + "0".repeat(point - count);
		}
		if (point > 0) {
			return digits.substring(0, point) + '.' + digits.substring(point);
		}
		return "0." + "0".repeat(-point) + digits;
	}

	private static String scientific(String digits, int exponent) {
		String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
		return mantissa + 'e' + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
	}
}

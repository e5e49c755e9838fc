/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in few letters. */
public final class Decimals {

	private static final int LARGE = 5;
	private static final int SMALL = -4;

	private Decimals() {
	}

	/** With at most that many digits behind the point and no zeros at the end. */
	public static String plain(double value, int digits) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** With that many significant digits; very large and very small ones with a power of ten. */
	public static String brief(double value, int digits) {
		if (!Double.isFinite(value)) {
			return String.valueOf(value);
		}
		if (value == 0) {
			return "0";
		}
		BigDecimal rounded = new BigDecimal(value, new MathContext(digits)).stripTrailingZeros();
		int exponent = rounded.precision() - rounded.scale() - 1;
		if (exponent >= SMALL && exponent < Math.max(LARGE, digits)) {
			return rounded.toPlainString();
		}
		return rounded.movePointLeft(exponent).toPlainString() + "\u00b710" + superscript(exponent);
	}

	/** A power of ten as people write it, for example 10 with a raised 4. */
	public static String power(int exponent) {
		return "10" + superscript(exponent);
	}

	private static String superscript(int number) {
		String raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
		StringBuilder text = new StringBuilder();
		for (char digit : Integer.toString(number).toCharArray()) {
			text.append(digit == '-' ? '\u207b' : raised.charAt(digit - '0'));
		}
		return text.toString();
	}
}

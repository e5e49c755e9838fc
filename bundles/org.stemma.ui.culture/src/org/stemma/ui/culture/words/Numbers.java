/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.stemma.core.record.UnitText;

/** Numbers as they stand in headers and small tables: rounded for reading, never for computing. */
public final class Numbers {

	private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
	private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

	private Numbers() {
	}

	/** A number of cells: {@code 85000}, {@code 4.8×10⁶}. */
	public static String cells(BigDecimal number) {
		if (number.abs().compareTo(LARGE) < 0) {
			return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
		}
		BigDecimal rounded = number.round(THREE_DIGITS);
		int exponent = rounded.precision() - rounded.scale() - 1;
		return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + UnitText.printed("10*" + exponent);
	}

	/** With one decimal: {@code 12.3}. */
	public static String decimal(BigDecimal number) {
		return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

	/** With at most one decimal: {@code 60}, {@code 94.3}. */
	public static String brief(BigDecimal number) {
		return number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}
}

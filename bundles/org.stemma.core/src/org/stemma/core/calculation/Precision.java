/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How exactly numbers are computed, and how they are kept. */
public final class Precision {

	/** 31 digits, half to even: what every store keeps exactly. */
	public static final MathContext CONTEXT = new MathContext(31, RoundingMode.HALF_EVEN);

	/** Decimals of a computed number that is kept with an act: far finer than any cell count. */
	public static final int KEPT_DECIMALS = 6;

	private Precision() {
	}

	/** A computed number as it is kept: at most six decimals, half to even, no trailing zeros, no exponent. */
	public static BigDecimal kept(BigDecimal computed) {
		BigDecimal rounded = computed.setScale(KEPT_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
	}

	static boolean positive(BigDecimal number) {
		return number.signum() > 0;
	}

	static boolean negative(BigDecimal number) {
		return number.signum() < 0;
	}
}

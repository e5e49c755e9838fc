/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Natural and binary logarithm of positive decimals, right to 31 digits.
 *
 * <p>
 * x = m * 2^k with m near 1; ln m = 2 artanh((m - 1) / (m + 1)) by its power series, which gains more than a digit and a
 * half with each term there.
 */
final class Logarithm {

	private static final MathContext WORKING = new MathContext(45, RoundingMode.HALF_EVEN);
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final BigDecimal ROOT_OF_TWO = TWO.sqrt(WORKING);
	private static final BigDecimal LN_2 = series(TWO);

	private Logarithm() {
	}

	static BigDecimal natural(BigDecimal positive) {
		Parts parts = split(positive);
		return series(parts.nearOne).add(LN_2.multiply(BigDecimal.valueOf(parts.power)), WORKING)
				.round(Precision.CONTEXT);
	}

	static BigDecimal binary(BigDecimal positive) {
		Parts parts = split(positive);
		return series(parts.nearOne).divide(LN_2, WORKING).add(BigDecimal.valueOf(parts.power), WORKING)
				.round(Precision.CONTEXT);
	}

	private static Parts split(BigDecimal positive) {
		if (!Precision.positive(positive)) {
			throw new IllegalArgumentException("There is no logarithm of " + positive);
		}
		BigDecimal rest = positive;
		int power = 0;
		for (; rest.compareTo(ROOT_OF_TWO) > 0; power++) {
			rest = rest.divide(TWO, WORKING);
		}
		for (; rest.multiply(ROOT_OF_TWO).compareTo(ONE) < 0; power--) {
			rest = rest.multiply(TWO, WORKING);
		}
		return new Parts(rest, power);
	}

	private static BigDecimal series(BigDecimal number) {
		BigDecimal ratio = number.subtract(ONE).divide(number.add(ONE), WORKING);
		BigDecimal square = ratio.multiply(ratio, WORKING);
		BigDecimal sum = ratio;
		BigDecimal power = ratio;
		for (int odd = 3; odd < 120; odd += 2) {
			power = power.multiply(square, WORKING);
			sum = sum.add(power.divide(BigDecimal.valueOf(odd), WORKING), WORKING);
		}
		return sum.multiply(TWO);
	}

	private record Parts(BigDecimal nearOne, int power) {
	}
}

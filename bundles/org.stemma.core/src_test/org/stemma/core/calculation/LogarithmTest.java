/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;

final class LogarithmTest {

	@Test
	void isRightTo31Digits() {
		assertEquals(new BigDecimal("0.6931471805599453094172321214582"), Logarithm.natural(new BigDecimal("2")));
		assertEquals(new BigDecimal("2.302585092994045684017991454684"), Logarithm.natural(BigDecimal.TEN));
		assertEquals(new BigDecimal("3.321928094887362347870319429489"), Logarithm.binary(BigDecimal.TEN));
		assertEquals(new BigDecimal("1.584962500721156181453738943948"), Logarithm.binary(new BigDecimal("3")));
	}

	@Test
	void isExactForPowersOfTwo() {
		for (int power = -60; power <= 60; power++) {
			BigDecimal number = power < 0 ? BigDecimal.ONE.divide(new BigDecimal(2).pow(-power))
					: new BigDecimal(2).pow(power);
			assertEquals(0, Logarithm.binary(number).compareTo(BigDecimal.valueOf(power)), "2^" + power);
		}
	}

	@Test
	void agreesWithDoublesOverTheWholeRangeOfCellNumbers() {
		Random random = new Random(17);
		for (int i = 0; i < 500; i++) {
			double number = Math.exp(random.nextDouble(-30, 40));
			double expected = Math.log(number);
			double found = Logarithm.natural(new BigDecimal(number)).doubleValue();
			assertEquals(expected, found, 1e-13 * Math.max(1, Math.abs(expected)), "ln " + number);
		}
	}

	@Test
	void turnsProductsIntoSums() {
		BigDecimal product = Logarithm.natural(new BigDecimal("35"));
		BigDecimal sum = Logarithm.natural(new BigDecimal("5")).add(Logarithm.natural(new BigDecimal("7")));
		assertTrue(product.subtract(sum).abs().compareTo(new BigDecimal("1E-29")) < 0);
	}

	@Test
	void hasNoAnswerForZeroAndBelow() {
		assertThrows(IllegalArgumentException.class, () -> Logarithm.natural(BigDecimal.ZERO));
		assertThrows(IllegalArgumentException.class, () -> Logarithm.binary(BigDecimal.ONE.negate()));
	}
}

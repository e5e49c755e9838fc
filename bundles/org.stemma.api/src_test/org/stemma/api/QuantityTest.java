/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class QuantityTest {

	@Test
	void keepsTheScaleAsEntered() {
		assertEquals("1.50 mL", Quantity.of("1.50", "mL").toString());
		assertNotEquals(Quantity.of("1.5", "mL"), Quantity.of("1.50", "mL"));
	}

	@Test
	void writesAnExponentOut() {
		assertEquals("2280000", Quantity.of("2.28E+6", "1").toString());
	}

	@Test
	void refusesABlankUnit() {
		assertThrows(IllegalArgumentException.class, () -> Quantity.of("1", " "));
	}

	@Test
	void refusesMoreDigitsThanAStoreKeeps() {
		BigDecimal long32 = new BigDecimal("1".repeat(32));
		assertThrows(IllegalArgumentException.class, () -> new Quantity(long32, "1"));
		assertEquals(31, new Quantity(new BigDecimal("1".repeat(31)), "1").value().precision());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class NumbersTest {

	@Test
	void writesManyCellsWithThreeDigitsAndAPowerOfTen() {
		assertEquals("4.8×10⁶", Numbers.cells(new BigDecimal("4800000")));
		assertEquals("1.23×10⁷", Numbers.cells(new BigDecimal("12345678")));
		assertEquals("1×10⁶", Numbers.cells(new BigDecimal("999999.9")));
		assertEquals("99999", Numbers.cells(new BigDecimal("99999")));
		assertEquals("1×10⁵", Numbers.cells(new BigDecimal("100000.00")));
	}

	@Test
	void roundsHalfUpForReading() {
		assertEquals("4.6", Numbers.decimal(new BigDecimal("4.55")));
		assertEquals("4.0", Numbers.decimal(new BigDecimal("4")));
		assertEquals("60", Numbers.brief(new BigDecimal("60.00")));
		assertEquals("94.3", Numbers.brief(new BigDecimal("94.25")));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "12 ! 12 ! 12", "1.5 ! 1.5 ! -", "1,5 ! - ! 1.5", "1.234 ! 1.234 ! 1234",
			"1,234 ! 1234 ! 1.234", "0.234 ! 0.234 ! -", "1,234.50 ! 1234.50 ! -", "12 345 ! 12345 ! 12345", "1 23 ! - ! -",
			"1,23,456 ! - ! -", "1.000E3 ! 1000 ! -", "1,234E3 ! - ! 1234", "1 234E3 ! - ! -", "+3 ! 3 ! 3" })
	void isReadUnderBothAssumptions(String text, String point, String comma) {
		DecimalText decimal = DecimalText.of(text);
		assertEquals(point, decimal.point().map(value -> value.toPlainString()).orElse("-"));
		assertEquals(comma, decimal.comma().map(value -> value.toPlainString()).orElse("-"));
	}
}

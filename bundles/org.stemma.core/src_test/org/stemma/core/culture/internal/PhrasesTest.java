/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.core.culture.internal.Cultivation.n;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Quantity;

final class PhrasesTest {

	@ParameterizedTest
	@CsvSource({ "0,0", "850,850", "99999.4,99999", "100000,1×10⁵", "4800000,4.8×10⁶", "4.8e6,4.8×10⁶",
			"9996000,1×10⁷", "123456789,1.23×10⁸", "12000000000,1.2×10¹⁰" })
	void writesCellNumbersAsTheBenchDoes(String number, String expected) {
		assertEquals(expected, Phrases.cells(n(number)));
	}

	@Test
	void writesDoublingsWithOneDecimalAndPercentWithAtMostOne() {
		assertEquals("12.3", Phrases.decimal(n("12.25")));
		assertEquals("8.0", Phrases.decimal(n("8")));
		assertEquals("60", Phrases.brief(n("60.0")));
		assertEquals("100", Phrases.brief(n("1E+2")));
		assertEquals("94.3", Phrases.brief(n("94.34")));
	}

	@Test
	void writesTheAgeAsFarAsItIsKnown() {
		assertEquals("P4, 12.3 doublings", Phrases.age(4, n("12.34")));
		assertEquals("P4", Phrases.age(4, null));
		assertEquals("", Phrases.age(null, null));
	}

	@Test
	void namesFewCodesAndTheEndsOfMany() {
		assertEquals("A, B", Phrases.codes(List.of("A", "B"), "vessels"));
		assertEquals("9 vessels V1 to V9",
				Phrases.codes(IntStream.rangeClosed(1, 9).mapToObj(i -> "V" + i).toList(), "vessels"));
	}

	@Test
	void writesQuantitiesWithPrintedUnits() {
		assertEquals("15 mL", Phrases.quantity(Quantity.of("15", "mL")));
		assertEquals("0.75 ×10⁶/mL", Phrases.quantity(Quantity.of("0.75", "10*6/mL")));
	}
}

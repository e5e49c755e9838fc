/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "96.9 ! POINT", "0.234 ! POINT", "1,234,567 ! POINT", "1,234.5 ! POINT",
			"1.600E6 ! POINT", ".5 ! POINT", "96,9 ! COMMA", "1.234,5 ! COMMA", "1 234,5 ! COMMA", "< 4,00 ! COMMA",
			"1.234 ! UNDECIDED", "1,234 ! UNDECIDED", "2191 ! UNDECIDED", "274 000 ! UNDECIDED", "N/A ! UNDECIDED",
			"1.234;96.9 ! POINT", "1.234;96,9 ! COMMA", "96.9;96,9 ! MIXED", "1.23.4 ! UNDECIDED",
			"2.500;2.100;1.750;12,5 ! UNDECIDED", "2,500;2,100;12.5 ! UNDECIDED", "1.234;5.678;96,9;12,5 ! COMMA" })
	void isWhatTheNumbersProveTogether(String numbers, NumberStyle expected) {
		assertEquals(expected, NumberStyle.provenBy(List.of(numbers.split(";"))));
	}

	@Test
	void asksOnlyWhereANumberReadsTwoWays() {
		assertTrue(NumberStyle.asks(List.of("5", "1.234")));
		assertFalse(NumberStyle.asks(List.of("5", "1.23", "x", "")));
	}

	@Test
	void knowsWhatALocaleWrites() {
		assertEquals(NumberStyle.POINT, NumberStyle.of(Locale.US));
		assertEquals(NumberStyle.COMMA, NumberStyle.of(Locale.GERMANY));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "274.000;124.000;150.000;45,1;12,2 ! UNDECIDED", "2.500;2.100;1.750;12,5 ! POINT", "1.234;5.678 ! POINT",
			"274,000;124,000;150,000;45.1;12.2 ! POINT" })
	void takesNoLocaleAgainstWhatSeveralNumbersShow(String numbers, NumberStyle expected) {
		assertEquals(expected, NumberStyle.of(Locale.US, List.of(numbers.split(";"))));
	}
}

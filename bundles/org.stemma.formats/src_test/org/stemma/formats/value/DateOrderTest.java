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

class DateOrderTest {

	@ParameterizedTest
	@CsvSource({ "3/21/2022 16:56, MONTH_FIRST", "21/3/2022 16:56, DAY_FIRST", "4/11/2023 9:00, UNDECIDED",
			"4/11/2023 9:00;3/21/2022 16:56, MONTH_FIRST", "3/21/2022 1:00;21/3/2022 1:00, MIXED",
			"2022-03-21 16:56, UNDECIDED", "6-24-2022  14:34:52, MONTH_FIRST", "40/50/2022 1:00, UNDECIDED", "x, UNDECIDED" })
	void isWhatTheDatesProveTogether(String dates, DateOrder expected) {
		assertEquals(expected, DateOrder.provenBy(List.of(dates.split(";"))));
	}

	@Test
	void asksOnlyWhereADateReadsTwoWays() {
		assertTrue(DateOrder.asks(List.of("4/11/2023 9:00")));
		assertFalse(DateOrder.asks(List.of("4/4/2023 9:00", "4/21/2023 9:00", "4.11.2023 9:00", "2023-11-04 9:00")));
	}

	@Test
	void knowsWhatALocaleWrites() {
		assertEquals(DateOrder.MONTH_FIRST, DateOrder.of(Locale.US));
		assertEquals(DateOrder.DAY_FIRST, DateOrder.of(Locale.UK));
		assertEquals(DateOrder.DAY_FIRST, DateOrder.of(Locale.GERMANY));
		assertEquals(DateOrder.UNDECIDED, DateOrder.of(Locale.JAPAN));
	}
}

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
import org.stemma.api.Place;
import org.stemma.formats.table.Cell;

class DayAloneTest {

	@ParameterizedTest
	@CsvSource({ "5/26/2020, 5/26/2020 00:00", "2020-05-26, 2020-05-26 00:00", "26.05.2020, 26.05.2020 00:00", "26 May 2020, 26 May 2020 00:00",
			"'May 26, 2020', 'May 26, 2020 00:00'" })
	void beginsTheDay(String day, String begun) {
		assertEquals(begun, DayAlone.begun(cell(day)).orElseThrow().text());
	}

	@ParameterizedTest
	@CsvSource({ "5/26/2020 3:36 PM", "1.2.3", "20200526", "yesterday", "''", "12.5" })
	void leavesAnythingElse(String text) {
		assertEquals("none", DayAlone.begun(cell(text)).map(Cell::text).orElse("none"));
	}

	private static Cell cell(String text) {
		return new Cell(text, Place.line("x", 1));
	}
}

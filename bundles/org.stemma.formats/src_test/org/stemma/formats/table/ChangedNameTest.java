/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.formats.table.Cell.Kind;

class ChangedNameTest {

	private static final Place PLACE = Place.line("names.csv", 2);

	@ParameterizedTest
	@CsvSource({ "4-Mar, true", "04. Mrz, true", "3-Apr-24, true", "Sep-01, true", "2024-03-04 00:00:00, true", "2.02E+13, true", "'2,02E+13', true", "########, true", "#N/A, true",
			"#REF!, true", "3-4, false", "MSC-0001, false", "P3 Mar, false", "SEPT1, false", "E14, false", "#3, false", "2E5, false" })
	void tellsANameFromWhatASpreadsheetMakesOfIt(String text, boolean changed) {
		assertEquals(changed, ChangedName.is(new Cell(text, PLACE)));
	}

	@Test
	void believesAWorkbookThatSaysSo() {
		assertTrue(ChangedName.is(new Cell("2024-03-04 00:00:00", PLACE, Kind.DATE)));
		assertTrue(ChangedName.is(new Cell("#N/A", PLACE, Kind.ERROR)));
	}
}

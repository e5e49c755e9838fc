/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.formats.text.SourceText;

class KeyedLinesTest {

	@Test
	void separatesAtTheFirstMarkOnly() {
		Sheet sheet = lines("Cell Counter 3\r\n\r\nRunDate : 29 Sep 2023  5:21:32 AM\r\nUser :\r\n");
		assertEquals("[Cell Counter 3, , RunDate | 29 Sep 2023  5:21:32 AM, User | ]",
				sheet.rows().stream().map(Row::text).toList().toString());
	}

	@Test
	void namesThePlaceOfKeyAndValue() {
		Row row = lines("a\rKey : value\r").rows().get(1);
		assertEquals(new Place("x", 2, 1, ""), row.cell(0).place());
		assertEquals(new Place("x", 2, 2, ""), row.cell(1).place());
	}

	@Test
	void takesOffWhatASpreadsheetPutsAroundLines() {
		String plain = lines("Counter 3\nRunDate : 29 Sep 2023\nSizes : 3,9,17\n").rows().toString();
		assertEquals(plain, lines("Counter 3\nRunDate : 29 Sep 2023\n\"Sizes : 3,9,17\"\n").rows().toString());
		assertEquals(plain, lines("Counter 3,,\nRunDate : 29 Sep 2023,,\nSizes : 3,9,17\n").rows().toString());
	}

	@Test
	void refusesMoreLinesThanAReportHas() {
		SourceText text = new SourceText("x", "a : 1\n".repeat(100_001), StandardCharsets.UTF_8);
		assertFalse(new KeyedLines(text, ':').sheet().succeeded());
	}

	private static Sheet lines(String text) {
		return new KeyedLines(new SourceText("x", text, StandardCharsets.UTF_8), ':').sheet().get();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.formats.text.SourceText;

class PlainLinesTest {

	@Test
	void keepsQuotesAndBlankLinesAndNamesEachPlace() {
		Sheet sheet = new PlainLines(new SourceText("a.txt", "x\t\"y\r\n\r\nz\t\t", StandardCharsets.UTF_8), '\t').sheet().get();
		assertEquals(3, sheet.rows().size());
		assertEquals("\"y", sheet.rows().get(0).cell(1).text());
		assertEquals(new Place("a.txt", 3, 3, ""), sheet.rows().get(2).cell(2).place());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "\"a, b\"|a, b", "\"a \"\"b\"\"\"|a \"b\"", "\"a; b\"|a; b", "\"a\"|\"a\"", "\"a, \"b\"|\"a, \"b\"",
			"\"|\"" })
	void takesAwayTheQuotesThatASpreadsheetPut(String cell, String expected) {
		SourceText text = new SourceText("x.txt", "x\t" + cell + "\ty\n", StandardCharsets.UTF_8);
		assertEquals(expected, new PlainLines(text, '\t').unquoted().beginning().rows().getFirst().cell(1).text());
		assertEquals(cell, new PlainLines(text, '\t').beginning().rows().getFirst().cell(1).text());
	}
}

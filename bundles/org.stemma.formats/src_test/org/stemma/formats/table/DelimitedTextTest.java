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
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.formats.text.SourceText;

class DelimitedTextTest {

	@Test
	void readsCellsWithTheirPlaces() {
		Sheet sheet = sheet("a,\"b, \"\"c\"\"\",d\n\n1,,3\n", ',').get();
		assertEquals(List.of("a", "b, \"c\"", "d"), texts(sheet.rows().getFirst()));
		assertEquals(new Place("x.csv", 3, 3, ""), sheet.rows().get(2).cell(2).place());
		assertEquals(3, sheet.rows().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a;b\nc;d", "a;b\rc;d\r", "a;b\r\nc;d\r\n", "sep=;\na;b\nc;d\n" })
	void readsEveryLineEnd(String text) {
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d")),
				sheet(text, ';').get().rows().stream().map(DelimitedTextTest::texts).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r\r\n", "\n\n" })
	void leavesOutTheLinesOfDoubledLineEnds(String ends) {
		Sheet doubled = sheet("a,b\n\nc,d\ne,f\ng,h\ni,j\n".replace("\n", ends), ',').get();
		assertEquals(List.of("a", "", "c", "e", "g", "i"), doubled.rows().stream().map(row -> row.cell(0).text()).toList());
		assertEquals(11, doubled.rows().getLast().place().line());
		assertEquals(9, sheet("a,b\n\nc,d\n\ne,f\ng,h\n\ni,j\n\n", ',').get().rows().size());
	}

	@Test
	void countsTheLinesInsideQuotes() {
		assertEquals(4, sheet("\"a\nb\r\nc\",d\ne,f\n", ',').get().rows().getLast().place().line());
	}

	@Test
	void refusesAQuoteThatIsNeverClosedAtItsPlace() {
		Outcome<Sheet> outcome = sheet("a,b\n1,\"2\n3,4\n", ',');
		assertEquals("quote.open", outcome.problems().getFirst().code());
		assertEquals(new Place("x.csv", 2, 3, ""), outcome.problems().getFirst().place().get());
	}

	@Test
	void refusesTextBehindAClosingQuote() {
		Outcome<Sheet> outcome = sheet("a,\"b\"c,d\n", ',');
		assertEquals("quote.text-behind", outcome.problems().getFirst().code());
		assertEquals(new Place("x.csv", 1, 6, ""), outcome.problems().getFirst().place().get());
	}

	@Test
	void leavesAQuoteInsideACellAlone() {
		assertEquals(List.of("5\" plate", "b"), texts(sheet("5\" plate,b\n", ',').get().rows().getFirst()));
	}

	@Test
	void refusesMoreCellsThanAnyExportHas() {
		Outcome<Sheet> outcome = sheet((",".repeat(9_999) + "\n").repeat(210), ',');
		assertFalse(outcome.succeeded());
		assertEquals("table.unreadable", outcome.problems().getFirst().code());
	}

	@Test
	void refusesMoreBlankLinesThanAnyExportHas() {
		assertEquals("table.unreadable", sheet("\n".repeat(2_000_001), ',').problems().getFirst().code());
	}

	@Test
	void takesOffTheCommasOfASpreadsheet() {
		Sheet sheet = sheet("Live;1.5E6;,\nDead;2,5;,\nBy;Smith, J;\n,\n", ';').get();
		assertEquals(List.of("Live", "1.5E6", ""), texts(sheet.rows().getFirst()));
		assertEquals(List.of("Dead", "2,5", ""), texts(sheet.rows().get(1)));
		assertEquals(List.of("By", "Smith, J", ""), texts(sheet.rows().get(2)));
	}

	@Test
	void keepsCommasThatAreNotPadding() {
		assertEquals(List.of("Note", "a,"), texts(sheet("Note;a,\nLive;2\nDead;3\n", ';').get().rows().getFirst()));
	}

	private static Outcome<Sheet> sheet(String text, char delimiter) {
		return new DelimitedText(new SourceText("x.csv", text, StandardCharsets.UTF_8), new Delimiter(delimiter)).sheet();
	}

	private static List<String> texts(Row row) {
		return row.cells().stream().map(Cell::text).toList();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.table.Row;
import org.stemma.testkit.instrument.SheetFixture;

class WorkbookTest {

	private final InstrumentFile file = new SheetFixture("run.xlsx").sheet("Key", List.of(List.of("Operator", "ab")))
			.sheet("Results ", List.of(List.of("Well", "", "Cq"), List.of(), List.of("A1", "x", "20.5"))).file();

	@Test
	void readsSheetsAsRowsWithTheirPlaces() {
		Workbook workbook = Workbook.read(file).get();
		assertEquals(List.of("key", "results"), workbook.titles());
		List<Row> rows = workbook.sheet("results").orElseThrow().rows();
		assertEquals(3, rows.size());
		assertTrue(rows.get(1).isBlank());
		assertEquals(new Place("run.xlsx!Results ", 3, 3, ""), rows.get(2).cell(2).place());
		assertEquals("20.5", rows.get(2).cell(2).text());
		assertEquals("", rows.get(0).cell(1).text());
	}

	@Test
	void knowsTheBeginningFromTheHead() throws IOException {
		assertEquals(List.of("key", "results"), Workbook.of(file.head()).orElseThrow().titles());
		assertTrue(Workbook.of(InstrumentFile.of("a.csv", "a,b".getBytes()).head()).isEmpty());
	}

	@Test
	void undoesASecondEncodingOfItsTexts() throws IOException {
		var book = Workbook.read(new SheetFixture("a.xlsx").sheet("Run", List.of(List.of("Diameter (\u00CE\u00BCm)", "18.5"))).file());
		assertEquals("Diameter (\u03BCm)", book.get().sheets().getFirst().rows().getFirst().cell(0).text());
		assertEquals("file.encoding-twice", book.problems().getFirst().code());
	}

	@Test
	void refusesAWorkbookWithoutSheets() throws IOException {
		assertEquals("workbook.no-sheet", Workbook.read(new SheetFixture("a.xlsx").file()).problems().getFirst().code());
	}

	@Test
	void refusesAnotherFile() throws IOException {
		assertFalse(Workbook.read(InstrumentFile.of("a.csv", "a,b".getBytes())).succeeded());
	}
}

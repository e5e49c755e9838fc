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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;

class RowTest {

	private final Row row = new Row(Place.line("x", 4), List.of(cell(" a\u00A0", 1), cell("", 2), cell("b", 3), cell(" ", 4)));

	@Test
	void takesBlanksOffItsCells() {
		assertEquals("a", row.cell(0).text());
		assertTrue(row.cell(3).isBlank());
	}

	@Test
	void hasABlankCellBeyondItsEndWithAPlace() {
		assertEquals(new Cell("", new Place("x", 4, 8, "")), row.cell(7));
	}

	@Test
	void knowsHowManyCellsAreUsed() {
		assertEquals(3, row.used());
		assertFalse(row.isBlank());
		assertTrue(new Row(row.place(), List.of(cell("", 1))).isBlank());
	}

	@Test
	void namesTheColumnOfACell() {
		assertEquals(new Place("x", 4, 3, "Dose"), row.cell(2).under(cell("Dose", 3)).place());
	}

	private static Cell cell(String text, int column) {
		return new Cell(text, new Place("x", 4, column, ""));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.NumberStyle;

class OpenTableTest {

	private static final int MANY = 100_000;

	private final ProblemLog log = new ProblemLog();
	private final FieldMap map = new FieldMap(List.of(FieldRule.number("cell count", "1", "Count", "Cells")));

	@Test
	void numbersColumnsThatStandAgain() {
		OpenTable table = table(List.of("Day", "Day", "Day"), List.of("1", "2", "3"));
		assertEquals(List.of("Day", "Day.1", "Day.1"), table.names());
	}

	@Test
	void refusesAKnownColumnTwiceUnlessItRepeatsTheValues() {
		assertEquals(2, table(List.of("Count", "Cells"), List.of("5", "5")).names().size());
		assertFalse(log.blocks());
		table(List.of("Count", "Cells"), List.of("5", "6"));
		assertTrue(log.problems().getFirst().code().equals("column.twice") && log.blocks());
	}

	@Test
	void aWordInPlaceOfANumberMakesNoTextOfTheColumn() {
		OpenTable table = new OpenTable(map, new Table(row(1, List.of("Tm", "Note")),
				List.of(row(2, List.of("78.5", "7")), row(3, List.of("Undetermined", "x")), row(4, List.of("Masked", "8")))), log);
		assertEquals(List.of("78.5 VALUE", "NOT_DETECTED", "ERROR"), table.rows().stream().map(row -> table.values(row, NumberStyle.POINT, log).getFirst())
				.map(value -> (value.value().map(number -> number + " ").orElse("") + value.state())).toList());
		assertEquals("", table.values(table.rows().getFirst(), NumberStyle.POINT, log).getLast().unit(), "other words make it a text");
	}

	@Test
	void aMarkOfNoneUnderAUnitIsAMissingNumber() {
		OpenTable table = table(List.of("Mass (kDa)", "Remark"), List.of("N/A", "N/A"));
		assertEquals(List.of("MISSING", "VALUE"), table.values(table.rows().getFirst(), NumberStyle.POINT, log).stream()
				.map(value -> value.state().name()).toList());
	}

	@Test
	void bindsManyColumnsOfOneNameInTheTimeOfTheirNumber() {
		List<String> names = Collections.nCopies(MANY, "Day");
		assertEquals(MANY, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> table(names, names)).names().size());
	}

	private OpenTable table(List<String> header, List<String> row) {
		return new OpenTable(map, new Table(row(1, header), List.of(row(2, row))), log);
	}

	private static Row row(int line, List<String> texts) {
		Cell[] cells = new Cell[texts.size()];
		Arrays.setAll(cells, i -> new Cell(texts.get(i), new Place("a", line, i + 1, "")));
		return new Row(Place.line("a", line), List.of(cells));
	}
}

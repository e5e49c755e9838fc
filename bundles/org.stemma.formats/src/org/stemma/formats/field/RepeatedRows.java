/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DoubledRows;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DayAlone;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.TimeReader;

/**
 * Finds rows that stand in a table twice with all their cells, as when an export was put behind itself or a line was copied:
 * one measurement would count as two.
 */
final class RepeatedRows {

	/** So many numbers are not the same in two measurements by chance. */
	private static final int NUMBERS = 4;

	private RepeatedRows() {
	}

	/** Doubts the first such row, among those that tell by their time, their well or many numbers which measurement they are. */
	static void check(Binding binding, List<Row> rows, ProblemLog log) {
		List<Row> again = DoubledRows.of(rows.stream().filter(row -> isTold(binding, row)).toList());
		if (!again.isEmpty()) {
			log.add(Mismatch.described("row.twice", again.getFirst().place(), "a row with the same values as one above, " + again.size() + " in all",
					"each row once", "The file may hold an export twice; compare it with the instrument before means are taken.").warning());
		}
	}

	private static boolean isTold(Binding binding, Row row) {
		boolean clock = cells(binding, Kind.TIME, row).anyMatch(cell -> TimeReader.isTime(cell.text()) && !DayAlone.is(cell.text()));
		return clock || cells(binding, Kind.WELL, row).anyMatch(cell -> !cell.isBlank())
				|| cells(binding, Kind.NUMBER, row).filter(cell -> NumberReader.isNumber(cell.text())).count() >= NUMBERS;
	}

	private static Stream<Cell> cells(Binding binding, Kind kind, Row row) {
		return binding.columns(kind).stream().map(column -> row.cell(column.index()));
	}
}

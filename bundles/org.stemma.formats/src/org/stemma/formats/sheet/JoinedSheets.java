/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * A table that goes on from sheet to sheet of a workbook, as where each run or plate has a sheet of its own.
 *
 * @param table  the sheet with the table, and behind its rows those of the sheets with the same names of columns
 * @param others what else stands on the other sheets
 */
public record JoinedSheets(Sheet table, List<Row> others) {

	/** Copies the list. */
	public JoinedSheets {
		others = List.copyOf(others);
	}

	/**
	 * Joins the sheets of a workbook.
	 *
	 * @param sheets all of them
	 * @param best   the one that is surest to hold the table
	 * @param header number of the row with the names of the columns, from 0
	 */
	public static JoinedSheets of(List<Sheet> sheets, Sheet best, ToIntFunction<Sheet> header) {
		List<Row> rows = new ArrayList<>();
		List<Row> others = new ArrayList<>();
		List<String> names = names(best, header);
		for (Sheet sheet : sheets) {
			boolean same = !names.isEmpty() && names.equals(names(sheet, header));
			int start = header.applyAsInt(sheet);
			if (sheet != best && same) {
				others.addAll(sheet.rows().subList(0, start));
				rows.addAll(sheet.rows().subList(start + 1, sheet.rows().size()));
			} else if (sheet != best) {
				others.addAll(sheet.rows());
			}
		}
		List<Row> all = new ArrayList<>(best.rows());
		all.addAll(rows);
		return new JoinedSheets(new Sheet(best.name(), all), others.stream().filter(row -> !row.isBlank()).toList());
	}

	private static List<String> names(Sheet sheet, ToIntFunction<Sheet> header) {
		int at = header.applyAsInt(sheet);
		Row row = at < sheet.rows().size() ? sheet.rows().get(at) : null;
		return row == null ? List.of() : row.cells().subList(0, row.used()).stream().map(Cell::text).toList();
	}
}

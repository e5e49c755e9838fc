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

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * A table that goes on from sheet to sheet of a workbook, as where each run or plate has a sheet of its own.
 *
 * @param table  the sheet with the table, and behind its rows those of the sheets with the same names of columns and the
 *               same lines above them
 * @param others what else stands on the other sheets
 * @param apart  sheets with such a table below lines of their own, which is another run and not read
 */
public record JoinedSheets(Sheet table, List<Row> others, List<Sheet> apart) {

	/** Copies the lists. */
	public JoinedSheets {
		others = List.copyOf(others);
		apart = List.copyOf(apart);
	}

	/** Says in the log which sheets hold another run. */
	public JoinedSheets noted(ProblemLog log) {
		apart.forEach(sheet -> log.add(Mismatch.described("sheet.apart", Place.line(sheet.name(), 1), "a table below lines of its own",
				"one run in a workbook", "This sheet is not read; give it in a file of its own.").warning()));
		return this;
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
		List<Sheet> apart = new ArrayList<>();
		List<String> names = names(best, header);
		for (Sheet sheet : sheets) {
			boolean same = sheet != best && !names.isEmpty() && names.equals(names(sheet, header));
			if (same && above(sheet, header).equals(above(best, header))) {
				rows.addAll(sheet.rows().subList(header.applyAsInt(sheet) + 1, sheet.rows().size()));
			} else if (sheet != best) {
				others.addAll(sheet.rows());
				if (same) {
					apart.add(sheet);
				}
			}
		}
		List<Row> all = new ArrayList<>(best.rows());
		all.addAll(rows);
		return new JoinedSheets(new Sheet(best.name(), all), others.stream().filter(row -> !row.isBlank()).toList(), apart);
	}

	private static List<String> above(Sheet sheet, ToIntFunction<Sheet> header) {
		return sheet.rows().subList(0, header.applyAsInt(sheet)).stream().filter(row -> !row.isBlank()).map(Row::text).toList();
	}

	private static List<String> names(Sheet sheet, ToIntFunction<Sheet> header) {
		int at = header.applyAsInt(sheet);
		Row row = at < sheet.rows().size() ? sheet.rows().get(at) : null;
		return row == null ? List.of() : row.cells().subList(0, row.used()).stream().map(Cell::text).toList();
	}
}

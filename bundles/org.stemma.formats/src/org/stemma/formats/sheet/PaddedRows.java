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

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * Rows of equal length: a workbook leaves out the blank cells at the end of a row. Rows that would have more cells then than
 * any export has stay as they are, so that a table finds them too short.
 */
public final class PaddedRows {

	private static final long MOST_CELLS = 8_000_000;

	private PaddedRows() {
	}

	/** The rows from one on, as a table with that row as its header: the others filled up to its length, blank ones beyond it cut. */
	public static Sheet under(Sheet sheet, int header) {
		int width = sheet.rows().get(header).used();
		List<Row> rows = sheet.rows().subList(header, sheet.rows().size());
		return new Sheet(sheet.name(), fits(width, rows) ? rows.stream().map(row -> padded(row, width)).toList() : rows);
	}

	/** Rows as long as the longest of them. */
	public static List<Row> of(List<Row> rows) {
		int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		return fits(width, rows) ? rows.stream().map(row -> padded(row, width)).toList() : rows;
	}

	private static boolean fits(int width, List<Row> rows) {
		return (long) width * rows.size() <= MOST_CELLS;
	}

	private static Row padded(Row row, int width) {
		List<Cell> cells = new ArrayList<>(row.cells().subList(0, Math.min(row.cells().size(), Math.max(width, row.used()))));
		while (cells.size() < width) {
			cells.add(row.cell(cells.size()));
		}
		return new Row(row.place(), cells);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.NumberReader;

/** The rows of a results workbook with the two rows of its column names made one. */
final class ResultRows {

	private static final String NAME = "sample id";
	private static final int LEAST = 4;

	private ResultRows() {
	}

	/** The sheet with one header; unchanged when it has no row with the name of the samples. */
	static Sheet of(Sheet sheet) {
		List<Row> rows = sheet.rows();
		int top = 0;
		while (top < rows.size() && column(rows.get(top)) < 0) {
			top++;
		}
		if (top == rows.size()) {
			return sheet;
		}
		boolean second = top + 1 < rows.size() && rows.get(top + 1).cell(column(rows.get(top))).isBlank() && hasNames(rows.get(top + 1));
		List<Row> joined = new ArrayList<>(rows.subList(0, top));
		joined.add(second ? joined(rows.get(top), rows.get(top + 1)) : rows.get(top));
		rows.subList(second ? top + 2 : top + 1, rows.size()).stream().filter(row -> !numbersColumns(row)).forEach(joined::add);
		return new Sheet(sheet.name(), joined);
	}

	/** The column of the sample in a row of names, or -1 when it is none. */
	private static int column(Row row) {
		for (int i = 0; i < row.used(); i++) {
			if (row.cell(i).text().toLowerCase(Locale.ROOT).equals(NAME) && (i == 0 || row.used() > LEAST)) {
				return i;
			}
		}
		return -1;
	}

	private static Row joined(Row upper, Row lower) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
			cells.add(new Cell(upper.cell(i).text() + " " + lower.cell(i).text(), upper.cell(i).place()));
		}
		return new Row(upper.place(), cells);
	}

	/** A row of names or parts of them; a sample without a name has numbers. */
	private static boolean hasNames(Row row) {
		return !row.isBlank() && row.cells().stream().noneMatch(cell -> NumberReader.isNumber(cell.text()));
	}

	/** A row that only counts the columns, as the software leaves one hidden in some workbooks. */
	private static boolean numbersColumns(Row row) {
		int before = -1;
		for (Cell cell : row.cells()) {
			if (!cell.isBlank()) {
				if (!cell.text().matches("\\d{1,3}") || Integer.parseInt(cell.text()) <= before) {
					return false;
				}
				before = Integer.parseInt(cell.text());
			}
		}
		return row.used() > 2 && row.cell(0).text().equals("0");
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.List;
import java.util.stream.IntStream;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.NumberReader;

/**
 * Where a table begins that nobody has described yet.
 *
 * @param header index of the row with the names of the columns, from 0; -1 when there is no table
 * @param width  how many columns it has; 0 when there is no table
 */
record TableShape(int header, int width) {

	/** So many rows from the top the header is looked for. */
	private static final int WITHIN = 60;

	private static final TableShape NONE = new TableShape(-1, 0);

	/**
	 * The widest table that begins near the top: a row of different names, none of them a number, above a row with as many
	 * cells.
	 */
	static TableShape of(Sheet sheet) {
		List<Row> rows = sheet.rows();
		return IntStream.range(0, Math.min(WITHIN, rows.size())).mapToObj(index -> at(rows, index))
				.reduce(NONE, (best, next) -> next.width > best.width ? next : best);
	}

	private static TableShape at(List<Row> rows, int index) {
		Row below = rows.stream().skip(index + 1L).filter(row -> !row.isBlank()).findFirst().orElse(null);
		int width = rows.get(index).used();
		boolean table = width > 1 && below != null && below.cells().size() == rows.get(index).cells().size()
				&& isHeader(rows.get(index).cells().subList(0, width));
		return table ? new TableShape(index, width) : NONE;
	}

	private static boolean isHeader(List<Cell> cells) {
		List<String> names = cells.stream().map(Cell::text).toList();
		return names.stream().distinct().count() == names.size()
				&& names.stream().noneMatch(name -> NumberReader.isNumber(name)) && names.stream().allMatch(ColumnMeaning::names);
	}

	boolean exists() {
		return width > 0;
	}
}

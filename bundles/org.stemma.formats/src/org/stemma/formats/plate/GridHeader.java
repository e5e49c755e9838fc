/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * The line of column numbers above a table in the shape of a plate.
 *
 * @param first   index of the cell of the first column
 * @param columns the columns' numbers, rising
 */
public record GridHeader(int first, List<Integer> columns) {

	/** Copies the list. */
	public GridHeader {
		columns = List.copyOf(columns);
	}

	/**
	 * The header that a line is: blank cells, then rising numbers such as {@code 1 2 3} or {@code 01 02 03}, then only
	 * blank cells. The cell in front of the numbers belongs to the letters of the rows.
	 */
	public static Optional<GridHeader> of(Row row) {
		int first = 0;
		while (first < row.cells().size() && row.cell(first).isBlank()) {
			first++;
		}
		return first == 0 || first == row.cells().size() ? Optional.empty() : from(row, first);
	}

	/** The header whose numbers begin at that cell, whatever stands in front of them. */
	public static Optional<GridHeader> from(Row row, int first) {
		List<Integer> columns = new ArrayList<>();
		for (Cell cell : row.cells().subList(first, row.used())) {
			Optional<Integer> column = number(cell.text());
			boolean rising = column.isPresent() && (columns.isEmpty() || column.get() > columns.getLast());
			if (!rising) {
				return Optional.empty();
			}
			columns.add(column.get());
		}
		return columns.isEmpty() ? Optional.empty() : Optional.of(new GridHeader(first, columns));
	}

	/** Index of the cell behind the last column, where some formats write what the line holds. */
	public int end() {
		return first + columns.size();
	}

	private static Optional<Integer> number(String text) {
		return text.matches("0?[1-9]|[1-9]\\d") ? Optional.of(Integer.parseInt(text)).filter(column -> Well.exists(0, column)) : Optional.empty();
	}
}

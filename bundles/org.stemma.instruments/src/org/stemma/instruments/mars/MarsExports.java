/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.table.Row;

/** Exports that stand behind each other in one file: each begins with a head of its own below the tables of the one before. */
final class MarsExports {

	private static final String MARK = "test name:";

	private MarsExports() {
	}

	/** The rows of each export, in order. */
	static List<List<Row>> of(List<Row> rows) {
		Set<Integer> tables = TitledGrid.of(rows).stream().flatMap(grid -> grid.grid().lines().stream())
				.map(line -> line.cells().place().line()).collect(Collectors.toSet());
		List<List<Row>> exports = new ArrayList<>();
		MarsList.in(rows).ifPresent(list -> list.lines().forEach(row -> tables.add(row.place().line())));
		int start = 0;
		boolean filled = false;
		for (int i = 0; i < rows.size(); i++) {
			boolean table = tables.contains(rows.get(i).place().line());
			if (filled && !table && marks(rows.get(i))) {
				int head = i;
				while (!rows.get(head - 1).isBlank() && !tables.contains(rows.get(head - 1).place().line())) {
					head--;
				}
				exports.add(rows.subList(start, head));
				start = head;
				filled = false;
			}
			filled |= table;
		}
		exports.add(rows.subList(start, rows.size()));
		return exports;
	}

	private static boolean marks(Row row) {
		return row.cells().stream().anyMatch(cell -> cell.text().toLowerCase(java.util.Locale.ROOT).startsWith(MARK));
	}
}

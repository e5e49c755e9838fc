/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** Turns the targets that stand side by side into rows of their own, with the dye that stands above them. */
final class DyeBlocks {

	private final Sheet sheet;

	DyeBlocks(Sheet sheet) {
		this.sheet = sheet;
	}

	/** The same values as a table with a row for each well and target. */
	Sheet rows() {
		int header = IntStream.range(0, sheet.rows().size()).filter(i -> names(i).contains("Target")).findFirst().orElseThrow();
		List<String> names = names(header);
		int width = (int) IntStream.range(0, names.size()).filter(i -> i > names.indexOf("Target") && names.get(i).equals("Target"))
				.findFirst().orElseGet(() -> names.lastIndexOf("Threshold") + 1) - names.indexOf("Target");
		List<Integer> starts = IntStream.range(0, names.size()).filter(i -> names.get(i).equals("Target")).boxed().toList();
		int end = starts.getLast() + width;
		List<Row> rows = new ArrayList<>();
		rows.add(row(sheet.rows().get(header), new Cell("Dye", sheet.rows().get(header).place()), starts.getFirst(), starts.getFirst(), width, end));
		for (Row row : sheet.rows().subList(header + 1, sheet.rows().size())) {
			if (!row.isBlank()) {
				starts.forEach(start -> rows.add(row(row, header == 0 ? new Cell("", row.place()) : sheet.rows().get(header - 1).cell(start),
						starts.getFirst(), start, width, end)));
			}
		}
		return new Sheet(sheet.name(), rows);
	}

	private static Row row(Row row, Cell dye, int common, int start, int width, int end) {
		List<Cell> cells = new ArrayList<>();
		IntStream.range(0, common).mapToObj(row::cell).forEach(cells::add);
		cells.add(dye);
		IntStream.range(start, start + width).mapToObj(row::cell).forEach(cells::add);
		IntStream.range(end, Math.max(end, row.cells().size())).mapToObj(row::cell).forEach(cells::add);
		return new Row(row.place(), cells);
	}

	private List<String> names(int row) {
		return sheet.rows().get(row).cells().stream().map(Cell::text).toList();
	}
}

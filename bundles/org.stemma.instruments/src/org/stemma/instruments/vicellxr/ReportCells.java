/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** The report on one sample in a workbook: a key and its value in one cell with a colon between, or in two cells. */
final class ReportCells {

	private ReportCells() {
	}

	/** Rows of a key and a value. */
	static Sheet of(Sheet sheet) {
		return new Sheet(sheet.name(), sheet.rows().stream().map(ReportCells::keyed).toList());
	}

	private static Row keyed(Row row) {
		Cell first = row.cell(0);
		List<Cell> values = row.cells().stream().skip(1).filter(cell -> !cell.isBlank() && !cell.text().equals(":")).toList();
		int colon = first.text().indexOf(':');
		if (colon < 0 && values.isEmpty()) {
			return new Row(row.place(), List.of(first));
		}
		String key = colon < 0 ? first.text() : first.text().substring(0, colon);
		String rest = colon < 0 ? "" : first.text().substring(colon + 1).strip();
		return new Row(row.place(), List.of(new Cell(key, first.place()), value(new Cell(rest, first.place()), values)));
	}

	/** One cell as it is stored; several of them are the numbers of a list, which a spreadsheet took apart at its commas. */
	private static Cell value(Cell behindColon, List<Cell> cells) {
		List<Cell> all = Stream.concat(Stream.of(behindColon).filter(cell -> !cell.isBlank()), cells.stream()).toList();
		return all.size() < 2 ? all.stream().findFirst().orElse(behindColon)
				: new Cell(String.join(",", all.stream().map(Cell::text).toList()), all.getFirst().place());
	}
}

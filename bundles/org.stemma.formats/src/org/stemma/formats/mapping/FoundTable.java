/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.List;

import org.stemma.formats.sheet.PaddedRows;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * A table that was found in a text or on a sheet.
 *
 * @param sheet the text or sheet
 * @param above the lines above it
 * @param rows  its names with their units, and the rows below them
 */
record FoundTable(Sheet sheet, List<Row> above, List<Row> rows) {

	/** The table of a text, the names in that row of it. */
	static FoundTable inText(Sheet text, int header) {
		return new FoundTable(text, text.rows().subList(0, header), UnitsRow.joined(text.rows().subList(header, text.rows().size())));
	}

	/** The table of a sheet, whose rows are filled up to the longest of them. */
	static FoundTable onSheet(Sheet sheet, int header) {
		List<Row> rows = PaddedRows.of(sheet.rows().subList(header, sheet.rows().size()));
		return new FoundTable(sheet, sheet.rows().subList(0, header), UnitsRow.joined(rows));
	}

	/** Line of the file or sheet with the names, counted from 1. */
	int line() {
		return rows.getFirst().place().line();
	}

	/** The cells with the names up to the last one. */
	List<Cell> header() {
		return rows.getFirst().cells().subList(0, rows.getFirst().used());
	}

	/** The names of its columns. */
	List<String> names() {
		return header().stream().map(Cell::text).toList();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
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
		Optional<Cell> value = row.cells().stream().skip(1).filter(cell -> !cell.isBlank() && !cell.text().equals(":")).findFirst();
		int colon = first.text().indexOf(':');
		if (colon < 0 && value.isEmpty()) {
			return new Row(row.place(), List.of(first));
		}
		String key = colon < 0 ? first.text() : first.text().substring(0, colon);
		String rest = colon < 0 ? "" : first.text().substring(colon + 1).strip();
		Place place = first.place();
		Cell own = value.filter(cell -> rest.isEmpty()).orElse(new Cell(rest.startsWith(":") ? rest.substring(1) : rest, place));
		return new Row(row.place(), List.of(new Cell(key, place), own));
	}
}

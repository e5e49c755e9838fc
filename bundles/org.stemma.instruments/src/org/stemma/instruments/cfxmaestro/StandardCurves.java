/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.NumberReader;

/** The straight lines through the standards of a run, one for each dye: facts about the run, as they belong to no well. */
final class StandardCurves {

	private static final List<String> NAMES = List.of("fluor", "slope", "r^2");

	private StandardCurves() {
	}

	/** Whether a sheet is a table of them. */
	static boolean are(Sheet sheet) {
		List<String> names = sheet.rows().stream().limit(1).flatMap(row -> row.cells().stream()).map(cell -> cell.text().toLowerCase(Locale.ROOT)).toList();
		return names.containsAll(NAMES) && !names.contains("well");
	}

	/** Each number under the name of its column with the dye in front: {@code fam slope}. */
	static List<Measured> facts(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		Row header = sheet.rows().getFirst();
		int dye = IntStream.range(0, header.used()).filter(i -> header.cell(i).text().equalsIgnoreCase("Fluor")).findFirst().orElse(0);
		List<Row> rows = sheet.rows().stream().skip(1).filter(row -> !row.isBlank()).toList();
		CellReader cells = CellReader.of(rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> NumberReader.isValue(cell.text())).toList(), settings, log)
				.marking();
		return rows.stream().flatMap(row -> IntStream.range(0, row.used()).filter(i -> i != dye && !header.cell(i).isBlank() && !row.cell(i).isBlank())
				.mapToObj(i -> fact(header.cell(i), row.cell(i), row.cell(dye).text(), cells))).toList();
	}

	private static Measured fact(Cell name, Cell cell, String dye, CellReader cells) {
		String field = (dye + " " + name.text()).strip().toLowerCase(Locale.ROOT);
		boolean percent = field.endsWith("%");
		return NumberReader.isValue(cell.text()) ? cells.number(percent ? field.substring(0, field.length() - 1).strip() : field, percent ? "%" : "1", cell.under(name))
				: Measured.text(field, cell.text(), cell.under(name).place());
	}
}

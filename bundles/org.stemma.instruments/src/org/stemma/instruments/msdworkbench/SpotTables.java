/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.msdworkbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;

/** Finds the plates of a sheet: each a line with its name, a header and rows. */
final class SpotTables {

	/** Cells that a row of a spot has at least. */
	private static final int FEWEST = 4;

	private final Sheet sheet;
	private final ProblemLog log;

	SpotTables(Sheet sheet, ProblemLog log) {
		this.sheet = sheet;
		this.log = log;
	}

	/**
	 * One plate.
	 *
	 * @param name  the line above its header, empty when there is none
	 * @param above other lines above its header
	 * @param table its rows
	 */
	record Plate(Optional<Cell> name, List<Row> above, Table table) {
	}

	Outcome<List<Plate>> tables() {
		List<Plate> plates = new ArrayList<>();
		List<Row> above = new ArrayList<>();
		List<Row> rows = sheet.rows();
		int at = 0;
		while (at < rows.size()) {
			if (!SpotColumns.isHeader(rows.get(at))) {
				above.add(rows.get(at));
				at++;
				continue;
			}
			int end = end(at);
			Outcome<Table> table = Table.of(StatisticRows.filled(sheet.part(at, end)));
			log.addAll(table.problems());
			if (table.succeeded()) {
				plates.add(plate(above, table.get()));
			}
			above = new ArrayList<>();
			at = end;
		}
		List<Row> behind = above.stream().filter(row -> !row.isBlank()).toList();
		if (!plates.isEmpty() && !behind.isEmpty()) {
			Plate last = plates.removeLast();
			plates.add(new Plate(last.name(), Stream.concat(last.above().stream(), behind.stream()).toList(), last.table()));
		}
		if (plates.isEmpty() && !log.blocks()) {
			log.add(Mismatch.described("column.missing", rows.getFirst().place(), "no header of a table of spots",
					"'Sample', 'Assay', 'Well' and 'Signal' among the names", "Export the run again with all columns.").error());
		}
		return log.blocks() ? log.refusal() : Outcome.of(plates);
	}

	/** Where the table of a header ends: at a title of one cell, or at the next header. */
	private int end(int header) {
		int at = header + 1;
		while (at < sheet.rows().size() && !SpotColumns.isHeader(sheet.rows().get(at))
				&& (sheet.rows().get(at).isBlank() || sheet.rows().get(at).used() > 1 && !precedesHeader(at))) {
			at++;
		}
		return at;
	}

	/** Whether the next line that is not blank is a header, so that this one is its title, however many cells it has. */
	private boolean precedesHeader(int at) {
		int next = at + 1;
		while (next < sheet.rows().size() && sheet.rows().get(next).isBlank()) {
			next++;
		}
		return next < sheet.rows().size() && SpotColumns.isHeader(sheet.rows().get(next))
				&& sheet.rows().get(at).cells().stream().filter(cell -> !cell.isBlank()).count() < FEWEST;
	}

	private static Plate plate(List<Row> above, Table table) {
		List<Row> filled = above.stream().filter(row -> !row.isBlank()).toList();
		Optional<Row> title = filled.stream().filter(row -> row.cell(0).text().toLowerCase(Locale.ROOT).startsWith("plate") && row.text().indexOf(':') < 0).reduce((one, next) -> next)
				.or(() -> filled.reversed().stream().filter(row -> row.used() == 1 && row.text().indexOf(':') < 0).findFirst());
		return new Plate(title.map(row -> row.cells().stream().filter(cell -> !cell.isBlank()).toList().getLast()),
				filled.stream().filter(row -> !title.equals(Optional.of(row))).toList(), table);
	}
}

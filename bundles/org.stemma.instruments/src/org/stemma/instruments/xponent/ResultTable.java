/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/**
 * The table of one data type: a row for each location, for each sample, or for each property of the analytes.
 *
 * @param title  the data type as the file writes it
 * @param header the names of the columns
 * @param rows   the rows below
 */
record ResultTable(Cell title, Row header, List<Row> rows) {

	private static final Set<String> NO_ANALYTES = Set.of("", "location", "sample", "total events", "notes", "analyte:",
			"dilution factor", "status", "message", "userid", "date");

	/** Copies the list. */
	ResultTable {
		rows = List.copyOf(rows);
	}

	/** The table of the rows from its title on; empty when nothing stands below the title. */
	static Optional<ResultTable> of(List<Row> part, ProblemLog log) {
		if (part.size() < 2) {
			return Optional.empty();
		}
		ResultTable table = new ResultTable(part.getFirst().cell(1), part.get(1), part.subList(2, part.size()));
		table.rows.forEach(row -> table.checkWidth(row, log));
		return Optional.of(table);
	}

	/** Whether its rows stand for wells. */
	boolean byLocation() {
		return column("location").isPresent();
	}

	/** The columns of analytes: their numbers in a row. */
	List<Integer> analytes() {
		List<Integer> analytes = new ArrayList<>();
		for (int i = 0; i < header.cells().size(); i++) {
			if (!NO_ANALYTES.contains(Spelling.folded(header.cell(i).text()))) {
				analytes.add(i);
			}
		}
		return analytes;
	}

	/** The column of a name in lower case. */
	Optional<Integer> column(String name) {
		return columns(name).stream().findFirst();
	}

	/** The text under a column; blank where there is none. */
	Cell cell(Row row, String name) {
		return column(name).map(index -> row.cell(index).under(header.cell(index)))
				.orElseGet(() -> new Cell("", row.place()));
	}

	/** The row of a location, by plate and well. */
	Optional<Row> rowOf(String plateAndWell) {
		return rows.stream().filter(row -> LocationCells.plateAndWell(cell(row, "location").text()).equals(plateAndWell))
				.findFirst();
	}

	/** All columns of a name in lower case. */
	List<Integer> columns(String name) {
		List<Integer> columns = new ArrayList<>();
		for (int i = 0; i < header.cells().size(); i++) {
			if (Spelling.folded(header.cell(i).text()).equals(name)) {
				columns.add(i);
			}
		}
		return columns;
	}

	private void checkWidth(Row row, ProblemLog log) {
		if (byLocation() && !analytes().isEmpty() && row.cells().size() < header.used()) {
			log.add(Mismatch.described("row.short", row.cell(row.cells().size()).place(), row.cells().size() + " cells",
					header.used() + " cells as in the header", "The file may be cut off; export the batch again.").error());
		} else if (row.used() > Math.max(header.used(), header.cells().size())) {
			log.add(Mismatch.described("row.long", row.cell(header.cells().size()).place(), row.used() + " cells",
					header.used() + " cells as in the header",
					"A text in this row may hold the delimiter without quotes, which shifts the cells behind it.").error());
		}
	}
}

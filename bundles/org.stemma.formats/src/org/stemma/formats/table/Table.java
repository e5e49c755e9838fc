/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.List;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Rows under a header. Each row has a cell for each column, so that a row that was cut off or shifted by a stray
 * delimiter cannot put a value under a wrong name.
 *
 * @param header the names of the columns
 * @param rows   the rows that are not blank, at least one
 */
public record Table(Row header, List<Row> rows) {

	/** Copies the list. */
	public Table {
		rows = List.copyOf(rows);
	}

	/**
	 * The table of a sheet whose first row is the header.
	 *
	 * @param sheet at least the header
	 * @return the table, or why it is none: no rows, a row too short or too long
	 */
	public static Outcome<Table> of(Sheet sheet) {
		Row header = sheet.rows().getFirst();
		List<Row> rows = sheet.rows().stream().skip(1).filter(row -> !row.isBlank() && !repeats(row, header)).toList();
		ProblemLog log = new ProblemLog();
		sheet.rows().stream().skip(1).filter(row -> repeats(row, header)).findFirst().ifPresent(row -> log.add(Mismatch.described("header.again",
				row.place(), "the names of the columns again", "one table", "What stands below is read as going on with the table above.").note()));
		if (rows.isEmpty()) {
			log.add(Mismatch.described("table.empty", header.place(), "a header and nothing below it",
					"at least one row with a measurement", "Export the run again.").error());
		}
		long whole = rows.stream().filter(row -> row.cells().size() == header.cells().size()).count();
		rows.forEach(row -> checkWidth(header, row, whole * 2 > rows.size(), log));
		return log.outcome(new Table(header, rows));
	}

	/** The names of the columns again, as between exports that were put behind each other. */
	private static boolean repeats(Row row, Row header) {
		return row.cells().size() == header.cells().size() && header.used() > 1
				&& IntStream.range(0, header.cells().size()).allMatch(i -> row.cell(i).text().equals(header.cell(i).text()));
	}

	/** Where most rows are as long as the header, the blank cells at its end included, one that is shorter has lost a cell. */
	private static void checkWidth(Row header, Row row, boolean whole, ProblemLog log) {
		int fewest = header.used();
		int most = header.cells().size();
		if (row.cells().size() < fewest) {
			log.add(Mismatch.described("row.short", row.cell(row.cells().size()).place(), row.cells().size() + " cells",
					fewest + " cells as in the header", "The file may be cut off; export the run again.").error());
		} else if (whole && row.cells().size() < most) {
			log.add(Mismatch.described("row.ragged", row.place(), row.cells().size() + " cells", most + " cells as in the other rows",
					"A cell may have been lost, which shifts those behind it: compare the row with the instrument.").warning());
		} else if (row.cells().size() > most) {
			log.add(Mismatch.described("row.long", row.cell(most).place(), row.cells().size() + " cells",
					most + " cells as in the header",
					"A text or number in this row may hold the delimiter without quotes, which shifts the cells behind it.").error());
		}
	}
}

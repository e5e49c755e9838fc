/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.NumberReader;

/**
 * Tells where a line that parts or names the tables of a file is lost: the rows behind it would be read as rows of the table
 * above, or without the names of their columns.
 */
final class LostLines {

	private static final int FEWEST_NAMES = 3;
	private static final String ADVICE = "A line may be lost; export the run again.";

	private LostLines() {
	}

	/** Refuses a table with another header among its rows. */
	static void checkRows(Section section, ProblemLog log) {
		section.table().ifPresent(table -> {
			Set<String> names = table.header().cells().stream().map(LostLines::folded).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
			table.rows().stream().filter(row -> isHeader(row, table.header(), names)).findFirst().ifPresent(row -> log.add(new Mismatch(
					"section.unnamed", row.place(), row.text(), "rows of '" + section.name() + "', and above names of columns that of their section",
					ADVICE).error()));
		});
	}

	/** Whether a table is one of wells, and no notes that somebody has put beside them. */
	static boolean isOfWells(Section section) {
		return section.table().stream().flatMap(table -> table.header().cells().stream()).anyMatch(cell -> folded(cell).startsWith("well"));
	}

	/** Refuses a table that begins with a number in place of a name. */
	static void checkHeader(Section section, ProblemLog log) {
		section.table().map(Table::header).filter(header -> NumberReader.isNumber(header.cell(0).text())).ifPresent(header -> log.add(new Mismatch(
				"header.missing", header.place(), header.text(), "the names of the columns of '" + section.name() + "'", ADVICE).error()));
	}

	private static boolean isHeader(Row row, Row header, Set<String> names) {
		boolean begins = !folded(row.cell(0)).isEmpty() && folded(row.cell(0)).equals(folded(header.cell(0)));
		return begins || row.cells().stream().map(LostLines::folded).filter(names::contains).distinct().count() >= FEWEST_NAMES;
	}

	/** The text of a name in lower case; nothing for a number, of which a file has many. */
	private static String folded(Cell cell) {
		String text = cell.text();
		return text.isEmpty() || !Character.isLetter(text.charAt(0)) ? "" : text.toLowerCase(Locale.ROOT);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.List;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.NumberReader;

/**
 * Finds the rows of a delimited table that end before its header does. Software may leave out blank cells at the end of its
 * rows; where it does not, a short row has lost a cell, and its values stand under the names of others. So do those of a row
 * that goes on behind its header.
 */
final class UnevenRows {

	private static final String ADVICE = "A cell may be lost, which puts those behind it under other names; export the run again.";

	private UnevenRows() {
	}

	/** Notes the short rows of a table: an error where it writes its blank cells or has none, else a warning. */
	static void check(Table table, ProblemLog log) {
		int wanted = table.header().used();
		List<Row> rows = table.rows();
		List<Row> shorter = rows.stream().filter(row -> row.cells().size() < wanted).toList();
		rows.stream().filter(row -> row.cells().size() > table.header().cells().size() && row.used() <= wanted).findFirst()
				.ifPresent(row -> log.add(Mismatch.described("row.long", row.cell(wanted).place(), row.cells().size() + " cells",
						table.header().cells().size() + " cells as in the header", ADVICE.replace("A cell may be lost", "A cell may be too many")).warning()));
		List<Row> full = rows.stream().filter(row -> row.cells().size() >= wanted).toList();
		if (shorter.isEmpty()) {
			return;
		}
		boolean blanks = full.stream().anyMatch(row -> row.cell(wanted - 1).isBlank());
		boolean numbers = full.size() > 1 && full.stream().allMatch(row -> NumberReader.isValue(row.cell(wanted - 1).text()));
		boolean all = full.isEmpty() && shorter.stream().allMatch(row -> row.cells().size() == wanted - 1 && NumberReader.isNumber(row.cell(wanted - 2).text()));
		Row first = shorter.getFirst();
		Mismatch mismatch = Mismatch.described("row.short", first.cell(first.cells().size()).place(), first.cells().size() + " cells",
				wanted + " cells as in the header", ADVICE);
		if (blanks || numbers) {
			log.add(mismatch.error());
		} else if (all || shorter.size() * 2 < rows.size()) {
			log.add(mismatch.warning());
		}
	}
}

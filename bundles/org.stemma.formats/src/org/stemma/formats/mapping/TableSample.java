/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.TableLayout;

/**
 * The beginning of a table that a laboratory describes: its columns and first rows as they stand.
 *
 * @param at      where it was found: the delimiter of a text or the sheet of a workbook, and the line of the names
 * @param several whether other sheets hold other tables, so that its sheet has to be named
 * @param names   the names of the columns
 * @param rows    the first rows below them
 */
public record TableSample(TableLayout at, boolean several, List<String> names, List<Row> rows) {

	/** So many rows are shown. */
	private static final int SHOWN = 40;

	/** Copies the lists. */
	public TableSample {
		Objects.requireNonNull(at, "at");
		names = List.copyOf(names);
		rows = List.copyOf(rows);
	}

	/** The table in a file; refused with code {@code table.none}, {@code table.header} or {@code table.sheet} when there is none. */
	public static Outcome<TableSample> of(InstrumentFile file, TableLayout layout) {
		return SampleFile.of(file).then(sample -> sample.table(layout, List.of()));
	}

	/** The table in the head of a file, found by its shape; empty when there is none. */
	public static Optional<TableSample> of(FileHead head) {
		return SampleFile.of(head).flatMap(sample -> sample.table(TableLayout.FOUND, List.of()).result());
	}

	static TableSample of(FoundTable table, Optional<Delimiter> delimiter, Optional<String> sheet, boolean several) {
		return new TableSample(new TableLayout(delimiter, sheet, Optional.of(table.line())), several, table.names(),
				table.rows().stream().skip(1).filter(row -> !row.isBlank() && !row.text().equals(table.rows().getFirst().text())).limit(SHOWN).toList());
	}

	/** A meaning for each column, by its name and by what stands below it: a proposal for a person. */
	public Map<String, ColumnMeaning> proposal() {
		return new MappingProposal(names, rows).columns();
	}

	/** That proposal as a mapping, with the name of its sheet where several have tables. */
	public TableMapping mapping() {
		return new TableMapping(proposal(), several ? new TableLayout(Optional.empty(), at.sheet(), Optional.empty()) : TableLayout.FOUND);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** Text exports that a person opened in a spreadsheet and saved as a workbook: the lines of the text stand in one of its sheets. */
public final class ResavedText {

	private static final Pattern SINCE = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:[.]\\d+)?)?");
	private static final Pattern SPAN = Pattern.compile("(?i).*\\b(started|finished|ended|saved)\\b.*");

	private final Predicate<Sheet> own;

	/** @param own whether a sheet holds the lines of an export of the format */
	public ResavedText(Predicate<Sheet> own) {
		this.own = own;
	}

	/** Whether a head begins a workbook with such a sheet. */
	public boolean begins(FileHead head) {
		return Workbook.of(head).stream().flatMap(book -> book.sheets().stream()).anyMatch(own);
	}

	/** Reads the rows of the first such sheet, filled up to equal length; the lines of all other sheets are listed as not understood. */
	public Outcome<RunContent> read(InstrumentFile file, Function<List<Row>, Outcome<RunContent>> reader) {
		return Workbook.read(file).then(book -> {
			Sheet sheet = book.sheets().stream().filter(own).findFirst().orElse(book.sheets().getFirst());
			ProblemLog log = new ProblemLog();
			ResavedCells.check(new Sheet(sheet.name(), sheet.rows().stream().map(ResavedText::withoutTimes).toList()), log);
			return reader.apply(PaddedRows.of(sheet.rows())).then(content -> Outcome.of(TextOrWorkbook.beside(content, sheet, book.sheets()), log.problems()));
		});
	}

	/** A row without the dates that are meant as such: times since the start, and the lines of a run's start and end. */
	private static Row withoutTimes(Row row) {
		boolean span = SPAN.matcher(row.cell(0).text()).matches();
		return new Row(row.place(), row.cells().stream().map(cell -> span && cell.kind() == Cell.Kind.DATE || SINCE.matcher(cell.text()).matches()
				? new Cell("", cell.place()) : cell).toList());
	}
}

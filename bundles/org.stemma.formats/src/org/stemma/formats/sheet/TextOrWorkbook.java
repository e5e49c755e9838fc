/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * An export that comes as delimited text or as a workbook with the same tables. The rows of a workbook are filled up with
 * blank cells to equal length, as they stand there.
 */
public final class TextOrWorkbook {

	private final ToIntFunction<Sheet> names;

	/** @param names how many of its names a reader finds in a sheet, which tells the delimiter of a text */
	public TextOrWorkbook(ToIntFunction<Sheet> names) {
		this.names = names;
	}

	/** The sheets of a workbook, or the one of a text, which may have been cut off. */
	public Outcome<List<Sheet>> read(InstrumentFile file, ProblemLog log) {
		return SizeLimit.TEXT.read(file).then(bytes -> Workbook.isContainer(bytes)
				? Workbook.read(file).map(book -> book.sheets().stream().map(this::split).map(TextOrWorkbook::filled).toList())
				: SourceText.read(file, SizeLimit.TEXT).then(text -> {
					text.unfinished().ifPresent(log::add);
					return new DelimitedText(text, Delimiter.of(text, names)).sheet().map(List::of);
				}));
	}

	/** The sheets as far as the head of a file shows them; none when it is neither. */
	public List<Sheet> beginning(FileHead head) {
		if (head.isContainer()) {
			return Workbook.of(head).map(Workbook::sheets).orElse(List.of()).stream().map(this::split).toList();
		}
		return SourceText.of(head).map(text -> List.of(new DelimitedText(text, Delimiter.of(text, names)).beginning()))
				.orElse(List.of());
	}

	/** The sheet of a list in which a reader finds most of its names, the first of equals. */
	public Sheet best(List<Sheet> sheets) {
		return sheets.stream().reduce((one, other) -> names.applyAsInt(other) > names.applyAsInt(one) ? other : one).orElseThrow();
	}

	/** What was read of one sheet, with the lines of the others among what is not understood. */
	public static RunContent beside(RunContent content, Sheet read, List<Sheet> sheets) {
		Stream<NotUnderstood> others = sheets.stream().filter(sheet -> sheet != read).flatMap(sheet -> sheet.rows().stream())
				.filter(row -> !row.isBlank()).map(row -> new NotUnderstood(row.cell(0).text(), row.text(), row.place()));
		return new RunContent(content.metadata(), content.samples(), Stream.concat(content.notUnderstood().stream(), others).toList());
	}

	private Sheet split(Sheet sheet) {
		return UnsplitLines.split(sheet, names);
	}

	private static Sheet filled(Sheet sheet) {
		return new Sheet(sheet.name(), PaddedRows.of(sheet.rows()));
	}
}

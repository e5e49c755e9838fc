/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.HeaderLine;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.field.TableExport;
import org.stemma.formats.sheet.JoinedSheets;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.NumberReader;

/**
 * An export that is one table below lines of keys, of which every column becomes a value. What a row is of, the reader
 * decides.
 */
public final class RowExport {

	private final FieldMap map;

	/** An export with the columns of that map, and any others. */
	public RowExport(FieldMap map) {
		this.map = map;
	}

	/** How sure it is that a file is this export. */
	public Recognition recognise(FileHead head) {
		return new TableExport(map).recognise(head);
	}

	/** The rows of a file. What is wrong with the table goes to the log or refuses it. */
	public Outcome<RowTable> read(InstrumentFile file, ReaderSettings settings, ProblemLog log) {
		if (Workbook.begins(file)) {
			return Workbook.read(file).then(workbook -> {
				JoinedSheets sheets = joined(workbook).noted(log);
				return table(filled(sheets.table()), sheets.others(), settings, log);
			});
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> {
			text.unfinished().ifPresent(log::add);
			return new DelimitedText(text, delimiter(text)).sheet();
		}).then(sheet -> table(sheet, settings, log));
	}

	/** The sheet with most of the names, the first of equals, and those that go on with its table. */
	private JoinedSheets joined(Workbook workbook) {
		Sheet best = workbook.sheets().stream().max(Comparator.comparingInt(sheet -> HeaderLine.of(sheet, map).names())).orElseThrow();
		return JoinedSheets.of(workbook.sheets(), best, sheet -> HeaderLine.of(sheet, map).index());
	}

	/** A sheet whose rows are as long as its header: a workbook does not store blank cells. */
	private Sheet filled(Sheet sheet) {
		int wanted = HeaderLine.of(sheet, map).cells().size();
		return new Sheet(sheet.name(), sheet.rows().stream().map(row -> row.isBlank() || row.cells().size() >= wanted ? row
				: new Row(row.place(), IntStream.range(0, wanted).mapToObj(row::cell).toList())).toList());
	}

	/** The rows of a sheet. */
	public Outcome<RowTable> table(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		return table(sheet, List.of(), settings, log);
	}

	private Outcome<RowTable> table(Sheet sheet, List<Row> others, ReaderSettings settings, ProblemLog log) {
		if (sheet.rows().isEmpty()) {
			log.add(Mismatch.described("table.empty", Place.file(sheet.name()), "no rows", "a table", "Export the run again.").error());
			return log.refusal();
		}
		int header = HeaderLine.of(sheet, map).index();
		Section above = Section.of("", sheet.part(0, header), log);
		int end = end(sheet, header);
		List<Row> below = Stream.concat(sheet.rows().subList(end, sheet.rows().size()).stream(), others.stream())
				.filter(row -> !row.isBlank()).toList();
		return Table.of(padded(StatisticRows.filled(sheet.part(header, end)), log))
				.then(table -> {
					RowTable rows = new RowTable(new OpenTable(map, table, log), above, below, settings, log);
					return log.blocks() ? log.refusal() : Outcome.of(rows);
				});
	}

	/** The sheet with a last cell in each row where every row lacks it alike, which no cutting off does. */
	private static Sheet padded(Sheet sheet, ProblemLog log) {
		int wanted = sheet.rows().getFirst().used();
		List<Row> below = sheet.rows().stream().skip(1).filter(row -> !row.isBlank()).toList();
		if (below.size() < 2 || !below.stream().allMatch(row -> row.cells().size() == wanted - 1)) {
			return sheet;
		}
		log.add(Mismatch.described("row.short", below.getFirst().place(), (wanted - 1) + " cells in each row", wanted + " cells as in the header",
				"The last column is read as blank; look whether the values stand under their names.").warning());
		Stream<Row> filled = below.stream()
				.map(row -> new Row(row.place(), Stream.concat(row.cells().stream(), Stream.of(row.cell(wanted - 1))).toList()));
		return new Sheet(sheet.name(), Stream.concat(Stream.of(sheet.rows().getFirst()), filled).toList());
	}

	/** Where the table ends: at a blank row that no row with a number follows, as another table or remarks do. */
	private static int end(Sheet sheet, int header) {
		boolean gap = false;
		for (int i = header + 1; i < sheet.rows().size(); i++) {
			Row row = sheet.rows().get(i);
			if (gap && !row.isBlank() && row.cells().stream().noneMatch(cell -> NumberReader.isNumber(cell.text()))) {
				return i;
			}
			gap = i > header + 1 && row.isBlank();
		}
		return sheet.rows().size();
	}

	private Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, sheet -> HeaderLine.of(sheet, map).names());
	}
}

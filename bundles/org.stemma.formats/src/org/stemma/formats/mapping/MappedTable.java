/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.HeaderLine;
import org.stemma.formats.field.RunReader;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.table.TableLayout;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.Label;

/**
 * A table with a row for each sample whose columns a laboratory mapped, in a text or on sheets of a workbook. Lines above it, other
 * sheets and columns without a meaning are listed as not understood.
 */
public final class MappedTable {

	private final FieldMap map;
	private final TableLayout layout;

	/** A table with these columns, which lies in its file so. */
	MappedTable(FieldMap map, TableLayout layout) {
		this.map = map;
		this.layout = layout;
	}

	/** Reads a whole file. */
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return Workbook.begins(file) ? Workbook.readFilled(file).then(book -> sheets(book).then(sheets -> read(sheets, settings)))
				: SourceText.read(file, SizeLimit.TEXT).then(text -> read(text, settings));
	}

	private Outcome<RunContent> read(SourceText text, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		text.unfinished().ifPresent(log::add);
		return new DelimitedText(text, delimiter(text)).sheet().then(sheet -> header(sheet).map(Outcome::of).orElseGet(() -> noHeader(sheet))
				.then(header -> {
					FoundTable table = FoundTable.inText(sheet, header);
					return read(new Sheet(sheet.name(), table.rows()), table.above(), settings, log);
				}));
	}

	private Delimiter delimiter(SourceText text) {
		return Delimiter.statedBy(text).or(layout::delimiter)
				.orElseGet(() -> Delimiter.of(text, sheet -> HeaderLine.of(sheet, map).names()));
	}

	private Outcome<RunContent> read(TableSheets sheets, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return read(sheets.table(log), sheets.above(), settings, log).map(content -> new RunContent(content.metadata(), content.samples(),
				Stream.concat(content.notUnderstood().stream(), sheets.others().stream()).toList()));
	}

	private Outcome<RunContent> read(Sheet table, List<Row> above, ReaderSettings settings, ProblemLog log) {
		return Table.of(StatisticRows.filled(table)).then(rows -> {
			missing(rows.header(), log);
			return new RunReader(map, settings).read(rows, above, log);
		});
	}

	/** Says which of the columns that a table can do without were mapped and are not there; of a table without a needed one more is wrong. */
	private void missing(Row header, ProblemLog log) {
		List<FieldRule> missing = map.rules().stream().filter(rule -> header.cells().stream().noneMatch(cell -> rule.names().contains(Label.parse(cell.text()).name())))
				.toList();
		if (missing.stream().noneMatch(FieldRule::mandatory)) {
			missing.forEach(rule -> log.add(Mismatch.described("column.missing", header.place(), "no column '" + rule.names().getFirst() + "'",
					"the columns that the laboratory mapped", "What it says is missing here; if it has another name now, map that.").warning()));
		}
	}

	private Outcome<TableSheets> sheets(Workbook book) {
		if (layout.sheet().isPresent()) {
			return TableSheets.named(book, layout.sheet().get()).then(sheet -> on(sheet).map(Outcome::of).orElseGet(() -> noHeader(sheet)))
					.map(table -> new TableSheets(book, List.of(table)));
		}
		List<FoundTable> tables = book.sheets().stream().flatMap(sheet -> on(sheet).stream()).toList();
		return tables.isEmpty() ? noHeader(book.sheets().getFirst()) : TableSheets.of(book, tables, MappedColumns.of(map));
	}

	private Optional<FoundTable> on(Sheet sheet) {
		return header(sheet).map(header -> FoundTable.onSheet(sheet, header));
	}

	/** The row of the names, from 0; empty when it is stated and not there. */
	private Optional<Integer> header(Sheet sheet) {
		return layout.header().isEmpty() ? Optional.of(HeaderLine.of(sheet, map).index())
				: IntStream.range(0, sheet.rows().size()).filter(row -> sheet.rows().get(row).place().line() == layout.header().get()).boxed().findFirst();
	}

	private <T> Outcome<T> noHeader(Sheet sheet) {
		int line = layout.header().orElse(1);
		return Outcome.refused(List.of(Problem.error("table.header", "The names of the columns should stand in line " + line
				+ ", but no row of the table begins there.", Place.line(sheet.name(), line))));
	}
}

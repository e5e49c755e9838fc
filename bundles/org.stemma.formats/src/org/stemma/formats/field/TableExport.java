/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.sheet.JoinedSheets;
import org.stemma.formats.sheet.PaddedRows;
import org.stemma.formats.sheet.UnsplitLines;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * An export that is one table, delimited text or a sheet of a workbook, with a row for each sample. The header may stand below other lines, its columns
 * in any order.
 */
public final class TableExport {

	private final FieldMap map;
	private final Optional<FieldMap> keys;
	private final UnaryOperator<Sheet> arrangement;

	/** An export with the columns of that map. Lines above the table are listed as not understood. */
	public TableExport(FieldMap map) {
		this(map, UnaryOperator.identity());
	}

	/** An export whose lines a reader first puts into the order of a table, as where its names stand in two rows. */
	public TableExport(FieldMap map, UnaryOperator<Sheet> arrangement) {
		this(map, Optional.empty(), arrangement);
	}

	/** An export that may have lines of a key and a value above its table, which hold for all its samples. */
	public TableExport(FieldMap map, FieldMap keys) {
		this(map, Optional.of(keys), UnaryOperator.identity());
	}

	private TableExport(FieldMap map, Optional<FieldMap> keys, UnaryOperator<Sheet> arrangement) {
		this.map = map;
		this.keys = keys;
		this.arrangement = arrangement;
	}

	/** How sure it is that a file is this export, as text or as a workbook. */
	public Recognition recognise(FileHead head) {
		Optional<Workbook> workbook = Workbook.of(head);
		if (workbook.isPresent()) {
			return workbook.get().sheets().stream().map(this::recognise)
					.max(Comparator.comparingInt(Recognition::confidence)).orElse(Recognition.none("no sheets"));
		}
		return SourceText.of(head).map(this::recognise).orElse(Recognition.none("not text"));
	}

	/** How sure it is that a text is this export. */
	public Recognition recognise(SourceText text) {
		return recognise(new DelimitedText(text, delimiter(text)).beginning());
	}

	/** How sure it is that a sheet is this export. */
	public Recognition recognise(Sheet beginning) {
		return new FieldRecognition(map).of(HeaderLine.of(arranged(beginning), map).cells());
	}

	/** Reads a whole file. */
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		if (Workbook.begins(file)) {
			return Workbook.read(file).then(workbook -> {
				ProblemLog log = new ProblemLog();
				JoinedSheets sheets = joined(workbook).noted(log);
				return read(sheets.table(), settings, log).map(content -> LeftOver.with(content, sheets.others()));
			});
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> read(text, settings));
	}

	/** Reads a whole file whose table, its header first, a reader prepares in its own way. */
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings, UnaryOperator<Sheet> preparation) {
		if (Workbook.begins(file)) {
			return Workbook.read(file).then(workbook -> {
				ProblemLog log = new ProblemLog();
				JoinedSheets sheets = joined(workbook).noted(log);
				return prepared(sheets.table(), settings, log, preparation).map(content -> LeftOver.with(content, sheets.others()));
			});
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> {
			ProblemLog log = new ProblemLog();
			text.unfinished().ifPresent(log::add);
			return new DelimitedText(text, delimiter(text)).sheet().then(sheet -> {
				int header = HeaderLine.of(sheet, map).index();
				return read(sheet.part(0, header), preparation.apply(sheet.part(header, sheet.rows().size())), settings, log);
			});
		});
	}

	private Outcome<RunContent> prepared(Sheet sheet, ReaderSettings settings, ProblemLog log, UnaryOperator<Sheet> preparation) {
		int header = HeaderLine.of(sheet, map).index();
		return read(sheet.part(0, header), preparation.apply(PaddedRows.under(sheet, header)), settings, log);
	}

	/** Reads a sheet whose rows may be shorter than its header. */
	public Outcome<RunContent> read(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		int header = HeaderLine.of(sheet, map).index();
		return read(sheet.part(0, header), PaddedRows.under(sheet, header), settings, log);
	}

	/** The sheet with most of the names, the first of equals, and those that go on with its table. */
	private JoinedSheets joined(Workbook workbook) {
		List<Sheet> sheets = workbook.sheets().stream().map(this::arranged).toList();
		Sheet best = sheets.stream().max(Comparator.comparingInt(sheet -> HeaderLine.of(sheet, map).names())).orElseThrow();
		return JoinedSheets.of(sheets, best, sheet -> HeaderLine.of(sheet, map).index());
	}

	private Outcome<RunContent> read(SourceText text, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		text.unfinished().ifPresent(log::add);
		return new DelimitedText(text, delimiter(text)).sheet().map(arrangement::apply).then(sheet -> {
			int header = HeaderLine.of(sheet, map).index();
			return read(sheet.part(0, header), sheet.part(header, sheet.rows().size()), settings, log);
		});
	}

	private Outcome<RunContent> read(Sheet above, Sheet below, ReaderSettings settings, ProblemLog log) {
		return Table.of(StatisticRows.filled(below))
				.then(table -> keys.map(known -> new HeadedTable(map, known, settings).read(table, above, log))
						.orElseGet(() -> RunReader.takingOwnNames(map, settings).read(table, above.rows(), log)));
	}

	private Sheet arranged(Sheet sheet) {
		return arrangement.apply(UnsplitLines.split(sheet, this::names));
	}

	private int names(Sheet sheet) {
		return HeaderLine.of(arrangement.apply(sheet), map).names();
	}

	private Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, this::names);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.JoinedContent;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.sheet.ResavedText;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the export of BMG LABTECH MARS: a head of cells that hold a key and a value, the read mode, and below it tables
 * in the shape of a plate. A table of raw data is a measurement, any other was calculated.
 */
@Component(property = { InstrumentReader.FORMAT + "=bmg.mars", InstrumentReader.TITLE + "=BMG LABTECH MARS",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class MarsReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.detector().in("well plate");
	private static final int SURE = 90;

	/** Names of the sheets of the workbook that MARS and SMART Control write themselves, which is no such table. */
	private static final Pattern SHEETS = Pattern.compile("(?i).*!\\s*(microplate|table|protocol) \\S.*");

	private final ResavedText resaved = new ResavedText(sheet -> !SHEETS.matcher(sheet.name()).matches() && own(sheet.rows()));

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = head.isContainer() ? resaved.begins(head) : SourceText.of(head).filter(text -> own(rows(text))).isPresent();
		return own ? new Recognition(SURE, "a test name and raw data of a plate") : Recognition.none("no test name with raw data");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		if (Workbook.begins(file)) {
			return resaved.read(file, rows -> content(rows, Optional.empty(), settings));
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> new DelimitedText(text, delimiter(text)).sheet()
				.then(sheet -> content(sheet.rows(), text.unfinished(), settings)));
	}

	private static Outcome<RunContent> content(List<Row> rows, Optional<Problem> unfinished, ReaderSettings settings) {
		return MarsExports.of(rows).stream().map(export -> new MarsRun(export, unfinished, settings).content()).reduce(JoinedContent::of).orElseThrow();
	}

	private static boolean own(List<Row> rows) {
		return head(rows).value("test name").isPresent() && rows.stream().anyMatch(row -> row.cell(0).text().contains("Raw Data") || MarsList.begins(row));
	}

	private static List<Row> rows(SourceText text) {
		return new DelimitedText(text, delimiter(text)).beginning().rows();
	}

	/** The lines above the first table. */
	static MarsHead head(List<Row> rows) {
		Optional<TitledGrid> first = TitledGrid.of(rows).stream().findFirst();
		List<Row> above = first.isPresent() ? first.get().above() : rows.stream().takeWhile(row -> !MarsList.begins(row)).toList();
		return new MarsHead(above);
	}

	private static Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, MarsReader::names);
	}

	private static int names(Sheet sheet) {
		int grids = TitledGrid.of(sheet.rows()).stream().mapToInt(grid -> grid.grid().header().columns().size()).max().orElse(0);
		return Math.max(grids, sheet.rows().stream().filter(MarsList::begins).mapToInt(Row::used).max().orElse(0));
	}
}

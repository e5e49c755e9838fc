/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.magellan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.JoinedContent;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * Reads the workbook or text that Tecan Magellan writes: columns of values, well positions and plates, and below them, in the
 * first column, lines about the measurement.
 */
@Component(property = { InstrumentReader.FORMAT + "=tecan.magellan", InstrumentReader.TITLE + "=Tecan Magellan",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class MagellanReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("plate reader").in("well plate");
	private static final int SURE = 90;

	private final TextOrWorkbook source = new TextOrWorkbook(MagellanReader::names);

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = source.beginning(head).stream().anyMatch(sheet -> own(sheet) && (head.isContainer() || lines(sheet)));
		return own ? new Recognition(SURE, "a column of well positions and lines of a Magellan measurement")
				: Recognition.none("no list with well positions of Magellan");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			List<Sheet> filled = sheets.stream().filter(MagellanReader::filled).toList();
			List<Sheet> own = filled.stream().filter(MagellanReader::own).toList();
			if (filled.isEmpty()) {
				return Outcome.refused(List.of(Mismatch.described("table.empty", new Place(file.name(), 1, 0, ""),
						"a workbook without values", "a list of wells", "Export the measurement again.").error()));
			}
			return (own.isEmpty() ? filled.subList(0, 1) : own).stream().map(sheet -> new MagellanRun(sheet, settings).content())
					.reduce(JoinedContent::of).orElseThrow().map(content -> with(content, own.isEmpty() ? List.of() : filled, own));
		}).then(content -> Outcome.of(content, log.problems()));
	}

	/** The content with what stands on sheets that are no measurements. */
	private static RunContent with(RunContent content, List<Sheet> filled, List<Sheet> own) {
		List<NotUnderstood> left = filled.stream().filter(sheet -> !own.contains(sheet)).flatMap(sheet -> sheet.rows().stream())
				.filter(row -> !row.isBlank()).map(row -> new NotUnderstood(row.cell(0).text(), row.text(), row.place())).toList();
		return new RunContent(content.metadata(), content.samples(), Stream.concat(content.notUnderstood().stream(), left.stream()).toList());
	}

	private static boolean filled(Sheet sheet) {
		return sheet.rows().stream().anyMatch(row -> !row.isBlank());
	}

	private static boolean own(Sheet sheet) {
		boolean wells = sheet.rows().stream().limit(2).map(Row::cells).flatMap(List::stream)
				.anyMatch(cell -> MagellanRun.WELLS.matcher(cell.text()).matches());
		return wells && (lines(sheet) || sheet.name().toLowerCase(Locale.ROOT).contains("magellan"));
	}

	private static boolean lines(Sheet sheet) {
		return sheet.rows().stream().map(row -> row.cell(0).text())
				.anyMatch(text -> text.startsWith("Measurement mode:") || text.startsWith("Date of measurement:"));
	}

	/** How many names of columns the first lines of a text have. */
	private static int names(Sheet sheet) {
		return (int) sheet.rows().stream().limit(2).map(Row::cells).flatMap(List::stream).map(Cell::text)
				.filter(text -> MagellanRun.WELLS.matcher(text).matches() || text.startsWith("Raw data") || text.startsWith("Plate")).count();
	}
}

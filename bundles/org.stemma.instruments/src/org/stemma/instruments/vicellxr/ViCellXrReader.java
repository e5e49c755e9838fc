/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.KeyValueReport;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the exports of a Beckman Coulter Vi-CELL XR: workbooks, also saved as text, with a row for each sample below two rows of names, and
 * the report on one sample as text or workbook: a title with the software's version, lines of
 * {@code key : value} in sections, and the histograms as long lines of numbers, which are kept as they are written. The
 * time is that of the run. Cell densities are handed over in {@code 10*6/mL}.
 */
@Component(property = { InstrumentReader.FORMAT + "=beckman.vicell.xr",
		InstrumentReader.TITLE + "=Beckman Coulter Vi-CELL XR", InstrumentReader.READER_VERSION + "=2",
		InstrumentReader.TECHNIQUE + "=cell counting" })
public final class ViCellXrReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("brightfield imager (cell counter)").detecting("brightfield");

	private final KeyValueReport report = new KeyValueReport(ViCellXrKeys.map(), ':');
	private final ResultsTable table = new ResultsTable();
	private final ResultsWorkbook workbooks = new ResultsWorkbook(table, report);

	@Override
	public Recognition recognise(FileHead head) {
		return Workbook.of(head).map(workbooks::recognise)
				.orElseGet(() -> SourceText.of(head).map(this::recognise).orElse(Recognition.none("not text")));
	}

	private Recognition recognise(SourceText text) {
		Recognition one = table.recognise(text);
		Recognition other = report.sheet(text).result().map(report::recognise).orElse(Recognition.none("no report"));
		return one.confidence() > other.confidence() ? one : other;
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		return Workbook.begins(file) ? workbooks.read(file, settings)
				: SourceText.read(file, SizeLimit.TEXT).then(text -> isTable(text) ? table.read(file, settings) : report(text, settings));
	}

	private boolean isTable(SourceText text) {
		return recognise(text).equals(table.recognise(text));
	}

	private Outcome<RunContent> report(SourceText text, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		text.unfinished().ifPresent(log::add);
		return report.sheet(text).map(ReportSections::of).then(sections -> {
			sections.check(log);
			return report.read(sections.keyed(), settings, log).map(sections::completed);
		});
	}
}

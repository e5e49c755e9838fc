/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.methodicalmind;

import java.util.List;

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
import org.stemma.formats.sheet.ResavedText;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.TabbedReport;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the text report of MSD Methodical Mind (SECTOR and QuickPlex imagers): for each plate keys, a grid of signals with
 * a line for each spot of a row of wells, and the imager's own figures. Each spot is a sample of its own with its well;
 * the report names no samples. Signals are handed over in {@code [RLU]}.
 */
@Component(property = { InstrumentReader.FORMAT + "=msd.methodicalmind", InstrumentReader.TITLE + "=MSD Methodical Mind",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class MethodicalMindReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("luminescence detector").detecting("luminescence").in("well plate");
	private static final int CERTAIN = 95;
	private static final int FEWEST_KEYS = 3;
	private static final List<String> MARKS = List.of("barcode1", "plate #", "read time", "det param", "spots per well",
			"stack id", "orient");

	private final TabbedReport report = new TabbedReport(sheet -> (int) sheet.rows().stream().filter(MethodicalMindReader::isOfColumns).count());
	private final ResavedText workbook = new ResavedText(sheet -> recognised(sheet.rows()).confidence() > 0);

	@Override
	public Recognition recognise(FileHead head) {
		if (head.isContainer()) {
			return workbook.begins(head) ? new Recognition(CERTAIN, "the keys of a plate report") : Recognition.none("no keys of a plate report");
		}
		return SourceText.of(head).map(text -> recognised(report.beginning(text).rows())).orElse(Recognition.none("not text"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		if (Workbook.begins(file)) {
			return workbook.read(file, rows -> new PlateReports(new Sheet(file.name(), rows), settings, log).content());
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> {
			text.unfinished().ifPresent(log::add);
			return report.sheet(text).then(sheet -> new PlateReports(sheet, settings, log).content());
		});
	}

	/** Whether a line holds the numbers of the columns of a plate. */
	private static boolean isOfColumns(Row row) {
		return row.cell(0).isBlank() && row.cell(1).text().equals("1") && row.cell(2).text().equals("2");
	}

	private static Recognition recognised(List<Row> rows) {
		long keys = rows.stream().flatMap(row -> HeadLine.of(row).stream()).map(HeadLine::name).filter(MARKS::contains)
				.distinct().count();
		return keys < FEWEST_KEYS ? Recognition.none(keys + " of the keys of a plate report")
				: new Recognition(CERTAIN, keys + " of the keys of a plate report");
	}
}

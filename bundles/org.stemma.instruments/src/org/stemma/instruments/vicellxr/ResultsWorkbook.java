/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import java.util.Comparator;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.KeyValueReport;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Sheet;

/** The workbooks of a Vi-CELL XR: a table with a row for each sample, or the report on one sample. */
final class ResultsWorkbook {

	private final ResultsTable table;
	private final KeyValueReport report;

	ResultsWorkbook(ResultsTable table, KeyValueReport report) {
		this.table = table;
		this.report = report;
	}

	Recognition recognise(Workbook workbook) {
		return workbook.sheets().stream().map(this::recognise).max(Comparator.comparingInt(Recognition::confidence))
				.orElse(Recognition.none("no sheets"));
	}

	private Recognition recognise(Sheet sheet) {
		Recognition own = table.recognise(sheet);
		Recognition other = report.recognise(ReportCells.of(sheet));
		return own.confidence() >= other.confidence() ? own : other;
	}

	Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return Workbook.read(file).then(workbook -> {
			Sheet sheet = workbook.sheets().stream().max(Comparator.comparingInt(each -> recognise(each).confidence())).orElseThrow();
			Sheet lines = ReportCells.of(sheet);
			return report.recognise(lines).confidence() > table.recognise(sheet).confidence()
					? report(lines, settings).map(content -> TextOrWorkbook.beside(content, sheet, workbook.sheets()))
					: table.read(file, settings);
		});
	}

	private Outcome<RunContent> report(Sheet lines, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		ReportSections sections = ReportSections.of(lines);
		sections.check(log);
		return report.read(sections.keyed(), settings, log).map(sections::completed);
	}
}

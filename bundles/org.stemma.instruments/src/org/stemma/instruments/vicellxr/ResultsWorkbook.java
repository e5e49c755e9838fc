/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.KeyValueReport;
import org.stemma.formats.field.TableExport;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Sheet;

/** The workbooks of a Vi-CELL XR: a table with a row for each sample below a title, or the report on one sample. */
final class ResultsWorkbook {

	private static final String SERIAL = "Unit S/N:";

	private final TableExport table = new TableExport(ResultColumns.map());
	private final KeyValueReport report;

	ResultsWorkbook(KeyValueReport report) {
		this.report = report;
	}

	Recognition recognise(Workbook workbook) {
		return workbook.sheets().stream().map(this::recognise).max(Comparator.comparingInt(Recognition::confidence))
				.orElse(Recognition.none("no sheets"));
	}

	private Recognition recognise(Sheet sheet) {
		boolean titled = sheet.rows().stream().anyMatch(row -> Title.of(row).isPresent());
		Recognition own = asTable(sheet);
		Recognition other = report.recognise(ReportCells.of(sheet));
		Recognition best = own.confidence() >= other.confidence() ? own : other;
		return titled ? best : Recognition.none("no title of a Vi-CELL XR");
	}

	private Recognition asTable(Sheet sheet) {
		return table.recognise(ResultRows.of(sheet));
	}

	Outcome<RunContent> read(Workbook workbook, ReaderSettings settings) {
		Sheet sheet = workbook.sheets().stream()
				.max(Comparator.comparingInt(each -> Math.max(asTable(each).confidence(), recognise(each).confidence()))).orElseThrow();
		Sheet lines = ReportCells.of(sheet);
		if (report.recognise(lines).confidence() > asTable(sheet).confidence()) {
			ReportSections sections = ReportSections.of(lines);
			return report.read(sections.keyed(), settings, new ProblemLog()).map(sections::completed);
		}
		return table.read(ResultRows.of(sheet), settings, new ProblemLog()).map(ResultsWorkbook::headed);
	}

	/** The content with what the lines above the table say as facts. */
	private static RunContent headed(RunContent content) {
		List<Measured> facts = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>();
		for (NotUnderstood part : content.notUnderstood()) {
			Optional<Title> title = Title.of(part.name(), part.place());
			if (title.isPresent()) {
				facts.addAll(title.get().facts());
			} else if (part.name().startsWith(SERIAL)) {
				facts.add(Measured.text("equipment serial number", part.name().substring(SERIAL.length()).strip(), part.place()));
			} else {
				left.add(part);
			}
		}
		facts.addAll(content.metadata());
		return new RunContent(facts, content.samples(), left);
	}
}

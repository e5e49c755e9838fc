/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.JoinedContent;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * Reads the summary report of HIAC PharmSpec: labels with a colon between them and their values, of which a laboratory
 * words some in its own language, and the counts by particle size of each run and of their average. Each size of a run is
 * a sample of its own; averages are facts of the report.
 */
@Component(property = { InstrumentReader.FORMAT + "=beckman.pharmspec",
		InstrumentReader.TITLE + "=Beckman Coulter HIAC PharmSpec", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=solution analyzer" })
public final class PharmSpecReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("solution-analyzer");
	private static final int CERTAIN = 96;

	private final TextOrWorkbook source = new TextOrWorkbook(PharmSpecReader::titles);

	@Override
	public Recognition recognise(FileHead head) {
		return source.beginning(head).stream().anyMatch(sheet -> titles(sheet) > 0)
				? new Recognition(CERTAIN, "a report of HIAC PharmSpec") : Recognition.none("no report of HIAC PharmSpec");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			List<Sheet> reports = reports(sheets);
			return reports.stream().map(sheet -> new ParticleReport(sheet, settings, sheet == reports.getFirst() ? log : new ProblemLog()).content())
					.reduce(JoinedContent::of)
					.map(content -> content.map(joined -> with(joined, sheets.stream().filter(sheet -> !reports.contains(sheet)).toList())))
					.orElseGet(log::refusal);
		});
	}

	/** The sheets with a report; the first where none has its title. */
	private static List<Sheet> reports(List<Sheet> sheets) {
		List<Sheet> reports = sheets.stream().filter(sheet -> titles(sheet) > 0).toList();
		return reports.isEmpty() ? sheets.subList(0, Math.min(1, sheets.size())) : reports;
	}

	/** The content with what stands on other sheets. */
	private static RunContent with(RunContent content, List<Sheet> others) {
		List<NotUnderstood> left = new ArrayList<>(content.notUnderstood());
		others.stream().flatMap(sheet -> sheet.rows().stream()).filter(row -> !row.isBlank())
				.forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
		return new RunContent(content.metadata(), content.samples(), left);
	}

	private static int titles(Sheet sheet) {
		return (int) sheet.rows().stream().filter(PharmSpecReader::isTitle).count();
	}

	private static boolean isTitle(Row row) {
		return row.cells().stream().anyMatch(cell -> cell.text().contains("PharmSpec"));
	}
}

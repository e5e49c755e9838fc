/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

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
		return source.read(file, log).then(sheets -> new ParticleReport(report(sheets), settings, log).content());
	}

	private static Sheet report(List<Sheet> sheets) {
		return sheets.stream().filter(sheet -> titles(sheet) > 0).findFirst().orElse(sheets.getFirst());
	}

	private static int titles(Sheet sheet) {
		return (int) sheet.rows().stream().filter(PharmSpecReader::isTitle).count();
	}

	private static boolean isTitle(Row row) {
		return row.cells().stream().anyMatch(cell -> cell.text().contains("PharmSpec"));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.biomek;

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
 * Reads the logs of a Biomek workstation: keys of the run, then a line for each aspiration and dispense, with or without
 * probe, or for each whole transfer; with or without a header. An aspiration and the dispense that follows it from the
 * same pod and probe make one transfer, which is a sample with its destination well. Volumes are in uL.
 */
@Component(property = { InstrumentReader.FORMAT + "=beckman.biomek", InstrumentReader.TITLE + "=Beckman Coulter Biomek",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=liquid handler" })
public final class BiomekReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("liquid handler");
	private static final int CERTAIN = 95;
	private static final int FEWEST_KEYS = 2;
	private static final int LINES = 40;
	private static final List<String> MARKS = List.of("Method =", "Logged in user =", "Unit serial number =",
			"Pod1 head serial number =");

	private final TextOrWorkbook source = new TextOrWorkbook(BiomekReader::steps);

	@Override
	public Recognition recognise(FileHead head) {
		List<String> lines = source.beginning(head).stream().flatMap(sheet -> sheet.rows().stream().limit(LINES)).map(row -> row.cell(0).text()).toList();
		long keys = MARKS.stream().filter(mark -> lines.stream().anyMatch(line -> line.contains(mark))).count();
		return keys < FEWEST_KEYS ? Recognition.none("no keys of a Biomek log")
				: new Recognition(CERTAIN, keys + " keys of a Biomek log");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			Sheet steps = source.best(sheets);
			return read(steps, settings, log).map(content -> TextOrWorkbook.beside(content, steps, sheets));
		});
	}

	private static Outcome<RunContent> read(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		return new StepLog(sheet, settings, log).content();
	}

	private static int steps(Sheet sheet) {
		return (int) sheet.rows().stream().filter(row -> StepLayout.of(row).isPresent() || isHeader(row)).count();
	}

	private static boolean isHeader(Row row) {
		return StepLayout.byHeader(row).isPresent();
	}
}

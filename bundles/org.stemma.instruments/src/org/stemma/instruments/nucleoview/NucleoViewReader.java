/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nucleoview;

import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.KeyValueReport;
import org.stemma.formats.sheet.ResavedCells;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Sheet;

/**
 * Reads the report that ChemoMetec NucleoView writes for one count: lines of a key and a value, either {@code key;value;}
 * closed by a line such as {@code //[ECEC5A41]}, or {@code Key:<tab>value} with a status; also one saved again as a workbook. Densities stand there per mL
 * and are handed over in {@code 10*6/mL}. How the closing line is computed is not published, so it is not verified.
 */
@Component(property = { InstrumentReader.FORMAT + "=chemometec.nucleoview",
		InstrumentReader.TITLE + "=ChemoMetec NucleoView", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=cell counting" })
public final class NucleoViewReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("dark field imager (cell counter)").detecting("dark field");

	private final FieldMap keys = NucleoViewKeys.map();
	private final KeyValueReport report = new KeyValueReport(keys);
	private final TextOrWorkbook source = new TextOrWorkbook(report::known);

	@Override
	public Recognition recognise(FileHead head) {
		return head.isContainer() ? source.beginning(head).stream().map(report::recognise).max(Comparator.comparingInt(Recognition::confidence))
				.orElse(Recognition.none("no sheets")) : report.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog unfinished = new ProblemLog();
		return source.read(file, unfinished).then(sheets -> {
			Sheet lines = source.best(sheets);
			return read(lines, unfinished.problems(), settings).map(content -> TextOrWorkbook.beside(content, lines, sheets));
		});
	}

	private Outcome<RunContent> read(Sheet sheet, List<Problem> unfinished, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		ResavedCells.check(sheet, log);
		ReportLines lines = ReportLines.of(sheet, keys);
		lines.checkEnd(unfinished, log);
		return report.read(lines.keyed(), settings, log).then(content -> new CountedSample(content).completed(lines.facts()));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.Comparator;

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
import org.stemma.formats.value.Spelling;

/**
 * Reads the batch report of Luminex xPONENT (LX 100/200, MAGPIX, FLEXMAP 3D): keys of the batch, the last calibrations,
 * and a table for each data type with a row for each well and a column for each analyte. Each analyte of a well is a
 * sample of its own with that well and name. Fluorescence is handed over in {@code [RFU]}.
 */
@Component(property = { InstrumentReader.FORMAT + "=luminex.xponent", InstrumentReader.TITLE + "=Luminex xPONENT",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=multi analyte profiling" })
public final class XponentReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("multi analyte profiling analyzer").in("well plate");
	private static final int CERTAIN = 95;
	private static final int LIKELY = 75;

	private final TextOrWorkbook source = new TextOrWorkbook(
			sheet -> (int) sheet.rows().stream().filter(row -> namesProgram(row) || ReportParts.dataType(row).isPresent()).count());

	@Override
	public Recognition recognise(FileHead head) {
		return source.beginning(head).stream().map(XponentReader::recognised).max(Comparator.comparingInt(Recognition::confidence))
				.orElse(Recognition.none("neither text nor a workbook"));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			Sheet report = source.best(sheets);
			ReportParts parts = ReportParts.of(report, log);
			Outcome<RunContent> content = log.blocks() ? log.refusal() : new BatchReport(parts, settings, log).content();
			return content.map(read -> TextOrWorkbook.beside(read, report, sheets));
		});
	}

	private static Recognition recognised(Sheet sheet) {
		boolean program = sheet.rows().stream().anyMatch(XponentReader::namesProgram);
		long types = sheet.rows().stream().filter(row -> ReportParts.dataType(row).isPresent()).count();
		boolean batch = sheet.rows().stream().anyMatch(row -> Spelling.folded(row.cell(0).text()).equals("batchstarttime"));
		if (program && (types > 0 || batch)) {
			return new Recognition(CERTAIN, "a batch report of xPONENT with " + types + " data types");
		}
		return batch && types > 0 ? new Recognition(LIKELY, "a start of a batch and " + types + " data types")
				: Recognition.none("no batch report of xPONENT");
	}

	private static boolean namesProgram(Row row) {
		return Spelling.folded(row.cell(0).text()).equals("program")
				&& Spelling.folded(row.cell(1).text()).startsWith("xponent");
	}
}

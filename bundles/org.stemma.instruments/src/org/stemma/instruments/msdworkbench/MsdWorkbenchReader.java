/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.msdworkbench;

import java.util.List;
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
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * Reads the results of MSD Discovery Workbench: below a line with the plate's name a row for each spot of a well, one or
 * several plates in a file. Signals are handed over in {@code [RLU]}; concentrations are in pg/mL where the header states
 * no unit.
 */
@Component(property = { InstrumentReader.FORMAT + "=msd.workbench", InstrumentReader.TITLE + "=MSD Discovery Workbench",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class MsdWorkbenchReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("luminescence detector").detecting("luminescence").in("well plate");
	private static final int CERTAIN = 92;

	private final TextOrWorkbook source = new TextOrWorkbook(
			sheet -> sheet.rows().stream().mapToInt(row -> SpotColumns.MAP.known(row.cells())).max().orElse(0));

	@Override
	public Recognition recognise(FileHead head) {
		return source.beginning(head).stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(SpotColumns::isHeader)
				? new Recognition(CERTAIN, "columns of samples, assays and spots with signals")
				: Recognition.none("no columns of spots with signals");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			List<Sheet> tables = sheets.stream().filter(sheet -> sheet.rows().stream().anyMatch(SpotColumns::isHeader)).toList();
			List<NotUnderstood> others = sheets.stream().filter(sheet -> !tables.isEmpty() && !tables.contains(sheet))
					.flatMap(sheet -> sheet.rows().stream()).filter(row -> !row.isBlank())
					.map(row -> new NotUnderstood(row.cell(0).text(), row.text(), row.place())).toList();
			List<Row> rows = tables.stream().flatMap(sheet -> Stream.concat(sheet.rows().stream(), Stream.of(blank(sheet)))).toList();
			return read(tables.isEmpty() ? sheets.getFirst() : new Sheet(tables.getFirst().name(), rows), settings, log)
					.map(content -> new RunContent(content.metadata(), content.samples(),
							Stream.concat(content.notUnderstood().stream(), others.stream()).toList()));
		});
	}

	/** Parts the sheets. */
	private static Row blank(Sheet sheet) {
		return new Row(Place.line(sheet.name(), sheet.rows().size() + 1), List.of());
	}

	private static Outcome<RunContent> read(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		return new SpotTables(sheet, log).tables().then(tables -> new SpotResults(tables, settings, log).content());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.intelliflex;

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
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;

/**
 * Reads the results of a Luminex xMAP INTELLIFLEX: a row for each well, columns such as {@code R25: RP1 MEDIAN} for each
 * bead region and reporter. Each of these is a sample of its own with the well and the name. A file may hold several such
 * tables, one for each data set.
 */
@Component(property = { InstrumentReader.FORMAT + "=luminex.intelliflex",
		InstrumentReader.TITLE + "=Luminex xMAP INTELLIFLEX", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=multi analyte profiling" })
public final class IntelliflexReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("multi analyte profiling analyzer").in("well plate");
	private static final int CERTAIN = 95;

	private final TextOrWorkbook source = new TextOrWorkbook(sheet -> sheet.rows().stream().mapToInt(BeadColumns::known).max().orElse(0));

	@Override
	public Recognition recognise(FileHead head) {
		return source.beginning(head).stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(BeadColumns::isHeader)
				? new Recognition(CERTAIN, "columns of bead regions and reporters")
				: Recognition.none("no columns of bead regions and reporters");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			Sheet sheet = source.best(sheets);
			return tables(sheet, log).then(tables -> new BeadResults(tables, settings, log).content())
					.map(content -> TextOrWorkbook.beside(new RunContent(content.metadata(), content.samples(), above(sheet)), sheet, sheets));
		});
	}

	private static List<NotUnderstood> above(Sheet sheet) {
		return sheet.rows().subList(0, next(sheet.rows(), 0)).stream().filter(row -> !row.isBlank())
				.map(row -> new NotUnderstood(row.cell(0).text(), row.text(), row.place())).toList();
	}

	/** The tables of a file; lines above the first are none. */
	private static Outcome<List<Table>> tables(Sheet sheet, ProblemLog log) {
		List<Table> tables = new ArrayList<>();
		List<Row> rows = sheet.rows();
		int start = next(rows, 0);
		if (start == rows.size()) {
			log.add(Mismatch.described("column.missing", rows.getFirst().place(), "no header with columns of bead regions",
					"'WELL LOCATION', 'SAMPLE ID' and columns such as 'R25: RP1 MEDIAN'", "Export the run again.").error());
		}
		while (start < rows.size()) {
			int end = next(rows, start + 1);
			Outcome<Table> table = Table.of(StatisticRows.filled(sheet.part(start, end)));
			log.addAll(table.problems());
			if (table.succeeded()) {
				tables.add(table.get());
			}
			start = end;
		}
		return log.blocks() ? log.refusal() : Outcome.of(tables);
	}

	private static int next(List<Row> rows, int from) {
		int at = from;
		while (at < rows.size() && !BeadColumns.isHeader(rows.get(at))) {
			at++;
		}
		return at;
	}
}

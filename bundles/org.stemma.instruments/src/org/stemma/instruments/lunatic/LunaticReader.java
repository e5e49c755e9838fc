/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.lunatic;

import java.util.stream.Stream;

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
import org.stemma.formats.sheet.JoinedSheets;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;

/**
 * Reads the results of an Unchained Labs Lunatic or Stunner: a row for each well, with or without the head of a report
 * above. Absorbances are handed over in {@code {AU}}; of several wavelengths also as a curve.
 */
@Component(property = { InstrumentReader.FORMAT + "=unchainedlabs.lunatic",
		InstrumentReader.TITLE + "=Unchained Labs Lunatic and Stunner", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=plate reader" })
public final class LunaticReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("plate reader").detecting("Absorbance").in("well plate");
	private static final int CERTAIN = 92;

	private final TextOrWorkbook source = new TextOrWorkbook(
			sheet -> sheet.rows().stream().mapToInt(LunaticColumns::known).max().orElse(0));

	@Override
	public Recognition recognise(FileHead head) {
		return source.beginning(head).stream().flatMap(sheet -> sheet.rows().stream()).anyMatch(LunaticColumns::isHeader)
				? new Recognition(CERTAIN, "plate positions with absorbances or diameters")
				: Recognition.none("no plate positions with absorbances");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			Sheet best = sheets.stream().filter(sheet -> header(sheet) < sheet.rows().size()).findFirst().orElse(sheets.getFirst());
			JoinedSheets joined = JoinedSheets.of(sheets, best, LunaticReader::header).noted(log);
			return read(joined.table(), settings, log).map(content -> new RunContent(content.metadata(), content.samples(),
					Stream.concat(content.notUnderstood().stream(), joined.others().stream()
							.map(row -> new NotUnderstood(row.cell(0).text(), row.text(), row.place()))).toList()));
		});
	}

	/** The row of the header, from 0; the number of rows when there is none. */
	private static int header(Sheet sheet) {
		int header = 0;
		while (header < sheet.rows().size() && !LunaticColumns.isHeader(sheet.rows().get(header))) {
			header++;
		}
		return header;
	}

	private static Outcome<RunContent> read(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		int header = header(sheet);
		if (header == sheet.rows().size()) {
			log.add(Mismatch.described("column.missing", sheet.rows().getFirst().place(), "no header of a table of wells",
					"'Sample name', 'Plate Position' and a column such as 'A260' among the names",
					"Export the run again with all columns.").error());
			return log.refusal();
		}
		Sheet above = sheet.part(0, header);
		return Table.of(StatisticRows.filled(sheet.part(header, sheet.rows().size())))
				.then(table -> new WellTable(table, above.rows(), settings, log).content());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.sheet.ResavedText;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the export of Revvity Kaleido: tables of wells below a line {@code Results for}, and the settings of each
 * measurement. Version 2 and version 3 write the same facts under different headings.
 */
@Component(property = { InstrumentReader.FORMAT + "=revvity.kaleido", InstrumentReader.TITLE + "=Revvity Kaleido",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class KaleidoReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.detector().in("well plate");
	private static final int SURE = 95;

	private final ResavedText resaved = new ResavedText(KaleidoReader::own);

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = head.isContainer() ? resaved.begins(head)
				: SourceText.of(head).map(text -> new DelimitedText(spaced(text), delimiter(text)).beginning()).filter(KaleidoReader::own).isPresent();
		return own ? new Recognition(SURE, "results and signature of Kaleido") : Recognition.none("no results of Kaleido");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		if (Workbook.begins(file)) {
			return resaved.read(file, rows -> new KaleidoRun(rows.stream().map(KaleidoReader::spaced).toList(), Optional.empty(), settings).content());
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> new DelimitedText(spaced(text), delimiter(text)).sheet()
				.then(sheet -> new KaleidoRun(sheet.rows(), text.unfinished(), settings).content()));
	}

	private static boolean own(Sheet sheet) {
		return any(sheet, "Results? for\\s.*") && any(sheet, "Exported with Kaleido.*|(EnSight|Kaleido) Results from.*|Measurement Signature:?");
	}

	/** Version 2 writes no-break spaces in its labels; one character for another keeps all places. */
	private static SourceText spaced(SourceText text) {
		return new SourceText(text.name(), text.text().replace('\u00A0', ' '), text.charset());
	}

	private static Row spaced(Row row) {
		return new Row(row.place(), row.cells().stream().map(cell -> new Cell(cell.text().replace('\u00A0', ' '), cell.place(), cell.kind())).toList());
	}

	private static boolean any(Sheet sheet, String pattern) {
		return sheet.rows().stream().map((Row row) -> row.cell(0).text().replace('\u00A0', ' ')).anyMatch(text -> text.matches(pattern));
	}

	private static Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, sheet -> TitledGrid.of(sheet.rows()).stream()
				.mapToInt(grid -> grid.grid().header().columns().size()).max().orElse(0));
	}
}

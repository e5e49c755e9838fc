/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.sheet.ResavedText;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;

/**
 * Reads the export of PerkinElmer EnVision: for each plate, label and channel a block with the plate's information and a
 * table of wells, calculated tables, and the protocol with its filters.
 */
@Component(property = { InstrumentReader.FORMAT + "=perkinelmer.envision",
		InstrumentReader.TITLE + "=PerkinElmer EnVision", InstrumentReader.READER_VERSION + "=1",
		InstrumentReader.TECHNIQUE + "=plate reader" })
public final class EnVisionReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.detector().in("well plate");
	private static final Set<String> NAMES = Set.of("Plate", "Repeat", "Barcode", "Measured height", "Measinfo",
			"Measurement date", "Humidity at start", "Flashes/Time");
	private static final int FEWEST = 4;
	private static final int SURE = 95;

	private final ResavedText resaved = new ResavedText(EnVisionReader::own);

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = head.isContainer() ? resaved.begins(head)
				: SourceText.of(head).map(text -> new DelimitedText(text, delimiter(text)).beginning()).filter(EnVisionReader::own).isPresent();
		return own ? new Recognition(SURE, "plate information of an EnVision export") : Recognition.none("no plate information with repeat and barcode");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		if (Workbook.begins(file)) {
			return resaved.read(file, rows -> new EnVisionRun(rows, Optional.empty(), settings).content());
		}
		return SourceText.read(file, SizeLimit.TEXT).then(text -> new DelimitedText(text, delimiter(text)).sheet()
				.then(sheet -> new EnVisionRun(sheet.rows(), text.unfinished(), settings).content()));
	}

	private static boolean own(Sheet sheet) {
		return heading(sheet) && names(sheet) >= FEWEST;
	}

	private static boolean heading(Sheet sheet) {
		return sheet.rows().stream().anyMatch(row -> row.cell(0).text().equals("Plate information"));
	}

	private static int names(Sheet sheet) {
		return sheet.rows().stream().mapToInt(EnVisionReader::names).max().orElse(0);
	}

	private static int names(Row row) {
		return (int) row.cells().stream().filter(cell -> NAMES.contains(cell.text())).count();
	}

	private static Delimiter delimiter(SourceText text) {
		return Delimiter.of(text, EnVisionReader::names);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.apex;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Sheet;

/**
 * Reads the workbook of Mabtech Apex: the sheet on the plate, and the plate database with a row for each well and
 * population. Each feature of a well, such as its spot forming units, is a sample of its own; Apex names no samples. The
 * other sheets show the same numbers in the shape of the plate.
 */
@Component(property = { InstrumentReader.FORMAT + "=mabtech.apex", InstrumentReader.TITLE + "=Mabtech Apex",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=plate reader" })
public final class ApexReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("imager").detecting("optical-imaging").in("well plate");
	private static final int CERTAIN = 96;
	private static final String DATABASE = "Plate Database";
	private static final String PLATE = "Plate Information";

	private final TextOrWorkbook source = new TextOrWorkbook(sheet -> hasSpots(sheet) ? 1 : 0);

	@Override
	public Recognition recognise(FileHead head) {
		boolean exported = Workbook.of(head).flatMap(book -> book.sheet(DATABASE).filter(sheet -> book.sheet(PLATE).isPresent() || hasSpots(sheet))).isPresent();
		boolean saved = !head.isContainer() && source.beginning(head).stream().anyMatch(ApexReader::hasSpots);
		return exported || saved ? new Recognition(CERTAIN, "a plate database with plate information or spots") : Recognition.none("no plate database");
	}

	/** Whether the names of wells and of spot forming units stand on top of a sheet. */
	private static boolean hasSpots(Sheet sheet) {
		return sheet.rows().stream().filter(row -> !row.isBlank()).limit(1).anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.text().equals("Well"))
				&& row.cells().stream().anyMatch(cell -> cell.text().endsWith("(SFU)")));
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			Optional<Sheet> database = sheets.stream().filter(sheet -> sheet.name().endsWith("!" + DATABASE)).findFirst()
					.or(() -> sheets.stream().filter(sheet -> !Workbook.begins(file) && hasSpots(sheet)).findFirst());
			Optional<Sheet> plate = sheets.stream().filter(sheet -> sheet.name().endsWith("!" + PLATE)).findFirst();
			if (database.isEmpty()) {
				log.add(Mismatch.described("sheet.missing", new Place(file.name(), 1, 0, ""), "no sheet '" + DATABASE + "'",
						"the plate database that Apex exports", "Export the plate again with all sheets.").error());
				return log.refusal();
			}
			List<Sheet> others = sheets.stream().filter(sheet -> sheet != database.get() && !Optional.of(sheet).equals(plate)).toList();
			return new PlateDatabase(database.get(), plate, others, settings, log).content();
		});
	}
}

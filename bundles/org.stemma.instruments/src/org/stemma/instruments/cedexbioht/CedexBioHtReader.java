/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

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
 * Reads the archive of a Roche Cedex Bio HT: tab text, or what a spreadsheet saved of it, whose first cell says what a line is,
 * 0 the head of the file, 40 a result. The results of a sample become one sample, its time that of the first. Concentrations are
 * handed over in {@code g/L} and {@code mmol/L}; activities keep their unit.
 */
@Component(property = { InstrumentReader.FORMAT + "=roche.cedex.bioht", InstrumentReader.TITLE + "=Roche Cedex Bio HT",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=solution analyzer" })
public final class CedexBioHtReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("solution-analyzer");
	private static final int CERTAIN = 95;

	private final TextOrWorkbook source = new TextOrWorkbook(CedexBioHtReader::heads);

	@Override
	public Recognition recognise(FileHead head) {
		boolean own = source.beginning(head).stream().anyMatch(CedexBioHtReader::isArchive);
		return own ? new Recognition(CERTAIN, "a first line that is " + ArchiveHead.SHAPE) : Recognition.none("no archive of a Cedex Bio HT");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			Sheet archive = source.best(sheets);
			return new Archive(archive, settings, log).content().map(content -> TextOrWorkbook.beside(content, archive, sheets));
		});
	}

	private static boolean isArchive(Sheet sheet) {
		return sheet.rows().stream().filter(row -> !row.isBlank()).findFirst().filter(ArchiveHead::is).isPresent();
	}

	private static int heads(Sheet sheet) {
		return (int) sheet.rows().stream().filter(ArchiveHead::is).count();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

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
import org.stemma.formats.section.RowExport;

/** Reads the table that a Thermo Fisher NanoDrop One exports: a row for each sample, absorbances at 10 mm in AU. */
@Component(property = { InstrumentReader.FORMAT + "=thermo.nanodrop.one", InstrumentReader.TITLE + "=Thermo Fisher NanoDrop One",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class NanoDropOneReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("absorbance detector");

	private final RowExport export = new RowExport(NanoDropFields.one());

	@Override
	public Recognition recognise(FileHead head) {
		return export.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return export.read(file, settings, log).then(table -> {
			AbsorbanceRows rows = new AbsorbanceRows(table);
			return log.outcome(table.content(table.keys().facts(NanoDropFields.keys(), log), table.rows().stream()
					.map(row -> rows.sample(row, NanoDropFields.ONE_SAMPLE, table.time(row, "Date", "Date and Time", "Date & Time"))).toList()));
		});
	}
}

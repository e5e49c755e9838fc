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
import org.stemma.formats.value.DateOrder;

/**
 * Reads the text that a Thermo Fisher NanoDrop Eight exports: keys, then a row for each sample with or without its whole
 * spectrum. The sample is named by the instrument's own identifier; the name given to it stands beside.
 */
@Component(property = { InstrumentReader.FORMAT + "=thermo.nanodrop.eight", InstrumentReader.TITLE + "=Thermo Fisher NanoDrop Eight",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class NanoDropEightReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("absorbance detector");

	/** More than this an export is only sure of when all it needs is there. */
	private static final int ALL_THERE = 50;

	private final RowExport export = new RowExport(NanoDropFields.eight());

	@Override
	public Recognition recognise(FileHead head) {
		Recognition found = export.recognise(head);
		boolean complete = found.confidence() > ALL_THERE;
		return complete ? found : Recognition.none("no absorbance ratio beside a concentration that is named by its unit");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return export.read(file, settings, log).then(table -> {
			AbsorbanceRows rows = new AbsorbanceRows(table);
			DateOrder order = table.proven(row -> AbsorbanceRows.clock(table, row));
			return log.outcome(table.content(table.keys().facts(NanoDropFields.keys(), log), table.rows().stream()
					.map(row -> rows.sample(row, NanoDropFields.EIGHT_SAMPLE, table.time(AbsorbanceRows.clock(table, row), order))).toList()));
		});
	}
}

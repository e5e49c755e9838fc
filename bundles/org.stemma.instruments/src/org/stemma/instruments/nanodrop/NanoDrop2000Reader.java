/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DateOrder;

/**
 * Reads the text that a Thermo Fisher NanoDrop 2000 or 2000c exports: a row for each sample, its unit in a column of its
 * own. Other software that writes the unit of a NanoDrop so is read alike.
 */
@Component(property = { InstrumentReader.FORMAT + "=thermo.nanodrop.2000", InstrumentReader.TITLE + "=Thermo Fisher NanoDrop 2000",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class NanoDrop2000Reader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("absorbance detector");

	/** More than this an export is only sure of when all it needs is there. */
	private static final int ALL_THERE = 50;

	private final RowExport export = new RowExport(NanoDropFields.twoThousand());

	@Override
	public Recognition recognise(FileHead head) {
		Recognition found = export.recognise(head);
		return found.confidence() > ALL_THERE ? found : Recognition.none("no absorbance ratio beside a concentration and its unit");
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return export.read(file, settings, log).then(table -> {
			DateOrder order = table.proven(row -> AbsorbanceRows.clock(table, row));
			List<SampleContent> samples = table.rows().stream().map(row -> sample(table, row, order)).toList();
			return log.outcome(table.content(table.keys().facts(NanoDropFields.keys(), log), samples));
		});
	}

	private static SampleContent sample(RowTable table, Row row, DateOrder order) {
		AbsorbanceRows rows = new AbsorbanceRows(table);
		return rows.inUnit(rows.sample(row, NanoDropFields.SAMPLE_2000, table.time(AbsorbanceRows.clock(table, row), order)),
				table.cell(row, NanoDropFields.CONCENTRATION_2000), table.cell(row, NanoDropFields.UNIT_2000));
	}
}

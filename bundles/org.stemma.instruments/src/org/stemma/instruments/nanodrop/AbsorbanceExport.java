/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DateOrder;

/** What the exports of all NanoDrops have in common: keys, or none, above a row for each sample. */
final class AbsorbanceExport {

	private static final InstrumentKind KIND = InstrumentKind.of("absorbance detector");

	/** More than this an export is only sure of when all it needs is there. */
	private static final int ALL_THERE = 50;

	private final RowExport concentrations;
	private final AbsorbanceTable absorbances;
	private final SampleOfRow samples;
	private final FactorCheck factor = new FactorCheck();

	/** Makes the sample of a row. */
	interface SampleOfRow {

		/** The sample, measured at that time. */
		SampleContent of(AbsorbanceRows rows, Row row, Optional<MeasuredTime> time);
	}

	/**
	 * The exports of one instrument.
	 *
	 * @param concentrations columns of its tables of concentrations
	 * @param absorbances    its tables of absorbances alone
	 * @param samples        what a row is
	 */
	AbsorbanceExport(FieldMap concentrations, AbsorbanceTable absorbances, SampleOfRow samples) {
		this.concentrations = new RowExport(concentrations);
		this.absorbances = absorbances;
		this.samples = samples;
	}

	/** How much of a file is known. */
	Recognition recognise(FileHead head) {
		Recognition found = concentrations.recognise(head);
		Recognition other = found.confidence() > ALL_THERE ? found : absorbances.recognise(head);
		return other.confidence() > ALL_THERE ? other : found;
	}

	/** The same, but nothing unless all that the export needs is there. */
	Recognition recogniseWhole(FileHead head, String otherwise) {
		Recognition found = recognise(head);
		return found.confidence() > ALL_THERE ? found : Recognition.none(otherwise);
	}

	Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return export(file).read(file, settings, log).then(table -> {
			AbsorbanceRows rows = new AbsorbanceRows(table);
			DateOrder order = table.proven(rows::clock);
			List<SampleContent> read = table.rows().stream().map(row -> samples.of(rows, row, table.time(rows.clock(row), order))).toList();
			read.forEach(sample -> factor.check(sample, log));
			new RowDoubts(read).wellsOfMost(log);
			return log.outcome(table.content(table.keys().facts(NanoDropFields.keys(), log), read));
		}).map(KIND::describe);
	}

	private RowExport export(InstrumentFile file) {
		try {
			boolean whole = concentrations.recognise(file.head()).confidence() > ALL_THERE;
			return !whole && absorbances.recognise(file.head()).confidence() > 0 ? absorbances.export() : concentrations;
		} catch (IOException unreadable) {
			// whichever table reads the file says so
			return concentrations;
		}
	}
}

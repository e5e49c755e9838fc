/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.sample;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.well;

import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Row;

/**
 * The tables that the software exports beside the XML: a row for each sample, each peak or each region. Columns keep their
 * own names and the units that stand in them, as these differ with the assay.
 */
final class TapeTables {

	/** More than this a table is only sure of when all it needs is there. */
	private static final int ALL_THERE = 50;
	private static final String[] WELL = { "WellId", "Well ID", "Well" };
	private static final FieldMap MAP = new FieldMap(List.of(well(WELL).required(), sample("Sample Description").required().mark(),
			text("experimental data identifier", "FileName", "File Name").mark(), text("observations", "Observations").mark(), text("error", "Alert").mark(),
			text("peak comment", "Peak Comment").mark(), text("region comment", "Region Comment").mark(), text("peak name", "Peak"),
			number("relative corrected peak area", "%", "% Integrated Area").writtenIn("%").mark(), number("relative region area", "%", "% of Total").writtenIn("%").mark(),
			number("rine", "1", "RINe", "RIN e").mark(), number("din", "1", "DIN").mark()));

	private final RowExport export = new RowExport(MAP);

	Recognition recognise(FileHead head) {
		Recognition found = export.recognise(head);
		return found.confidence() > ALL_THERE ? found : Recognition.none("no table of samples, peaks or regions of a TapeStation");
	}

	Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return export.read(file, settings, log).then(table -> {
			log.add(Problem.note("time.unknown", "The file does not say when the samples ran; the time is kept as unknown.", table.table().place()));
			return log.outcome(table.content(List.of(), table.rows().stream().map(row -> content(table, row)).toList()));
		});
	}

	private static SampleContent content(RowTable table, Row row) {
		return new SampleContent(table.cell(row, "Sample Description").text(), table.cell(row, WELL).text(), Optional.empty(), table.values(row), row.place());
	}
}

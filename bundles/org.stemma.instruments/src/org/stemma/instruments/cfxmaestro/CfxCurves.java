/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.plate.Well;
import org.stemma.formats.sheet.TextOrWorkbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;

/** The fluorescence of each well in each cycle: a row for each cycle, a column for each well. The dye and the samples are not stated. */
final class CfxCurves {

	private static final int SURE = 80;
	private static final int FIRST_WELL = 2;
	private static final Axis CYCLES = new Axis("cycle count", "1");
	private static final Axis FLUORESCENCE = new Axis("fluorescence", "[RFU]");

	private final TextOrWorkbook source = new TextOrWorkbook(sheet -> sheet.rows().stream().filter(CfxCurves::isHeader).findFirst().map(Row::used).orElse(0));

	Recognition recognise(FileHead head) {
		return source.beginning(head).stream().flatMap(sheet -> sheet.rows().stream().limit(1)).anyMatch(CfxCurves::isHeader)
				? new Recognition(SURE, "cycles beside columns of wells") : Recognition.none("no cycles beside columns of wells");
	}

	Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return source.read(file, log).then(sheets -> {
			Sheet best = source.best(sheets);
			return Table.of(best).then(table -> log.outcome(TextOrWorkbook.beside(content(table, settings, log), best, sheets)));
		});
	}

	private static RunContent content(Table table, ReaderSettings settings, ProblemLog log) {
		List<Integer> columns = IntStream.range(FIRST_WELL, table.header().used()).boxed().toList();
		CellReader cells = CellReader.of(table.rows().stream().flatMap(row -> columns.stream().map(row::cell)).toList(), settings, log).marking();
		List<Optional<BigDecimal>> cycles = table.rows().stream().map(row -> number(cells.number("cycle", "1", row.cell(1)))).toList();
		List<SampleContent> samples = columns.stream().map(column -> sample(table, column, cycles, cells)).toList();
		log.add(Mismatch.described("sample.unnamed", table.header().place(), "wells without the names of samples", "a name for each",
				"Choose the samples by hand; the table of cycles of quantification of the same run names them.").warning());
		return new RunContent(List.of(), samples, List.of());
	}

	private static SampleContent sample(Table table, int column, List<Optional<BigDecimal>> cycles, CellReader cells) {
		Cell well = table.header().cell(column);
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		for (int i = 0; i < table.rows().size(); i++) {
			Cell cell = table.rows().get(i).cell(column).under(well);
			Optional<BigDecimal> value = number(cells.number("fluorescence", "[RFU]", cell));
			cycles.get(i).ifPresent(cycle -> {
				at.add(cycle);
				values.add(value);
			});
		}
		List<Measured> total = at.isEmpty() ? List.of() : List.of(Measured.number("total cycle number setting", at.getLast(), "1",
				at.getLast().toPlainString(), well.place()));
		return new SampleContent("", well.text(), Optional.empty(), total,
				List.of(new Curve("amplification data cube", CYCLES, FLUORESCENCE, at, values, well.place())), well.place());
	}

	/** A limit such as {@code > 100} is no point of a curve. */
	private static Optional<BigDecimal> number(Measured read) {
		return read.state() == State.VALUE ? read.value() : Optional.empty();
	}

	private static boolean isHeader(Row row) {
		return row.cell(0).isBlank() && row.cell(1).text().equalsIgnoreCase("Cycle") && row.used() > FIRST_WELL
				&& IntStream.range(FIRST_WELL, row.used()).allMatch(i -> Well.of(row.cell(i).text()).isPresent());
	}
}

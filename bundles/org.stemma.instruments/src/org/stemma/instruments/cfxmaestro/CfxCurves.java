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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;

/**
 * What shone in each well in each cycle or at each temperature: a row for each of them, a column for each well. The samples
 * are not stated, nor the dye but in the name of the sheet, nor whether a melting curve is one of fluorescence or its slope.
 */
final class CfxCurves {

	private static final int WITHIN = 60;
	private static final Axis CYCLES = new Axis("cycle count", "1");
	private static final Axis TEMPERATURE = new Axis("temperature", "Cel");
	private static final Axis FLUORESCENCE = new Axis("fluorescence", "[RFU]");
	private static final Axis SLOPE = new Axis("slope", "1");
	private static final Axis EITHER = new Axis("fluorescence or its slope", "1");

	private final Table table;
	private final int axis;
	private final String name;
	private final CellReader cells;
	private final ProblemLog log;

	/** The curves of a table in a sheet of that name. */
	CfxCurves(Table table, String name, ReaderSettings settings, ProblemLog log) {
		this.table = table;
		this.axis = axis(table.header());
		this.name = name;
		this.log = log;
		List<Cell> all = table.rows().stream().flatMap(row -> wells().mapToObj(row::cell)).toList();
		this.cells = CellReader.of(all, settings, log).marking();
	}

	/** How many columns the curves of a sheet have; 0 when it has none. */
	static int columns(Sheet sheet) {
		return header(sheet).map(at -> sheet.rows().get(at).used()).orElse(0);
	}

	/** The row with the names of the wells, from 0: the first one, or one below lines about the run. */
	static Optional<Integer> header(Sheet sheet) {
		return IntStream.range(0, Math.min(WITHIN, sheet.rows().size())).boxed().filter(at -> axis(sheet.rows().get(at)) >= 0).findFirst()
				.filter(at -> at == 0 ? sheet.rows().getFirst().cell(0).isBlank() : CfxKeys.are(sheet.part(0, at)));
	}

	List<SampleContent> samples(Optional<MeasuredTime> time) {
		boolean melting = table.header().cell(axis).text().equalsIgnoreCase("Temperature");
		List<Optional<BigDecimal>> at = table.rows().stream().map(row -> number(cells.number(melting ? "temperature" : "cycle", "1", row.cell(axis)))).toList();
		Axis of = melting ? measured() : FLUORESCENCE;
		return wells().mapToObj(column -> sample(column, at, melting, of, time)).toList();
	}

	private Axis measured() {
		String word = name.toLowerCase(Locale.ROOT);
		if (word.contains("derivative") || word.contains("rfu")) {
			return word.contains("derivative") ? SLOPE : FLUORESCENCE;
		}
		log.add(Mismatch.described("curve.kind", table.header().place(), "melting curves", "the word RFU or Derivative in the name of the sheet or file",
				"Whether they are of fluorescence or of its slope is not known.").warning());
		return EITHER;
	}

	private SampleContent sample(int column, List<Optional<BigDecimal>> across, boolean melting, Axis of, Optional<MeasuredTime> time) {
		Cell well = table.header().cell(column);
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		for (int i = 0; i < table.rows().size(); i++) {
			Cell cell = table.rows().get(i).cell(column).under(well);
			Optional<BigDecimal> value = number(cells.number("fluorescence", "[RFU]", cell));
			across.get(i).ifPresent(position -> {
				at.add(position);
				values.add(value);
			});
		}
		List<Measured> known = new ArrayList<>();
		String sheet = name.substring(name.lastIndexOf('!') + 1);
		known.add(CfxDye.of(name).map(dye -> Measured.text("reporter dye setting", dye, well.place()))
				.orElseGet(() -> Measured.text("name of the table", sheet, well.place())));
		if (!melting && !at.isEmpty()) {
			known.add(Measured.number("total cycle number setting", at.getLast(), "1", at.getLast().toPlainString(), well.place()));
		}
		Curve curve = new Curve(melting ? "melting curve data cube" : "amplification data cube", melting ? TEMPERATURE : CYCLES, of, at, values, well.place());
		return new SampleContent("", well.text(), time, known, List.of(curve), well.place());
	}

	private IntStream wells() {
		return IntStream.range(axis + 1, table.header().used());
	}

	/** A limit such as {@code > 100} is no point of a curve. */
	private static Optional<BigDecimal> number(Measured read) {
		return read.state() == State.VALUE ? read.value() : Optional.empty();
	}

	/** Where the cycles or temperatures stand, in front of which is nothing but a blank cell; -1 when a row names no wells behind them. */
	private static int axis(Row row) {
		int axis = row.cell(0).isBlank() ? 1 : 0;
		boolean named = row.cell(axis).text().equalsIgnoreCase("Cycle") || row.cell(axis).text().equalsIgnoreCase("Temperature");
		return named && row.used() > axis + 1 && IntStream.range(axis + 1, row.used()).allMatch(i -> Well.of(row.cell(i).text()).isPresent()) ? axis : -1;
	}
}

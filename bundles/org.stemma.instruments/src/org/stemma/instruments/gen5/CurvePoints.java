/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.CurveValues;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * The points of a table of curves.
 *
 * @param table   the table
 * @param at      positions of the points
 * @param rows    their lines
 * @param numbers reads the cells
 */
record CurvePoints(CurveTable table, List<BigDecimal> at, List<Row> rows, WellNumbers numbers) {

	CurvePoints {
		at = List.copyOf(at);
		rows = List.copyOf(rows);
	}

	/**
	 * The curve in a column.
	 *
	 * @param read   what was measured; empty for a calculated curve, which has the title as its field
	 * @param faults takes the points that have a word in place of a number
	 */
	Curve curve(int column, Optional<Procedure.Read> read, List<Measured> faults) {
		Axis of = read.map(one -> new Axis(one.step().mode().field(), one.step().mode().unit()))
				.orElseGet(() -> new Axis(name(table.title()), "1"));
		return curve(read.map(this::field).orElseGet(() -> name(table.title())), of, column, faults);
	}

	/** A column that is no well: the temperature. */
	Curve other(int column) {
		Cell header = table.header().cell(column);
		boolean temperature = header.text().matches("T(?![A-Za-z]).*|(?i)temp.*");
		Axis of = temperature ? new Axis("temperature", "Cel") : new Axis(name(header), "1");
		return curve(temperature ? "temperature profile" : name(header), of, column, new ArrayList<>());
	}

	private Curve curve(String field, Axis of, int column, List<Measured> faults) {
		CurveValues values = new CurveValues(numbers, of);
		for (int i = 0; i < rows.size(); i++) {
			values.add(at.get(i), rows.get(i).cell(column).under(rows.get(i).cell(0)));
		}
		faults.addAll(values.faults());
		return values.curve(field, table.byTime() ? new Axis("elapsed time", "s") : new Axis("wavelength", "nm"), table.header().cell(column).place());
	}

	private String field(Procedure.Read read) {
		boolean excitation = table.title().text().contains("EX Spectrum");
		return table.byTime() ? read.step().mode().profile() : read.step().mode().spectrum(excitation);
	}

	private static String name(Cell cell) {
		return cell.isBlank() ? "curve" : cell.text().toLowerCase(Locale.ROOT);
	}
}

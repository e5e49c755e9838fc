/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * Readings of a kinetic as a list: a line for each reading with its time, a column for each well, named by its sample
 * and address as in {@code Un0001 (A01)}.
 *
 * @param plate      the plate's name
 * @param wavelength the wavelength, where a line above states one
 * @param header     the names of the columns
 * @param points     the lines below
 */
record KineticList(Cell plate, Optional<Cell> wavelength, Row header, List<Row> points) {

	private static final Pattern TIME = Pattern.compile("(?i)(?:avg\\.?\\s*|average\\s+|meas\\.?\\s*)?time\\s*\\[(s|min|h)]");
	private static final Pattern WELL = Pattern.compile("(?:(.*\\S)\\s*\\(([A-Za-z]{1,2}\\d{1,2})\\)|([A-Za-z]{1,2}\\d{1,2}))");
	private static final Map<String, BigDecimal> SECONDS = Map.of("s", BigDecimal.ONE, "min", BigDecimal.valueOf(60), "h", BigDecimal.valueOf(3600));

	/**
	 * A column of readings.
	 *
	 * @param well   the well
	 * @param sample its sample, or empty
	 * @param header the name of the column
	 */
	record Column(Well well, String sample, Cell header) {
	}

	/** Copies the list. */
	KineticList {
		points = List.copyOf(points);
	}

	/** Whether a line has the names of such a list. */
	static boolean begins(Row row) {
		return row.cells().stream().anyMatch(cell -> TIME.matcher(cell.text()).matches())
				&& row.cells().stream().anyMatch(cell -> column(cell).isPresent());
	}

	/** The columns of wells, in order. */
	List<Column> wells() {
		return header.cells().stream().map(KineticList::column).flatMap(Optional::stream).toList();
	}

	/** The names of columns that are neither the number of the reading, its time nor a well. */
	List<Cell> others() {
		return header.cells().stream().filter(cell -> !cell.isBlank() && column(cell).isEmpty()
				&& !TIME.matcher(cell.text()).matches() && !cell.text().equalsIgnoreCase("Reading")).toList();
	}

	/** The readings of a column by time; its faults take words that stand in place of a number. */
	Curve curve(Column column, Detection detection, WellNumbers numbers, List<Measured> faults) {
		Cell time = header.cells().stream().filter(cell -> TIME.matcher(cell.text()).matches()).findFirst().orElseThrow();
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		for (Row row : points) {
			boolean filled = !row.cell(column.header().place().column() - 1).isBlank();
			Optional<BigDecimal> seconds = filled || !row.cell(time.place().column() - 1).isBlank() ? seconds(time, row, numbers) : Optional.empty();
			if (seconds.isPresent()) {
				at.add(seconds.get());
				values.add(value(row.cell(column.header().place().column() - 1).under(column.header()), detection, numbers, faults));
			}
		}
		return new Curve(detection.profile(), new Axis("elapsed time", "s"), new Axis(detection.field(), detection.unit()), at, values,
				column.header().place());
	}

	private static Optional<BigDecimal> seconds(Cell time, Row row, WellNumbers numbers) {
		Matcher unit = TIME.matcher(time.text());
		unit.matches();
		return numbers.position("1", row.cell(time.place().column() - 1).under(time))
				.map(value -> value.multiply(SECONDS.get(unit.group(1).toLowerCase(java.util.Locale.ROOT))));
	}

	private static Optional<BigDecimal> value(Cell cell, Detection detection, WellNumbers numbers, List<Measured> faults) {
		Optional<Measured> value = numbers.read(detection.field(), detection.unit(), cell);
		boolean number = value.filter(one -> one.state() == State.VALUE).isPresent();
		value.filter(one -> !number && !cell.isBlank())
				.ifPresent(one -> faults.add(new Measured("error", Optional.empty(), one.text(), "", State.ERROR, one.place())));
		return number ? value.get().value() : Optional.empty();
	}

	private static Optional<Column> column(Cell cell) {
		Matcher parts = WELL.matcher(cell.text());
		if (!parts.matches()) {
			return Optional.empty();
		}
		boolean named = parts.group(2) != null;
		return Well.of(named ? parts.group(2) : parts.group(3)).map(well -> new Column(well, named ? parts.group(1) : "", cell));
	}
}

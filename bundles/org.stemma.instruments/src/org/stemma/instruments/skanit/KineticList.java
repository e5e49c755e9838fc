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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.CurveValues;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * Readings of a kinetic or spectrum as a list: a line for each reading with its time or wavelength, a column for each well,
 * named by its sample and address as in {@code Un0001 (A01)}.
 *
 * @param plate      the plate's name
 * @param wavelength the wavelength, where a line above states one
 * @param header     the names of the columns
 * @param points     the lines below
 */
record KineticList(Cell plate, Optional<Cell> wavelength, Row header, List<Row> points) {

	private static final Pattern TIME = Pattern.compile("(?i)(?:avg\\.?\\s*|average\\s+|meas\\.?\\s*|measurement\\s+)?time\\s*[\\[(](s|min|h)[\\])]");
	private static final Pattern WAVELENGTH = Pattern.compile("(?i)(?:emission |excitation )?wavelengths?(?:\\s*[\\[(]nm[\\])])?");
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

	/** The lists of some lines: one for each wavelength where a column beside the times states it, else one. */
	static List<KineticList> of(Cell plate, Optional<Cell> above, Row header, List<Row> points) {
		Optional<Cell> wavelength = named(header, WAVELENGTH).filter(cell -> named(header, TIME).isPresent());
		if (wavelength.isEmpty()) {
			return List.of(new KineticList(plate, above, header, points));
		}
		Map<String, List<Row>> each = new LinkedHashMap<>();
		points.forEach(row -> each.computeIfAbsent(at(wavelength.get(), row).text(), any -> new ArrayList<>()).add(row));
		return each.values().stream().map(rows -> new KineticList(plate, Optional.of(at(wavelength.get(), rows.getFirst())).filter(cell -> !cell.isBlank()).or(() -> above),
				header, rows)).toList();
	}

	/** Whether a line has the names of such a list. */
	static boolean begins(Row row) {
		return row.cells().stream().anyMatch(cell -> TIME.matcher(cell.text()).matches() || WAVELENGTH.matcher(cell.text()).matches())
				&& row.cells().stream().anyMatch(cell -> column(cell).isPresent());
	}

	/** The columns of wells, in order. */
	List<Column> wells() {
		return header.cells().stream().map(KineticList::column).flatMap(Optional::stream).toList();
	}

	/** The names of columns that are neither the number of the reading, its time nor a well. */
	List<Cell> others() {
		return header.cells().stream().filter(cell -> !cell.isBlank() && column(cell).isEmpty()
				&& !TIME.matcher(cell.text()).matches() && !WAVELENGTH.matcher(cell.text()).matches() && !cell.text().equalsIgnoreCase("Reading")).toList();
	}

	/** Whether the readings are those of a spectrum. */
	boolean spectrum() {
		return named(header, TIME).isEmpty();
	}

	/** The readings of a column by time or wavelength; its faults take words that stand in place of a number. */
	Curve curve(Column column, Detection detection, WellNumbers numbers, List<Measured> faults) {
		Cell along = named(header, TIME).or(() -> named(header, WAVELENGTH)).orElseThrow();
		CurveValues values = new CurveValues(numbers, new Axis(detection.field(), detection.unit()));
		for (Row row : points) {
			boolean filled = !at(column.header(), row).isBlank() || !at(along, row).isBlank();
			Optional<BigDecimal> position = filled ? position(along, row, numbers) : Optional.empty();
			position.ifPresent(one -> values.add(one, at(column.header(), row)));
		}
		faults.addAll(values.faults());
		Axis across = spectrum() ? new Axis("wavelength", "nm") : new Axis("elapsed time", "s");
		boolean excitation = along.text().toLowerCase(Locale.ROOT).startsWith("excitation") && detection == Detection.FLUORESCENCE;
		String spectrum = excitation ? "fluorescence excitation spectrum data cube" : detection.spectrum();
		return values.curve(spectrum() ? spectrum : detection.profile(), across, column.header().place());
	}

	private BigDecimal factor(Cell along) {
		Matcher unit = TIME.matcher(along.text());
		return unit.matches() ? SECONDS.get(unit.group(1).toLowerCase(Locale.ROOT)) : BigDecimal.ONE;
	}

	private Optional<BigDecimal> position(Cell along, Row row, WellNumbers numbers) {
		return numbers.position(spectrum() ? "nm" : "1", at(along, row)).map(value -> value.multiply(factor(along)));
	}

	private static Optional<Cell> named(Row header, Pattern name) {
		return header.cells().stream().filter(cell -> name.matcher(cell.text()).matches()).findFirst();
	}

	private static Cell at(Cell column, Row row) {
		return row.cell(column.place().column() - 1).under(column);
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

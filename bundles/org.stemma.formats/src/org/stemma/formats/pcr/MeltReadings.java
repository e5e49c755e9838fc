/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

/**
 * Melting curves whose readings stand side by side in a row for each well, {@code Reading 1}, {@code Reading 2} and so on, as older
 * software writes them: the temperatures in one table, what was measured at them in others. For one file and thread.
 */
final class MeltReadings {

	private static final Pattern READING = Pattern.compile("Reading \\d{1,4}", Pattern.CASE_INSENSITIVE);
	private static final Axis TEMPERATURE = new Axis("temperature", "Cel");

	private final Map<WellTarget, List<Optional<BigDecimal>>> temperatures = new HashMap<>();
	private final List<PlateTable> tables;
	private final WellPositions positions;
	private final NumberReader numbers;
	private final ProblemLog log;

	/** Those of the tables of a run; none where no table has their temperatures. */
	MeltReadings(List<PlateTable> all, WellPositions positions, NumberStyle style, ProblemLog log) {
		this.positions = positions;
		this.numbers = new NumberReader(style, log).marking();
		this.log = log;
		List<PlateTable> readings = all.stream().filter(table -> table.hasWells() && table.table().names().stream().filter(MeltReadings::isReading).count() > 1)
				.toList();
		List<PlateTable> axes = readings.stream().filter(table -> word(table, "temperature")).toList();
		this.tables = axes.size() == 1 ? readings : List.of();
		axes.stream().filter(table -> !tables.isEmpty())
				.forEach(table -> table.table().rows().forEach(row -> temperatures.put(table.key(row, positions), numbers(table, row))));
	}

	/** The values of a row of a table but for its readings, where they are points of curves. */
	List<Measured> beside(PlateTable table, List<Measured> values) {
		return !tables.contains(table) ? values : values.stream().filter(value -> !isReading(value.place().name())).toList();
	}

	/** The curves of a table by well and target, none of another table; a row whose temperatures are not all stated refuses the file. */
	Map<WellTarget, List<PlateCurve>> curves(PlateTable table) {
		Map<WellTarget, List<PlateCurve>> curves = new LinkedHashMap<>();
		if (tables.contains(table) && !word(table, "temperature")) {
			table.table().rows().forEach(row -> curve(table, row).ifPresent(curve -> curves.computeIfAbsent(table.key(row, positions), key -> new ArrayList<>()).add(curve)));
		}
		return curves;
	}

	private Optional<PlateCurve> curve(PlateTable table, Row row) {
		List<Optional<BigDecimal>> values = numbers(table, row);
		int last = last(cells(table, row));
		if (last == 0) {
			return Optional.empty();
		}
		List<Optional<BigDecimal>> at = temperatures.getOrDefault(table.key(row, positions), List.of());
		if (at.size() < last || at.subList(0, last).stream().anyMatch(Optional::isEmpty)) {
			log.add(Mismatch.described("curve.no-position", row.place(), last + " readings in '" + table.section() + "'",
					"the temperature of each reading of this well", "Export the run again.").error());
			return Optional.empty();
		}
		boolean slope = word(table, "derivative");
		Axis of = slope ? new Axis("slope", "1") : word(table, "normalized") ? new Axis("normalized fluorescence", "1") : new Axis("fluorescence", "[RFU]");
		return Optional.of(new PlateCurve(table.section(), new Curve("melting curve data cube", TEMPERATURE, of,
				at.subList(0, last).stream().map(Optional::orElseThrow).toList(), values.subList(0, last), row.place())));
	}

	private static int last(List<Cell> cells) {
		int last = cells.size();
		while (last > 0 && cells.get(last - 1).isBlank()) {
			last--;
		}
		return last;
	}

	private List<Optional<BigDecimal>> numbers(PlateTable table, Row row) {
		return cells(table, row).stream().map(this::number).toList();
	}

	private static List<Cell> cells(PlateTable table, Row row) {
		return table.table().names().stream().filter(MeltReadings::isReading).map(name -> table.table().cell(row, name)).toList();
	}

	private Optional<BigDecimal> number(Cell cell) {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		Optional<Reading> reading = numbers.read(cell, Optional.empty(), Unit.ONE);
		reading.filter(one -> one.state() != State.VALUE).ifPresent(none -> log.add(new Mismatch("curve.no-value", cell.place(), cell.text(), "a number",
				"The point is kept without a value.").warning()));
		return reading.filter(one -> one.state() == State.VALUE).flatMap(Reading::value);
	}

	private static boolean isReading(String name) {
		return READING.matcher(name).matches();
	}

	private static boolean word(PlateTable table, String word) {
		return table.section().toLowerCase(Locale.ROOT).contains(word);
	}
}

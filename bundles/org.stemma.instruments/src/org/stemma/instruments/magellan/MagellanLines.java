/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.magellan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The lines below the list of wells: a key with its value, or a value alone such as the user's name. */
final class MagellanLines {

	private static final Pattern KEY = Pattern.compile("([^:\\\\/]{3,60}):\\s+(.+)");
	private static final Pattern DAY = Pattern.compile("Date[^:]*:\\s*([^/,\\s]+(?:/\\d[^/,\\s]*){0,5})[/,]\\s*Time[^:]*:\\s*(\\S+.*)");
	private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(nm|°C)?");
	private static final String SERIAL = "Instrument serial number";

	private final List<Cell> cells;

	MagellanLines(List<Cell> cells) {
		this.cells = List.copyOf(cells);
	}

	/** The value of the first key that begins so. */
	Optional<Cell> value(String key) {
		return cells.stream().map(MagellanLines::keyed).flatMap(Optional::stream)
				.filter(cell -> cell.place().name().startsWith(key)).findFirst();
	}

	/** Day and time of the measurement in one cell. */
	Optional<Cell> time() {
		for (Cell cell : cells) {
			Matcher day = DAY.matcher(cell.text());
			if (day.matches()) {
				return Optional.of(new Cell(day.group(1) + " " + day.group(2), cell.place()));
			}
		}
		return Optional.empty();
	}

	/** Facts about instrument and run. */
	List<Measured> run() {
		List<Measured> run = new ArrayList<>();
		value(SERIAL).ifPresent(cell -> run.add(text("equipment serial number", cell)));
		List<Cell> bare = bareBeforeSerial();
		if (!bare.isEmpty()) {
			run.add(text("device identifier", bare.getLast()));
		}
		if (bare.size() > 1) {
			run.add(text("analyst", bare.get(bare.size() - 2)));
		}
		path("mth").ifPresent(cell -> run.add(text("analytical method identifier", cell)));
		path("wsp").ifPresent(cell -> run.add(text("experimental data identifier", cell)));
		return run;
	}

	/** Facts about the measurement, which each well has. */
	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		value("Measurement mode").ifPresent(cell -> facts.add(text("detection type", cell)));
		number("number of averages", "1", "Number of flashes", facts);
		number("detector wavelength setting", "nm", "Measurement wavelength", facts);
		number("detector wavelength setting", "nm", "Emission wavelength", facts);
		number("excitation wavelength setting", "nm", "Excitation wavelength", facts);
		number("detector bandwidth setting", "nm", "Emission bandwidth", facts);
		number("excitation bandwidth setting", "nm", "Excitation bandwidth", facts);
		value("Gain").ifPresent(cell -> facts.add(text("detector gain setting", cell)));
		value("Meas. temperature").ifPresent(cell -> measured("compartment temperature", "Cel",
				new Cell(cell.text().replaceFirst("^.*:\\s*", ""), cell.place()), facts));
		cells.stream().map(MagellanLines::keyed).flatMap(Optional::stream).filter(cell -> other(cell.place().name()))
				.forEach(cell -> facts.add(text(cell.place().name().toLowerCase(Locale.ROOT), cell)));
		return facts;
	}

	/** A line as one cell: a key and its value may stand in two. */
	static Optional<Cell> joined(Row row) {
		List<Cell> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
		if (cells.size() == 1 && row.used() == 1) {
			return Optional.of(cells.getFirst());
		}
		boolean key = cells.size() == 2 && cells.getFirst().text().endsWith(":") && !row.cell(0).isBlank();
		return key ? Optional.of(new Cell(cells.getFirst().text() + " " + cells.getLast().text(), cells.getFirst().place())) : Optional.empty();
	}

	/** Lines that say nothing known. */
	List<Cell> left() {
		List<Cell> bare = bareBeforeSerial();
		List<Cell> used = bare.subList(Math.max(0, bare.size() - 2), bare.size());
		return cells.stream().filter(cell -> keyed(cell).isEmpty() && !DAY.matcher(cell.text()).matches() && !used.contains(cell))
				.filter(cell -> !path("mth").equals(Optional.of(cell)) && !path("wsp").equals(Optional.of(cell))).toList();
	}

	private static boolean other(String key) {
		return !key.startsWith("Date") && !key.equals(SERIAL) && !key.equals("Measurement mode");
	}

	private void number(String field, String unit, String key, List<Measured> facts) {
		value(key).ifPresent(cell -> measured(field, unit, cell, facts));
	}

	private static void measured(String field, String unit, Cell cell, List<Measured> facts) {
		Matcher number = NUMBER.matcher(cell.text());
		boolean own = number.matches() && (number.group(2) == null || number.group(2).equals(unit) || number.group(2).equals("°C") && unit.equals("Cel"));
		if (own) {
			facts.add(Measured.number(field, new BigDecimal(number.group(1).replace(',', '.')), unit, cell.text(), cell.place()));
		}
	}

	/** User and instrument stand without a key in front of the serial number. */
	private List<Cell> bareBeforeSerial() {
		List<Cell> bare = new ArrayList<>();
		for (Cell cell : cells) {
			if (cell.text().startsWith(SERIAL)) {
				return bare;
			}
			if (keyed(cell).isEmpty() && !DAY.matcher(cell.text()).matches() && !cell.text().matches("(?i).*\\.(mth|wsp)|\\d+ ?nm")) {
				bare.add(cell);
			}
		}
		return List.of();
	}

	private Optional<Cell> path(String ending) {
		return cells.stream().filter(cell -> cell.text().toLowerCase(Locale.ROOT).endsWith("." + ending))
				.reduce((first, second) -> second.text().length() > first.text().length() ? second : first);
	}

	private static Measured text(String field, Cell cell) {
		return Measured.text(field, cell.text(), cell.place());
	}

	private static Optional<Cell> keyed(Cell cell) {
		Matcher parts = KEY.matcher(cell.text());
		return parts.matches() && !DAY.matcher(cell.text()).matches()
				? Optional.of(new Cell(parts.group(2), cell.place()).under(new Cell(parts.group(1), cell.place())))
				: Optional.empty();
	}
}

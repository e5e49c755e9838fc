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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.CurveValues;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The measurements of one list of a step that measures: single values, or curves by time or wavelength. For one thread. */
final class ListSamples {

	/** More wavelengths than anyone chooses one by one are a spectrum. */
	private static final int MANY = 10;

	private final StepSheet step;
	private final ResultList list;
	private final Detection detection;
	private final WellNumbers numbers;
	private final ProblemLog log;
	private final Optional<Cell> signal;

	/**
	 * What was measured in a well.
	 *
	 * @param line   the first line of it
	 * @param well   the well
	 * @param values its values
	 * @param curves its curves
	 */
	record Found(Row line, Well well, List<Measured> values, List<Curve> curves) {
	}

	ListSamples(StepSheet step, ResultList list, Detection detection, WellNumbers numbers, ProblemLog log) {
		this.step = step;
		this.list = list;
		this.detection = detection;
		this.numbers = numbers;
		this.log = log;
		this.signal = list.results().stream().filter(step::measured).findFirst();
	}

	List<Found> all() {
		if (signal.isEmpty()) {
			log.add(new Mismatch("column.missing", list.header().place(), list.header().text(), "a column of what was measured, such as 'Abs'",
					"The columns are kept under their own names.").warning());
		}
		boolean spectrum = step.step().text().matches("(?i).*(spectr|scan).*") || different(line -> list.wavelength(line).map(Cell::text).orElse("")) > MANY;
		List<Found> found = new ArrayList<>();
		groups(spectrum).values().forEach(lines -> group(lines, spectrum, found));
		return found;
	}

	/** The lines of each well, with one wavelength where they are no spectrum. */
	private Map<List<String>, List<Row>> groups(boolean spectrum) {
		Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
		for (Row line : list.lines()) {
			Optional<Well> well = list.well(line);
			if (well.isEmpty()) {
				Cell address = list.address(line);
				log.add(new Mismatch("well.unreadable", address.place(), address.text(), "a well such as A01").error());
			} else {
				String wavelength = spectrum ? "" : list.wavelength(line).map(Cell::text).orElse("");
				groups.computeIfAbsent(List.of(list.plate(line).text(), well.get().name(), wavelength, list.excitation(line).map(Cell::text).orElse("")),
						any -> new ArrayList<>()).add(line);
			}
		}
		return groups;
	}

	private void group(List<Row> lines, boolean spectrum, List<Found> found) {
		boolean along = spectrum || list.timed() && lines.size() > 1;
		if (along && signal.isPresent()) {
			found.add(curves(lines, spectrum));
			return;
		}
		Set<String> readings = lines.stream().map(line -> list.reading(line).map(Cell::text).orElse("")).collect(Collectors.toSet());
		if (readings.size() < lines.size()) {
			Cell address = list.address(lines.getLast());
			log.add(new Mismatch("well.twice", address.place(), address.text(), "each well once, or the number of its reading", "Export the results again.").error());
		}
		for (Row line : lines) {
			List<Measured> values = new ArrayList<>();
			signal.map(column -> ResultList.at(column, line)).filter(cell -> !cell.isBlank())
					.flatMap(cell -> numbers.read(detection.field(), detection.unit(), cell)).ifPresent(values::add);
			others().forEach(column -> value(column, ResultList.at(column, line)).ifPresent(values::add));
			list.reading(line).ifPresent(cell -> values.add(Measured.text("reading", cell.text(), cell.place())));
			list.time(line).ifPresent(cell -> list.seconds(line, numbers)
					.ifPresent(seconds -> values.add(Measured.number("elapsed time", seconds, "s", cell.text(), cell.place()))));
			found.add(new Found(line, list.well(line).orElseThrow(), values, List.of()));
		}
	}

	private Found curves(List<Row> lines, boolean spectrum) {
		List<Measured> values = new ArrayList<>();
		List<Curve> curves = new ArrayList<>();
		List<BigDecimal> at = new ArrayList<>();
		List<Row> points = new ArrayList<>();
		for (Row line : lines) {
			Optional<BigDecimal> position = spectrum ? list.wavelength(line).flatMap(cell -> numbers.position("nm", cell)) : list.seconds(line, numbers);
			if (position.isEmpty() || at.contains(position.get())) {
				Cell address = list.address(line);
				log.add(new Mismatch("curve.position", address.place(), line.text(), "a time or wavelength of its own", "Export the results again.").error());
			} else {
				at.add(position.get());
				points.add(line);
			}
		}
		Axis across = spectrum ? new Axis("wavelength", "nm") : new Axis("elapsed time", "s");
		curves.add(curve(signal.orElseThrow(), spectrum ? detection.spectrum() : detection.profile(), new Axis(detection.field(), detection.unit()), across, at, points, values));
		for (Cell column : others()) {
			String field = column.text().toLowerCase(Locale.ROOT);
			boolean same = points.stream().map(line -> ResultList.at(column, line).text()).distinct().count() < 2;
			if (same) {
				points.stream().limit(1).forEach(line -> value(column, ResultList.at(column, line)).ifPresent(values::add));
			} else {
				curves.add(curve(column, field, new Axis(field, "1"), across, at, points, values));
			}
		}
		return new Found(lines.getFirst(), list.well(lines.getFirst()).orElseThrow(), values, curves);
	}

	private Curve curve(Cell column, String field, Axis of, Axis across, List<BigDecimal> at, List<Row> points, List<Measured> faults) {
		CurveValues values = new CurveValues(numbers, of);
		for (int i = 0; i < points.size(); i++) {
			values.add(at.get(i), ResultList.at(column, points.get(i)));
		}
		faults.addAll(values.faults());
		return values.curve(field, across, column.place());
	}

	private List<Cell> others() {
		return list.results().stream().filter(column -> !signal.equals(Optional.of(column))).toList();
	}

	/** A column of its own name: words about the well, else a number without a unit. */
	private Optional<Measured> value(Cell column, Cell cell) {
		String field = column.text().toLowerCase(Locale.ROOT);
		if (cell.isBlank()) {
			return Optional.empty();
		}
		return ResultList.words(column) || cell.text().chars().noneMatch(Character::isDigit) && !numbers.knows(cell.text())
				? Optional.of(Measured.text(field, cell.text(), cell.place())) : numbers.read(field, "1", cell);
	}

	private long different(Function<Row, String> part) {
		return list.lines().stream().map(part).distinct().count();
	}
}

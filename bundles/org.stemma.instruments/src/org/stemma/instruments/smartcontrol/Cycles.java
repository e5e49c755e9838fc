/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.CurveValues;
import org.stemma.formats.plate.PointAxis;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The tables of a kinetic or spectrum: one of each title for each time or wavelength. For one thread. */
final class Cycles {

	private static final Pattern CYCLE = Pattern.compile("(?i)cycle\\s+\\d+\\s*\\(([^()-]*)(?:-[^()]*)?\\)");

	private final Map<String, Map<BigDecimal, Quantity>> titles = new LinkedHashMap<>();
	private final ProblemLog log;
	private Optional<Cell> at = Optional.empty();
	private PointAxis axis = new PointAxis(true, Optional.empty());

	Cycles(ProblemLog log) {
		this.log = log;
	}

	/** Takes a line for that of a cycle, if it is one. */
	void line(Row row) {
		row.cells().stream().filter(cell -> CYCLE.matcher(cell.text()).matches()).findFirst().ifPresent(cell -> at = Optional.of(cell));
	}

	/** Whether the tables from here on belong to a cycle, or some did. */
	boolean begun() {
		return at.isPresent() || !titles.isEmpty();
	}

	/** Takes a table of the cycle. */
	void add(Quantity table) {
		Cell cell = at.orElseThrow();
		Matcher cycle = CYCLE.matcher(cell.text());
		cycle.matches();
		add(cell, axis.position(cycle.group(1)), table);
	}

	/** Takes a table that stands at a position of an axis. */
	void add(PointAxis along, Cell cell, Quantity table) {
		axis = along;
		add(cell, along.position(cell.text()), table);
	}

	private void add(Cell cell, Optional<BigDecimal> position, Quantity table) {
		Map<BigDecimal, Quantity> points = titles.computeIfAbsent(table.label().text(), any -> new LinkedHashMap<>());
		if (position.isEmpty() || points.putIfAbsent(position.get(), table) != null) {
			log.add(new Mismatch("curve.position", cell.place(), cell.text(), "a time or wavelength of its own for each cycle", "Export the test again.").error());
		}
	}

	/** Takes the titles that only another sheet has at the same times. */
	void completeBy(Cycles other) {
		other.titles.forEach((title, points) -> titles.putIfAbsent(title, points));
	}

	/** The first cell that another sheet, which shows the same cycles, contradicts; a title where it has other cycles. */
	Optional<Cell> contradicted(Cycles other) {
		for (Map.Entry<String, Map<BigDecimal, Quantity>> title : titles.entrySet()) {
			List<Quantity> own = List.copyOf(title.getValue().values());
			List<Quantity> others = List.copyOf(other.titles.getOrDefault(title.getKey(), title.getValue()).values());
			if (own.size() != others.size()) {
				return Optional.of(own.getFirst().label());
			}
			for (int i = 0; i < own.size(); i++) {
				Optional<Cell> cell = others.get(i).contradicted(own.get(i));
				if (cell.isPresent()) {
					return cell;
				}
			}
		}
		return Optional.empty();
	}

	/** Whether they stand along times; else along wavelengths. */
	boolean byTime() {
		return axis.byTime();
	}

	/** All its tables. */
	List<Quantity> tables() {
		return titles.values().stream().flatMap(points -> points.values().stream()).toList();
	}

	/** The first table of each title. */
	List<Quantity> titles() {
		return titles.values().stream().flatMap(points -> points.values().stream().limit(1)).toList();
	}

	/** The wells of all tables. */
	Set<Well> wells() {
		Set<Well> wells = new LinkedHashSet<>();
		tables().forEach(table -> table.cells().keySet().stream().sorted(Quantity.ORDER).forEach(wells::add));
		return wells;
	}

	/**
	 * The values of a well by time; empty where nothing was read.
	 *
	 * @param first  the first table of the title
	 * @param field  term of the curve
	 * @param of     what its values are
	 * @param faults takes the points that have a word in place of a number
	 */
	Optional<Curve> curve(Quantity first, Well well, String field, Axis of, WellNumbers numbers, List<Measured> faults) {
		CurveValues values = new CurveValues(numbers, of);
		titles.get(first.label().text()).forEach((position, point) -> values.add(position, point.at(well)));
		faults.addAll(values.faults());
		return values.read() ? Optional.of(values.curve(field, axis.axis(), first.label().place())) : Optional.empty();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.PointAxis;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * The list of wells: a line that begins with {@code Well} and names them, or a column that does. Of a kinetic or spectrum
 * the times or wavelengths stand in a line of their own or in front of the lines. For one thread.
 */
final class WellList {

	private final Map<String, Cell> labels = new LinkedHashMap<>();
	private final Map<String, Map<Well, Cell>> cells = new LinkedHashMap<>();
	private final ProblemLog log;
	private final Map<Cell, Map<Cell, Map<Well, Cell>>> points = new LinkedHashMap<>();
	private final Cycles cycles;

	WellList(Sheet sheet, ProblemLog log) {
		this.log = log;
		this.cycles = new Cycles(log);
		List<Row> rows = sheet.rows();
		for (int i = 0; i < rows.size(); i++) {
			boolean apart = rows.get(i).cell(0).text().equals("Well Row") && rows.get(i).cell(1).text().equals("Well Col");
			if (apart || rows.get(i).cell(0).text().equals("Well")) {
				List<Row> below = rows.subList(i + 1, rows.size()).stream().takeWhile(row -> !row.isBlank())
						.map(row -> apart ? addressed(row) : row).toList();
				Optional<Row> line = below.stream().filter(row -> PointAxis.in(row).isPresent()).findFirst();
				if (line.isPresent()) {
					along(rows.get(i), below, line.get());
				} else if (Well.of(rows.get(i).cell(1).text()).isPresent()) {
					across(rows.get(i), below);
				} else {
					down(rows.get(i), below);
				}
			}
		}
	}

	/** What it says of the wells, in the file's order. */
	List<Quantity> quantities() {
		return labels.entrySet().stream().filter(entry -> cells.containsKey(entry.getKey())).map(entry -> new Quantity(entry.getValue(), cells.get(entry.getKey()))).toList();
	}

	/** A line whose address stands in two cells, with it in the first and the second left blank. */
	private static Row addressed(Row row) {
		List<Cell> cells = new ArrayList<>(row.cells());
		if (cells.size() > 1) {
			cells.set(0, new Cell(row.cell(0).text() + row.cell(1).text(), row.cell(0).place()));
			cells.set(1, new Cell("", row.cell(1).place()));
		}
		return new Row(row.place(), cells);
	}

	/** What the list says at each time or wavelength. */
	Cycles cycles() {
		return cycles;
	}

	private void along(Row names, List<Row> below, Row line) {
		PointAxis along = PointAxis.in(line).orElseThrow();
		int at = below.indexOf(line);
		if (Well.of(names.cell(1).text()).isPresent()) {
			across(names, below.subList(0, at));
			below.subList(at + 1, below.size()).forEach(row -> points(line, names, row));
		} else {
			List<Row> wells = below.stream().filter(row -> row != line).toList();
			for (int i = 1; i < Math.max(names.used(), line.used()); i++) {
				boolean point = !line.cell(i).isBlank() && PointAxis.of(line.cell(i).text()).isEmpty();
				int column = i;
				wells.forEach(row -> put(point ? Optional.of(line.cell(column)) : Optional.empty(), names.cell(column), row.cell(0), row.cell(column)));
			}
		}
		points.forEach((label, positions) -> positions.forEach((position, held) -> cycles.add(along, position, new Quantity(label, held))));
	}

	/** A line of one time or wavelength: a cell for each well, below the line of what they are. */
	private void points(Row titles, Row wells, Row row) {
		for (int i = 1; i < Math.max(wells.used(), row.used()); i++) {
			put(Optional.of(row.cell(0)), titles.cell(i), wells.cell(i), row.cell(i));
		}
	}

	private void across(Row wells, List<Row> below) {
		for (Row row : below) {
			for (int i = 1; i < Math.max(wells.used(), row.used()); i++) {
				put(Optional.empty(), row.cell(0), wells.cell(i), row.cell(i));
			}
		}
	}

	private void down(Row names, List<Row> below) {
		for (Row row : below) {
			for (int i = 1; i < Math.max(names.used(), row.used()); i++) {
				put(Optional.empty(), names.cell(i), row.cell(0), row.cell(i));
			}
		}
	}

	private void put(Optional<Cell> position, Cell label, Cell address, Cell cell) {
		Optional<Well> well = Well.of(address.text());
		if (cell.isBlank() && (label.isBlank() || address.isBlank())) {
			return;
		}
		if (well.isEmpty()) {
			log.add(new Mismatch("well.unreadable", address.place(), address.text(), "a well such as A01").error());
			return;
		}
		if (label.isBlank()) {
			log.add(new Mismatch("column.unnamed", cell.place(), cell.text(), "a name for these values").error());
			return;
		}
		if (of(position, label).putIfAbsent(well.get(), cell) != null) {
			log.add(new Mismatch("well.twice", cell.place(), address.text(), "each well once").error());
		}
	}

	/** The wells of a label, at a position where there is one. */
	private Map<Well, Cell> of(Optional<Cell> position, Cell label) {
		Cell first = labels.computeIfAbsent(label.text(), any -> label);
		return position.isEmpty() ? cells.computeIfAbsent(label.text(), any -> new LinkedHashMap<>())
				: points.computeIfAbsent(first, any -> new LinkedHashMap<>()).computeIfAbsent(position.get(), any -> new LinkedHashMap<>());
	}
}

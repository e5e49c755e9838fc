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
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** The list of wells: a line that begins with {@code Well} and names them, or a column that does; for one thread. */
final class WellList {

	private final Map<String, Cell> labels = new LinkedHashMap<>();
	private final Map<String, Map<Well, Cell>> cells = new LinkedHashMap<>();
	private final ProblemLog log;
	private Optional<Row> kinetic = Optional.empty();

	WellList(Sheet sheet, ProblemLog log) {
		this.log = log;
		List<Row> rows = sheet.rows();
		for (int i = 0; i < rows.size(); i++) {
			boolean apart = rows.get(i).cell(0).text().equals("Well Row") && rows.get(i).cell(1).text().equals("Well Col");
			if (apart || rows.get(i).cell(0).text().equals("Well")) {
				List<Row> below = rows.subList(i + 1, rows.size()).stream().takeWhile(row -> !row.isBlank())
						.map(row -> apart ? addressed(row) : row).toList();
				if (kinetic(below)) {
					kinetic = Optional.of(rows.get(i + 1));
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
		return labels.entrySet().stream().map(entry -> new Quantity(entry.getValue(), cells.get(entry.getKey()))).toList();
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

	/** The line of times of a list of a kinetic, which is not read. */
	Optional<Row> kinetic() {
		return kinetic;
	}

	private static boolean kinetic(List<Row> below) {
		return below.stream().limit(2).flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.text().matches("(?i)time( \\[.*])?"));
	}

	private void across(Row wells, List<Row> below) {
		for (Row row : below) {
			for (int i = 1; i < Math.max(wells.used(), row.used()); i++) {
				put(row.cell(0), wells.cell(i), row.cell(i));
			}
		}
	}

	private void down(Row names, List<Row> below) {
		for (Row row : below) {
			for (int i = 1; i < Math.max(names.used(), row.used()); i++) {
				put(names.cell(i), row.cell(0), row.cell(i));
			}
		}
	}

	private void put(Cell label, Cell address, Cell cell) {
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
		labels.putIfAbsent(label.text(), label);
		Cell earlier = cells.computeIfAbsent(label.text(), any -> new LinkedHashMap<>()).putIfAbsent(well.get(), cell);
		if (earlier != null) {
			log.add(new Mismatch("well.twice", cell.place(), address.text(), "each well once").error());
		}
	}
}

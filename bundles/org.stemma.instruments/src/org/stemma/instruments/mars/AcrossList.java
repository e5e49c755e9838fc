/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.formats.plate.PointAxis;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * A list that has a column for each well: a line of wells, a line for each thing that is said of them, and of a kinetic or
 * spectrum a line of titles and below it a line for each time or wavelength.
 */
final class AcrossList {

	private AcrossList() {
	}

	/** Whether a line is the line of wells. */
	static boolean begins(Row row) {
		return row.cell(0).text().equalsIgnoreCase("Well") && Well.of(row.cell(1).text()).isPresent();
	}

	/** The same list with a line for each well. */
	static MarsList turned(List<Row> rows) {
		Optional<Row> titles = rows.stream().filter(row -> PointAxis.of(row.cell(0).text()).isPresent()).findFirst();
		int points = titles.map(rows::indexOf).orElse(rows.size());
		List<Cell> names = new ArrayList<>(rows.subList(0, points).stream().map(row -> row.cell(0)).toList());
		List<Cell> axis = new ArrayList<>(names.stream().map(cell -> new Cell("", cell.place())).toList());
		titles.ifPresent(line -> {
			axis.set(0, line.cell(0));
			rows.subList(points + 1, rows.size()).forEach(row -> {
				names.add(line.cell(1));
				axis.add(row.cell(0));
			});
		});
		List<Row> lines = new ArrayList<>();
		for (int i = 1; i < rows.getFirst().used(); i++) {
			int column = i;
			lines.add(new Row(rows.getFirst().cell(i).place(), rows.stream().filter(row -> !titles.equals(Optional.of(row))).map(row -> row.cell(column)).toList()));
		}
		return new MarsList(new Row(rows.getFirst().place(), names), titles.map(line -> new Row(line.place(), axis)), lines, rows.subList(1, rows.size()));
	}

	/** The first line whose titles differ from well to well, which no one title stands for. */
	static Optional<Cell> mixed(List<Row> rows) {
		return rows.stream().filter(row -> PointAxis.of(row.cell(0).text()).isPresent()).flatMap(row -> row.cells().subList(1, Math.max(1, row.used())).stream()
				.filter(cell -> !cell.text().equals(row.cell(1).text()))).findFirst();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.GridLine;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * A table of wells, in the shape of the plate or as a list.
 *
 * @param time  since the start, where the title says it
 * @param lines what it holds, a line for each name and row of the plate
 * @param size  how many wells it has room for
 * @param end   index of the row behind it, in the rows that it was read from
 */
record ResultTable(Optional<Cell> time, List<Line> lines, int size, int end) {

	/**
	 * Values of one name.
	 *
	 * @param name  what they are
	 * @param wells their cells
	 */
	record Line(Cell name, List<WellCell> wells) {
	}

	ResultTable {
		lines = List.copyOf(lines);
	}

	/** A table in the shape of the plate; a line that does not say what it holds has the title for its name. */
	static ResultTable of(Cell title, Optional<Cell> time, PlateGrid grid) {
		List<Line> lines = grid.lines().stream().map(line -> line(line, title)).toList();
		return new ResultTable(time, lines, grid.size(), grid.end());
	}

	/** A list: {@code Well} and names, and a line for each well, or {@code Well} and wells, and a line for each name. */
	static Optional<ResultTable> listed(Cell title, Optional<Cell> time, List<Row> rows, int index, ProblemLog log) {
		Row header = rows.get(index);
		if (!header.cell(0).text().equals("Well") || header.used() < 2) {
			return Optional.empty();
		}
		int end = index + 1;
		while (end < rows.size() && !rows.get(end).isBlank()) {
			end++;
		}
		List<Row> below = rows.subList(index + 1, end);
		below.stream().filter(row -> row.used() > header.used()).findFirst().ifPresent(row -> log.add(Mismatch.described(
				"row.long", row.cell(header.used()).place(), row.used() + " cells", header.used() + " as above", "").error()));
		boolean across = Well.of(header.cell(1).text()).isPresent();
		List<Line> lines = across ? across(header, below) : down(header, below, log);
		int wells = (int) lines.stream().flatMap(line -> line.wells().stream()).map(WellCell::well).distinct().count();
		return lines.isEmpty() ? Optional.empty() : Optional.of(new ResultTable(time, lines, wells, end));
	}

	private static List<Line> across(Row header, List<Row> rows) {
		return rows.stream().map(row -> new Line(row.cell(0), wells(header).map(cell -> new WellCell(
				Well.of(cell.text()).orElseThrow(), row.cell(cell.place().column() - 1))).toList())).toList();
	}

	private static Stream<Cell> wells(Row header) {
		return header.cells().stream().skip(1).filter(cell -> Well.of(cell.text()).isPresent());
	}

	private static List<Line> down(Row header, List<Row> rows, ProblemLog log) {
		List<Line> lines = new ArrayList<>();
		for (int i = 1; i < header.used(); i++) {
			List<WellCell> cells = new ArrayList<>();
			for (Row row : rows) {
				Optional<Well> well = Well.of(row.cell(0).text());
				if (well.isEmpty()) {
					log.add(new Mismatch("well.unreadable", row.cell(0).place(), row.cell(0).text(), "a well such as A1").error());
				} else {
					cells.add(new WellCell(well.get(), row.cell(i)));
				}
			}
			lines.add(new Line(header.cell(i), cells));
		}
		return lines;
	}

	private static Line line(GridLine line, Cell title) {
		boolean named = !line.name().isBlank();
		Place place = line.cells().place();
		return new Line(named ? line.name() : new Cell(title.text(), place), line.wells());
	}
}

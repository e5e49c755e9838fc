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
import java.util.stream.IntStream;

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

	/**
	 * A list: {@code Well} and names, and a line for each well, or {@code Well} and wells, and a line for each name. In front
	 * of the wells their samples may stand.
	 */
	static Optional<ResultTable> listed(Cell title, Optional<Cell> time, List<Row> rows, int index, ProblemLog log) {
		Row header = rows.get(index);
		int place = place(header);
		if (place < 0 || header.used() < 2) {
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
		List<Line> lines = across ? across(header, below) : down(header, place, below, log);
		int wells = (int) lines.stream().flatMap(line -> line.wells().stream()).map(WellCell::well).distinct().count();
		return lines.isEmpty() ? Optional.empty() : Optional.of(new ResultTable(time, lines, wells, end));
	}

	private static List<Line> across(Row header, List<Row> rows) {
		return rows.stream().map(row -> new Line(row.cell(0), IntStream.range(1, header.used()).mapToObj(i -> Well.of(header.cell(i).text())
				.map(well -> new WellCell(well, row.cell(i)))).flatMap(Optional::stream).toList())).toList();
	}

	/** Index of the column of wells: the first, or behind the names of samples; below zero where there is none. */
	private static int place(Row header) {
		int at = 0;
		while (Layout.names(header.cell(at).text())) {
			at++;
		}
		return header.cell(at).text().equals("Well") ? at : -1;
	}

	private static List<Line> down(Row header, int place, List<Row> rows, ProblemLog log) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < header.used(); i++) {
			if (i != place) {
				lines.add(new Line(header.cell(i), column(i, place, rows, log)));
			}
		}
		return lines;
	}

	/** The cells of a column. In front of the wells a name stands once for all wells of its sample, and blank below. */
	private static List<WellCell> column(int at, int place, List<Row> rows, ProblemLog log) {
		List<WellCell> cells = new ArrayList<>();
		Cell above = new Cell("", rows.isEmpty() ? Place.file("") : rows.getFirst().place());
		for (Row row : rows) {
			Optional<Well> well = Well.of(row.cell(place).text());
			boolean again = at < place && row.cells().subList(0, place).stream().allMatch(Cell::isBlank);
			above = again ? above : row.cell(at);
			if (well.isEmpty()) {
				log.add(new Mismatch("well.unreadable", row.cell(place).place(), row.cell(place).text(), "a well such as A1").error());
			} else {
				cells.add(new WellCell(well.get(), again ? above : row.cell(at)));
			}
		}
		return cells;
	}

	/** Whether a line is the header of a list in front of whose wells their samples stand, as in statistics. */
	static boolean statistics(Row header) {
		return place(header) > 0;
	}

	private static Line line(GridLine line, Cell title) {
		boolean named = !line.name().isBlank();
		Place place = line.cells().place();
		return new Line(named ? line.name() : new Cell(title.text(), place), line.wells());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * A table in the shape of a plate with the lines that stand above it.
 *
 * @param above the lines above it, from the table before it on, without blank ones
 * @param grid  the table
 */
public record TitledGrid(List<Row> above, PlateGrid grid) {

	/** Copies the list. */
	public TitledGrid {
		above = List.copyOf(above);
	}

	/** The tables of a file, in order. */
	public static List<TitledGrid> of(List<Row> rows) {
		List<TitledGrid> grids = new ArrayList<>();
		List<Row> above = new ArrayList<>();
		int at = 0;
		while (at < rows.size()) {
			Optional<PlateGrid> grid = PlateGrid.at(rows, at).filter(found -> !found.lines().isEmpty());
			if (grid.isPresent()) {
				grids.add(new TitledGrid(above, grid.get()));
				above = new ArrayList<>();
				at = grid.get().end();
			} else {
				if (!rows.get(at).isBlank()) {
					above.add(rows.get(at));
				}
				at++;
			}
		}
		return grids;
	}

	/** The lines behind the last of these tables, without blank ones. */
	public static List<Row> behind(List<TitledGrid> grids, List<Row> rows) {
		int last = grids.isEmpty() ? Integer.MAX_VALUE : grids.getLast().grid().lines().getLast().cells().place().line();
		return rows.stream().filter(row -> row.place().line() > last && !row.isBlank()).toList();
	}

	/**
	 * Notes lines with several cells directly below a table, where a blank line should stand: they may be rows of the plate
	 * that lost their letter, which are not read then.
	 */
	public static void checkEnds(List<TitledGrid> grids, List<Row> rows, ProblemLog log) {
		grids.stream().map(grid -> grid.grid().end()).filter(end -> end < rows.size()).map(rows::get)
				.filter(row -> row.cells().stream().filter(cell -> !cell.isBlank()).count() > 2)
				.forEach(row -> log.add(new Mismatch("grid.broken", row.place(), row.text(), "a row of the plate or the end of its table",
						"What stands from here on is not read as a part of the table; export the run again.").warning()));
	}

	/** The last line above it whose first cell begins with a text. */
	public Optional<Row> last(String beginning) {
		return above.stream().filter(row -> row.cell(0).text().startsWith(beginning)).reduce((first, second) -> second);
	}

	/** The wells with their cells, line by line. */
	public List<WellCell> wells() {
		return grid.lines().stream().flatMap(line -> line.wells().stream()).toList();
	}

	/** The texts of all wells of some tables, which tell how the file writes numbers. */
	public static List<String> texts(List<TitledGrid> grids) {
		return grids.stream().flatMap(grid -> grid.wells().stream()).map(WellCell::cell).map(Cell::text)
				.flatMap(text -> text.isEmpty() ? Stream.empty() : Stream.of(text)).toList();
	}
}

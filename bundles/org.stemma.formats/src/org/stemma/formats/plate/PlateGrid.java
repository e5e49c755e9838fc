/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Row;

/**
 * A table in the shape of a plate: a line of column numbers, and below it one or several lines for each row of the
 * plate, of which the first has the row's letter.
 *
 * @param header the line of column numbers
 * @param lines  the lines below it
 * @param end    index, in the rows that it was read from, of the row behind the table
 */
public record PlateGrid(GridHeader header, List<GridLine> lines, int end) {

	/** Copies the list. */
	public PlateGrid {
		lines = List.copyOf(lines);
	}

	/** The table whose header stands at an index of some rows; empty when no header stands there. */
	public static Optional<PlateGrid> at(List<Row> rows, int index) {
		return GridHeader.of(rows.get(index)).map(header -> below(header, rows, index + 1));
	}

	/** The table whose lines begin at an index of some rows, below that header. */
	public static PlateGrid below(GridHeader header, List<Row> rows, int index) {
		List<GridLine> lines = new ArrayList<>();
		int at = index;
		Optional<Integer> plateRow = Optional.empty();
		while (at < rows.size() && !rows.get(at).isBlank()) {
			String letter = rows.get(at).cell(header.first() - 1).text();
			Optional<Integer> stated = Well.rowOf(letter);
			if (stated.isEmpty() && (!letter.isEmpty() || plateRow.isEmpty())) {
				break;
			}
			plateRow = stated.isPresent() ? stated : plateRow;
			lines.add(new GridLine(header, plateRow.get(), rows.get(at)));
			at++;
		}
		return new PlateGrid(header, lines, at);
	}

	/** How many wells the table has room for. */
	public int size() {
		return header.columns().size() * (int) lines.stream().map(GridLine::row).distinct().count();
	}

	/**
	 * Adds a problem for each line that could put a value under a wrong well: one too long or cut off, a row that stands
	 * twice, two lines of a row with the same name.
	 *
	 * @param names cells that may stand behind the last column: 1 where lines are named there, else 0
	 */
	public void check(int names, ProblemLog log) {
		if (lines.isEmpty()) {
			return;
		}
		int longest = lines.stream().mapToInt(line -> line.cells().cells().size()).max().orElse(0);
		lines.stream().filter(line -> line.cells().cells().size() < longest).findFirst().ifPresent(line -> log.add(Mismatch.described(
				"row.ragged", line.cells().place(), line.cells().cells().size() + " cells", longest + " as the other rows of the table have",
				"A lost cell may have shifted the wells of this row; compare it with the instrument.").warning()));
		Set<String> seen = new HashSet<>();
		boolean named = names > 0 && lines.stream().anyMatch(line -> !line.name().isBlank());
		for (GridLine line : lines) {
			width(line, named ? 1 : 0, names).ifPresent(log::add);
			String key = line.row() + " " + (names > 0 ? line.name().text() : "");
			if (!seen.add(key)) {
				log.add(new Mismatch("grid.row-twice", line.cells().cell(header.first() - 1).place(), line.cells().text(),
						"each row of the plate once", "A row may have lost its letter; export the run again.").error());
			}
		}
	}

	private Optional<Problem> width(GridLine line, int named, int names) {
		int used = line.cells().used();
		if (used > header.end() + names) {
			return Optional.of(Mismatch.described("row.long", line.cells().cell(used - 1).place(), used + " cells",
					"at most " + (header.end() + names) + " as in the line of column numbers",
					"A stray delimiter may have shifted the wells.").error());
		}
		int needed = header.end() + named;
		if (line.cells().cells().size() < needed) {
			return Optional.of(Mismatch.described("row.short", line.cells().cell(used).place(),
					line.cells().cells().size() + " cells", needed + " cells as the line of column numbers demands",
					"The file may be cut off or a cell be lost; export the run again.").error());
		}
		return Optional.empty();
	}
}

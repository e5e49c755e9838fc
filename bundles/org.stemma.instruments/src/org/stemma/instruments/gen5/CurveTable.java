/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

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

/**
 * Values by time or wavelength: a column for each well, a line for each point.
 *
 * @param title   the line above it, which names the signal
 * @param header  the names of its columns
 * @param byTime  whether the points are times; else they are wavelengths
 * @param points  the lines that hold a value
 * @param lines   how many lines it has, also those of points that were never read
 * @param end     index of the row behind it, in the rows that it was read from
 */
record CurveTable(Cell title, Row header, boolean byTime, List<Row> points, int lines, int end) {

	CurveTable {
		points = List.copyOf(points);
	}

	/** The table whose header stands at an index of some rows; empty when no header stands there. */
	static Optional<CurveTable> at(Cell title, List<Row> rows, int index, ProblemLog log) {
		Row header = rows.get(index);
		String axis = header.cell(0).text();
		boolean wells = header.cells().stream().skip(1).anyMatch(cell -> Well.of(cell.text()).isPresent());
		if (!wells || !axis.equals("Time") && !axis.equals("Wavelength")) {
			return Optional.empty();
		}
		int end = index + 1;
		while (end < rows.size() && !rows.get(end).isBlank()) {
			end++;
		}
		List<Row> lines = rows.subList(index + 1, end);
		lines.stream().filter(row -> row.used() > header.used()).findFirst()
				.ifPresent(row -> log.add(Mismatch.described("row.long", row.cell(header.used()).place(), row.used() + " cells",
						header.used() + " as in the line of wells", "Export the run again.").error()));
		int cells = Math.min(header.used(), lines.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
		lines.stream().filter(row -> row.used() > 1 && row.cells().size() < cells).findFirst()
				.ifPresent(row -> log.add(Mismatch.described("row.short", row.cell(row.cells().size()).place(), row.cells().size() + " cells",
						cells + " as in the longest line", "The file may be damaged; export the run again.").error()));
		return Optional.of(new CurveTable(title, header, axis.equals("Time"),
				lines.stream().filter(row -> row.used() > 1).toList(), lines.size(), end));
	}

	/** Index of the column of each well, in order; a well that stands twice goes to the log. */
	Map<Well, Integer> wells(ProblemLog log) {
		Map<Well, Integer> wells = new LinkedHashMap<>();
		for (int i = 1; i < header.used(); i++) {
			Optional<Well> well = Well.of(header.cell(i).text());
			int index = i;
			if (well.isPresent() && wells.putIfAbsent(well.get(), index) != null) {
				log.add(new Mismatch("column.twice", header.cell(i).place(), header.cell(i).text(), "each well once").error());
			}
		}
		return wells;
	}

	/** The columns that are no wells, such as the temperature. */
	List<Integer> others() {
		List<Integer> others = new ArrayList<>();
		for (int i = 1; i < header.used(); i++) {
			if (Well.of(header.cell(i).text()).isEmpty()) {
				others.add(i);
			}
		}
		return others;
	}
}

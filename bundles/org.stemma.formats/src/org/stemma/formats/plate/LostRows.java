/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Finds tables in the shape of a plate that end before the plate does. A table that lost its last lines at a line end looks
 * whole by itself; that another table of the plate goes on, or what the file says of the plate, shows it.
 */
public final class LostRows {

	private static final Pattern SIZE = Pattern.compile("(?:.*[^\\d.])?(6|12|24|48|96|384|1536)(?:[^\\d.].*)?");
	/** Rows of plates by their columns and wells. */
	private static final Map<Integer, Integer> COLUMNS = Map.of(6, 3, 12, 4, 24, 6, 48, 8, 96, 12, 384, 24, 1536, 48);

	private LostRows() {
	}

	/** How many wells a plate has whose type says it, such as {@code 96 WELL PLATE}; empty where the type says no usual size. */
	public static Optional<Integer> wells(String type) {
		Matcher size = SIZE.matcher(type);
		return size.matches() ? Optional.of(Integer.valueOf(size.group(1))) : Optional.empty();
	}

	/**
	 * Warns of each table of a plate that ends before another one with the same columns, or before the plate, or that lacks a row
	 * between others.
	 *
	 * @param grids the tables of one plate, also those of what stands in its wells
	 * @param wells how many wells the plate has, where the file says it
	 */
	public static void check(List<PlateGrid> grids, Optional<Integer> wells, ProblemLog log) {
		List<PlateGrid> filled = grids.stream().filter(grid -> !grid.lines().isEmpty()).toList();
		Map<List<Integer>, Integer> lasts = filled.stream()
				.collect(Collectors.toMap(grid -> grid.header().columns(), LostRows::last, Math::max));
		for (PlateGrid grid : filled) {
			List<Integer> columns = grid.header().columns();
			int stated = wells.filter(size -> columns.size() == COLUMNS.get(size)).map(size -> size / columns.size()).orElse(0);
			int others = lasts.get(columns);
			int expected = Math.max(stated, others);
			List<Integer> gone = between(grid);
			if (!gone.isEmpty()) {
				log.add(Mismatch.described("grid.rows-lost", grid.lines().getLast().cells().place(), "no row "
						+ gone.stream().map(row -> letter(row + 1)).collect(Collectors.joining(", ")), "a row for each letter down to " + letter(last(grid)),
						"Lines of the table may be lost; compare it with the instrument.").warning());
			}
			if (last(grid) < expected) {
				log.add(Mismatch.described("grid.rows-lost", grid.lines().getLast().cells().place(), "rows down to " + letter(last(grid)),
						"rows down to " + letter(expected) + (stated == expected ? " as the plate has" : " as another table of the plate has"),
						"The end of the table may be lost; compare it with the instrument.").warning());
			}
		}
	}

	/** Rows from 0 that others stand around, but that do not stand there. */
	private static List<Integer> between(PlateGrid grid) {
		Set<Integer> rows = grid.lines().stream().map(GridLine::row).collect(Collectors.toSet());
		return IntStream.range(rows.stream().min(Integer::compare).orElse(0), last(grid)).boxed().filter(row -> !rows.contains(row)).toList();
	}

	/** The last row, from 1. */
	private static int last(PlateGrid grid) {
		return 1 + grid.lines().stream().mapToInt(GridLine::row).max().orElse(-1);
	}

	private static String letter(int row) {
		return new Well(row - 1, 1).name().replaceAll("\\d", "");
	}
}

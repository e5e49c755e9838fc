/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.PointAxis;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * A list of wells: a line of names, of a kinetic or spectrum a line of times or wavelengths, and a line for each well.
 *
 * @param header the names
 * @param axis   the times or wavelengths, in the columns that they belong to
 * @param lines  the lines of the wells
 * @param source the lines as they stand in the file, behind the first
 */
record MarsList(Row header, Optional<Row> axis, List<Row> lines, List<Row> source) {

	private static final Set<String> ADDRESS = Set.of("well", "well row", "well col");
	MarsList {
		lines = List.copyOf(lines);
		source = List.copyOf(source);
	}

	/** The list of some rows, if they have one. */
	static Optional<MarsList> in(List<Row> rows) {
		for (int i = 0; i < rows.size(); i++) {
			if (begins(rows.get(i))) {
				int end = i + 1;
				while (end < rows.size() && !rows.get(end).isBlank()) {
					end++;
				}
				if (AcrossList.begins(rows.get(i))) {
					return Optional.of(AcrossList.turned(rows.subList(i, end)));
				}
				boolean along = end > i + 1 && PointAxis.in(rows.get(i + 1)).isPresent();
				return Optional.of(new MarsList(rows.get(i), along ? Optional.of(rows.get(i + 1)) : Optional.empty(),
						rows.subList(i + (along ? 2 : 1), end), rows.subList(i + (along ? 2 : 1), end)));
			}
		}
		return Optional.empty();
	}

	/** The last of its lines in the file. */
	Row last() {
		return source.isEmpty() ? header : source.getLast();
	}

	/** Whether a line has the names of such a list. */
	static boolean begins(Row row) {
		boolean well = row.cell(0).text().equalsIgnoreCase("Well")
				|| row.cell(0).text().equalsIgnoreCase("Well Row") && row.cell(1).text().equalsIgnoreCase("Well Col");
		return AcrossList.begins(row) || well && row.cells().stream().anyMatch(cell -> cell.text().startsWith("Raw Data"));
	}

	/** The columns of single values, and that of the contents. */
	List<MarsTable> tables(ProblemLog log) {
		return columns().filter(column -> !along(column)).mapToObj(column -> table(column, log)).toList();
	}

	/** The columns of values by time or wavelength, those of one title together. */
	List<MarsSeries> series(ProblemLog log) {
		Map<String, Map<BigDecimal, MarsTable>> series = new LinkedHashMap<>();
		columns().filter(this::along).forEach(column -> {
			Cell at = axis.get().cell(column);
			Optional<BigDecimal> position = PointAxis.in(axis.get()).orElseThrow().position(at.text());
			Map<BigDecimal, MarsTable> points = series.computeIfAbsent(header.cell(column).text(), any -> new LinkedHashMap<>());
			if (position.isEmpty() || points.putIfAbsent(position.get(), table(column, log)) != null) {
				log.add(new Mismatch("curve.position", at.place(), at.text(), "a time or wavelength of its own above the values",
						"Export the run again.").error());
			}
		});
		return series.values().stream().filter(points -> !points.isEmpty())
				.map(points -> new MarsSeries(PointAxis.in(axis.get()).orElseThrow().axis(), points)).toList();
	}

	private IntStream columns() {
		return IntStream.range(0, header.used()).filter(i -> !ADDRESS.contains(header.cell(i).text().toLowerCase(Locale.ROOT)));
	}

	private boolean along(int column) {
		return axis.isPresent() && PointAxis.of(axis.get().cell(column).text()).isEmpty() && !axis.get().cell(column).isBlank();
	}

	private MarsTable table(int column, ProblemLog log) {
		List<WellCell> cells = new ArrayList<>();
		for (Row row : lines) {
			boolean apart = header.cell(0).text().equalsIgnoreCase("Well Row");
			Cell address = apart ? new Cell(row.cell(0).text() + row.cell(1).text(), row.cell(0).place()) : row.cell(0);
			Well.of(address.text()).ifPresentOrElse(well -> cells.add(new WellCell(well, row.cell(column))),
					() -> log.add(new Mismatch("well.unreadable", address.place(), address.text(), "a well such as A01").error()));
		}
		return new MarsTable(header.cell(column), cells, Optional.empty());
	}

	/**
	 * Adds a problem for each line that could put a value under a wrong name, and for a well that stands twice.
	 *
	 * @param first the line that it begins with in the file
	 */
	void check(Row first, ProblemLog log) {
		boolean across = AcrossList.begins(first);
		source.stream().filter(row -> row.used() > first.cells().size() || row.cells().size() < first.used()).forEach(row -> log.add(
				Mismatch.described("row.ragged", row.place(), row.cells().size() + " cells", first.used() + " as the line of " + (across ? "wells" : "names") + " has",
						"A stray or lost delimiter may have shifted the values; export the run again.").error()));
		AcrossList.mixed(across ? source : List.of()).ifPresent(cell -> log.add(new Mismatch("column.mixed", cell.place(), cell.text(),
				"the same title for all wells", "Export the run with a line for each well.").error()));
		Set<Well> seen = new java.util.HashSet<>();
		columns().limit(1).mapToObj(column -> table(column, log)).flatMap(table -> table.wells().stream()).filter(one -> !seen.add(one.well()))
				.forEach(one -> log.add(new Mismatch("well.twice", one.cell().place(), one.well().name(), "each well once").error()));
	}
}

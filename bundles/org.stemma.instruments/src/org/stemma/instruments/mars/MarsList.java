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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * A list of wells: a line of names, of a kinetic a line of times, and a line for each well.
 *
 * @param header the names
 * @param times  the times of a kinetic, in the columns that they belong to
 * @param lines  the lines of the wells
 */
record MarsList(Row header, Optional<Row> times, List<Row> lines) {

	private static final Set<String> ADDRESS = Set.of("well", "well row", "well col");
	private static final Pattern TIME = Pattern.compile("(?i)time(?:\\s*[\\[(](s|sec|min|h)[\\])])?");
	private static final Pattern CLOCK = Pattern.compile("(?:(\\d+) h)?\\s*(?:(\\d+) min)?\\s*(?:(\\d+) s(?:ec)?)?");
	private static final Map<String, BigDecimal> SECONDS = Map.of("s", BigDecimal.ONE, "sec", BigDecimal.ONE, "min", BigDecimal.valueOf(60),
			"h", BigDecimal.valueOf(3600));

	MarsList {
		lines = List.copyOf(lines);
	}

	/** The list of some rows, if they have one. */
	static Optional<MarsList> in(List<Row> rows) {
		for (int i = 0; i < rows.size(); i++) {
			if (begins(rows.get(i))) {
				int end = i + 1;
				while (end < rows.size() && !rows.get(end).isBlank()) {
					end++;
				}
				boolean timed = end > i + 1 && rows.get(i + 1).cells().stream().anyMatch(cell -> TIME.matcher(cell.text()).matches());
				return Optional.of(new MarsList(rows.get(i), timed ? Optional.of(rows.get(i + 1)) : Optional.empty(),
						rows.subList(i + (timed ? 2 : 1), end)));
			}
		}
		return Optional.empty();
	}

	/** Whether a line has the names of such a list. */
	static boolean begins(Row row) {
		boolean well = row.cell(0).text().equalsIgnoreCase("Well")
				|| row.cell(0).text().equalsIgnoreCase("Well Row") && row.cell(1).text().equalsIgnoreCase("Well Col");
		return well && row.cells().stream().anyMatch(cell -> cell.text().startsWith("Raw Data"));
	}

	/** The columns of single values, and that of the contents. */
	List<MarsTable> tables(ProblemLog log) {
		return columns().filter(column -> !timed(column)).mapToObj(column -> table(column, log)).toList();
	}

	/** The columns of values by time, those of one title together, by their seconds. */
	Map<String, Map<BigDecimal, MarsTable>> series(ProblemLog log) {
		Map<String, Map<BigDecimal, MarsTable>> series = new LinkedHashMap<>();
		columns().filter(this::timed).forEach(column -> seconds(times.get().cell(column)).ifPresentOrElse(
				at -> series.computeIfAbsent(header.cell(column).text(), any -> new LinkedHashMap<>()).put(at, table(column, log)),
				() -> log.add(new Mismatch("curve.position", times.get().cell(column).place(), times.get().cell(column).text(),
						"the time of the values below it", "Export the run again.").error())));
		return series;
	}

	private IntStream columns() {
		return IntStream.range(0, header.used()).filter(i -> !ADDRESS.contains(header.cell(i).text().toLowerCase(Locale.ROOT)));
	}

	private boolean timed(int column) {
		boolean label = times.isPresent() && TIME.matcher(times.get().cell(column).text()).matches();
		return times.isPresent() && !label && !times.get().cell(column).isBlank();
	}

	private Optional<BigDecimal> seconds(Cell cell) {
		String unit = times.get().cells().stream().map(one -> TIME.matcher(one.text())).filter(Matcher::matches)
				.map(one -> one.group(1) == null ? "s" : one.group(1).toLowerCase(Locale.ROOT)).findFirst().orElse("s");
		if (cell.text().matches("\\d{1,7}([.,]\\d{1,6})?")) {
			return Optional.of(new BigDecimal(cell.text().replace(',', '.')).multiply(SECONDS.get(unit)));
		}
		Matcher clock = CLOCK.matcher(cell.text());
		if (cell.isBlank() || !clock.matches()) {
			return Optional.empty();
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 1; i <= 3; i++) {
			String part = clock.group(i) == null ? "0" : clock.group(i);
			sum = sum.add(new BigDecimal(part).multiply(SECONDS.get(List.of("h", "min", "s").get(i - 1))));
		}
		return Optional.of(sum);
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

	/** Adds a problem for each line that could put a value under a wrong name, and for a well that stands twice. */
	void check(ProblemLog log) {
		lines.stream().filter(row -> row.used() > header.cells().size() || row.cells().size() < header.used()).forEach(row -> log.add(
				Mismatch.described("row.ragged", row.place(), row.cells().size() + " cells", header.used() + " as the line of names has",
						"A stray or lost delimiter may have shifted the values; export the run again.").error()));
		Set<Well> seen = new java.util.HashSet<>();
		columns().limit(1).mapToObj(column -> table(column, log)).flatMap(table -> table.wells().stream()).filter(one -> !seen.add(one.well()))
				.forEach(one -> log.add(new Mismatch("well.twice", one.cell().place(), one.well().name(), "each well once").error()));
	}
}

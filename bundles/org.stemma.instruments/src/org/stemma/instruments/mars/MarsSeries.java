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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Curve.Axis;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Elapsed;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * Tables of one title along times or wavelengths.
 *
 * @param across what they stand along
 * @param points the table at each time or wavelength, all of the same wells
 */
record MarsSeries(Axis across, Map<BigDecimal, MarsTable> points) {

	/** Along seconds. */
	static final Axis TIME = new Axis("elapsed time", "s");

	private static final Pattern CYCLE = Pattern.compile("(?i)cycle\\s+\\d+\\s*\\(([^()-]*)(?:-[^()]*)?\\)");

	Cell title() {
		return points.values().iterator().next().title();
	}

	List<WellCell> wells() {
		return points.values().iterator().next().wells();
	}

	/** Whether a line names the cycle of the tables below it. */
	static boolean cycle(Row row) {
		return row.cells().stream().anyMatch(cell -> CYCLE.matcher(cell.text()).matches());
	}

	/** The tables below lines such as {@code Cycle 2 (0 min 38 s)}, those of one title together. */
	static List<MarsSeries> of(List<TitledGrid> grids, ProblemLog log) {
		Map<String, Map<BigDecimal, MarsTable>> series = new LinkedHashMap<>();
		Optional<Cell> at = Optional.empty();
		for (TitledGrid grid : grids) {
			Optional<Cell> stated = grid.above().stream().flatMap(row -> row.cells().stream()).filter(cell -> CYCLE.matcher(cell.text()).matches())
					.reduce((first, second) -> second);
			at = stated.isPresent() ? stated : at;
			MarsTable table = MarsTable.of(grid);
			if (at.isPresent() && !table.layout()) {
				Matcher cycle = CYCLE.matcher(at.get().text());
				cycle.matches();
				Optional<BigDecimal> seconds = Elapsed.secondsOfWords(cycle.group(1));
				Map<BigDecimal, MarsTable> points = series.computeIfAbsent(table.title().text(), any -> new LinkedHashMap<>());
				boolean placed = seconds.isPresent() && points.putIfAbsent(seconds.get(), table) == null
						&& points.values().iterator().next().same(table);
				if (!placed) {
					log.add(new Mismatch("curve.position", at.get().place(), at.get().text(), "a time of its own above the same wells as before",
							"Export the run again.").error());
				}
			}
		}
		return new ArrayList<>(series.values().stream().filter(points -> !points.isEmpty()).map(points -> new MarsSeries(TIME, points)).toList());
	}
}

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Elapsed;
import org.stemma.formats.plate.PlateGrid;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The sections below the procedure of a plate, told apart by what they look like. For one thread. */
final class Body {

	private static final Pattern TEMPERATURE = Pattern.compile("(?i)actual temperature:?");
	/** Above a table of the points of one well stands its address. */
	private static final Pattern WELL = Pattern.compile("(?i)(?:well:?\\s*)?[A-P]{1,2}\\d{1,2}");
	private static final Pattern AT = Pattern.compile("(?i)time\\s+\\d+\\s+\\(([\\d:]+)\\)");

	private final List<Row> rows;
	private final ProblemLog log;
	private final List<ResultTable> layouts = new ArrayList<>();
	private final List<ResultTable> results = new ArrayList<>();
	private final List<CurveTable> curves = new ArrayList<>();
	private final List<PlateGrid> grids = new ArrayList<>();
	private final List<Cell> temperatures = new ArrayList<>();
	private final List<Row> fits = new ArrayList<>();
	private final List<Row> left = new ArrayList<>();
	private final List<Integer> statistics = new ArrayList<>();
	private List<Row> titles = new ArrayList<>();
	private Optional<Cell> time = Optional.empty();

	Body(List<Row> rows, ProblemLog log) {
		this.rows = rows;
		this.log = log;
		int at = 0;
		while (at < rows.size()) {
			at = section(at);
		}
		leave(titles);
		boolean alone = results.isEmpty() && curves.isEmpty();
		statistics.forEach(start -> statistics(start, alone));
	}

	List<ResultTable> layouts() {
		return layouts;
	}

	List<ResultTable> results() {
		return results;
	}

	List<CurveTable> curves() {
		return curves;
	}

	/** The tables in the shape of the plate, those of the layout too. */
	List<PlateGrid> grids() {
		return grids;
	}

	List<Cell> temperatures() {
		return temperatures;
	}

	/** The temperatures but the last one, which is taken for that of the plate. */
	List<Cell> earlierTemperatures() {
		return temperatures.subList(0, Math.max(0, temperatures.size() - 1));
	}

	/** Lines about fitted curves: headers and values in turn. */
	List<Row> fits() {
		return fits;
	}

	/** Lines that belong to nothing known. */
	List<Row> left() {
		return left;
	}

	/** Name of the file. */
	String source() {
		return rows.getFirst().place().source();
	}

	/** The line where the first table of results or curves begins. */
	int line() {
		return Stream.concat(results.stream().flatMap(table -> table.lines().stream()).map(line -> line.name().place()),
				curves.stream().map(curve -> curve.header().place())).findFirst().map(Place::line).orElse(0);
	}

	private int section(int at) {
		Row row = rows.get(at);
		if (row.isBlank()) {
			return at + 1;
		}
		Optional<CurveTable> curve = CurveTable.at(title(), rows, at, log);
		if (curve.isPresent()) {
			curves.add(curve.get());
			clearTitles(true);
			return curve.get().end();
		}
		Optional<PlateGrid> grid = PlateGrid.at(rows, at).filter(found -> !found.lines().isEmpty());
		if (grid.isPresent()) {
			return grid(at, grid.get());
		}
		if (ResultTable.statistics(row)) {
			statistics.add(at);
			clearTitles(false);
			return endOf(at);
		}
		Optional<ResultTable> table = ResultTable.listed(title(), time, rows, at, log);
		if (table.isPresent()) {
			add(table.get());
			return table.get().end();
		}
		return line(at, row);
	}

	private int grid(int at, PlateGrid grid) {
		if (WELL.matcher(title().text()).matches()) {
			left.addAll(rows.subList(at, grid.end()));
			leave(titles);
			titles = new ArrayList<>();
			return grid.end();
		}
		grid.check(1, log);
		behind(rows, grid.end());
		grids.add(grid);
		add(ResultTable.of(title(), time, grid));
		return grid.end();
	}

	/** Below a table stands a blank line: any other may be a row of the plate that lost its letter. */
	private void behind(List<Row> rows, int end) {
		if (end < rows.size() && !rows.get(end).isBlank()) {
			log.add(new Mismatch("grid.broken", rows.get(end).place(), rows.get(end).text(), "a row of the plate or the end of its table",
					"What stands from here on is not read as a part of the table; export the run again.").warning());
		}
	}

	private int line(int at, Row row) {
		if (TEMPERATURE.matcher(row.cell(0).text()).matches()) {
			temperatures.add(row.cell(1).under(row.cell(0)));
			return at + 1;
		}
		if (row.cell(0).text().endsWith("Fitting Results")) {
			return fits(at + 1);
		}
		take(row);
		return at + 1;
	}

	/** Statistics repeat the values of other results; where there are none, they are the results. */
	private void statistics(int start, boolean alone) {
		if (alone) {
			ResultTable.listed(title(), Optional.empty(), rows, start, log).ifPresent(results::add);
		} else {
			left.addAll(rows.subList(start, endOf(start)));
		}
	}

	private int endOf(int start) {
		int end = start;
		while (end < rows.size() && !rows.get(end).isBlank()) {
			end++;
		}
		return end;
	}

	private int fits(int from) {
		int at = from;
		while (at < rows.size() && rows.get(at).isBlank()) {
			at++;
		}
		while (at < rows.size() && !rows.get(at).isBlank()) {
			fits.add(rows.get(at));
			at++;
		}
		return at;
	}

	private void add(ResultTable table) {
		boolean layout = title().text().equalsIgnoreCase("Layout");
		(layout ? layouts : results).add(table);
		clearTitles(layout || table.lines().stream().anyMatch(line -> line.name().text().equals(title().text())));
	}

	/** The time that the first of the titles with one states, found as the titles come: a damaged file can have many. */
	private void take(Row row) {
		if (row.used() == 1 && row.cell(0).text().equals("Results")) {
			return;
		}
		Matcher at = AT.matcher(row.cell(0).text());
		boolean timed = at.matches() && Elapsed.seconds(at.group(1), "").isPresent();
		if (timed && time.isEmpty()) {
			time = Optional.of(new Cell(at.group(1), row.cell(0).place()));
		}
		if (!timed || row.used() > 1) {
			titles.add(row);
		}
	}

	/** Of the lines above a table the last is its title, where the table needs one; the others are left. */
	private void clearTitles(boolean used) {
		boolean whole = used && !titles.isEmpty() && titles.getLast().used() == 1;
		leave(whole ? titles.subList(0, titles.size() - 1) : titles);
		titles = new ArrayList<>();
		time = Optional.empty();
	}

	private void leave(List<Row> unused) {
		left.addAll(unused);
		unused.stream().filter(row -> row.cell(0).text().equalsIgnoreCase("Layout")).findFirst()
				.ifPresent(row -> log.add(new Mismatch("layout.unreadable", row.place(), row.text(), "a table of the plate below it",
						"The samples are named by plate and well.").warning()));
	}

	private Cell title() {
		return titles.isEmpty() ? new Cell("", Place.file(rows.getFirst().place().source())) : titles.getLast().cell(0);
	}
}

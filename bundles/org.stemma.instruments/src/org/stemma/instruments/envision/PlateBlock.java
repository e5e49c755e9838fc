/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.plate.KeyedFact;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * One table of results with the information about its plate that stands above it.
 *
 * @param title the line above the table
 * @param info  the plate information, each value named by its column
 * @param grid  the table
 * @param above all lines between the table before it and this one; where the information stands behind, those up to the next
 */
record PlateBlock(Cell title, List<Cell> info, TitledGrid grid, List<Row> above) {

	private static final Pattern RESULTS = Pattern.compile("Results for (.+?)(?:\\(\\d+\\))?\\s*-\\s*(?:channel (\\d+).*?)?(?:\\((\\w+)\\))?\\s*");
	/** The channel may have a name in front, and need not stand at all. */
	private static final Pattern LOOSE = Pattern.compile("Results for (.+?)(?:\\(\\d+\\))?(?:\\s+-\\s*(?:.*?\\bchannel (\\d+).*?|.*?)(?:\\((\\w+)\\))?)?\\s*");
	private static final Pattern UNIT = Pattern.compile("Results for .+-.*\\(([^()]+)\\)\\s*");
	private static final Pattern SIDE = Pattern.compile("(?i)-\\s*.*\\b([SP]-pol)\\b");
	private static final String INFO = "Plate information";
	private static final String CALCULATED = "Calculated results";

	/**
	 * The blocks of a file; tables that are no results, such as the map of the plate, are none. An export can be set to write
	 * the plate information behind its table: then the first table has none above it.
	 */
	static List<PlateBlock> of(List<TitledGrid> grids, List<Row> rows) {
		List<PlateBlock> blocks = new ArrayList<>();
		Optional<TitledGrid> first = grids.stream().filter(grid -> title(grid).isPresent()).findFirst();
		boolean behind = first.filter(grid -> grid.last(INFO).isEmpty()).isPresent();
		for (int i = 0; i < grids.size(); i++) {
			TitledGrid grid = grids.get(i);
			List<Row> below = i + 1 < grids.size() ? grids.get(i + 1).above() : TitledGrid.behind(grids, rows);
			List<Row> around = behind ? below : grid.above();
			title(grid).ifPresent(cell -> blocks.add(new PlateBlock(cell, info(around, INFO), grid, around)));
		}
		return blocks;
	}

	private static Optional<Cell> title(TitledGrid grid) {
		return grid.above().stream().map(row -> row.cell(0))
				.filter(cell -> results(cell.text()).matches() || cell.text().startsWith(CALCULATED)).reduce((first, second) -> second);
	}

	private static Matcher results(String title) {
		Matcher strict = RESULTS.matcher(title);
		return strict.matches() ? strict : LOOSE.matcher(title);
	}

	/** Whether a line is the title of a table. */
	static boolean title(Row row) {
		return results(row.cell(0).text()).matches() || row.cell(0).text().startsWith(CALCULATED + ":");
	}

	/** Whether the software calculated the values. */
	boolean calculated() {
		return title.text().startsWith(CALCULATED);
	}

	/** The name of the calculation, or of the label that was measured. */
	String label() {
		Matcher results = results(title.text());
		return results.matches() ? results.group(1).strip() : title.text().substring(CALCULATED.length()).replaceFirst("^:\\s*", "");
	}

	/** The channel of the detector, from 1. */
	int channel() {
		Matcher results = results(title.text());
		return results.matches() && results.group(2) != null && results.group(2).length() < 4 ? Integer.parseInt(results.group(2)) : 1;
	}

	/** The plane of polarized light that the title states, such as {@code S-pol}. */
	Optional<Cell> side() {
		Matcher side = SIDE.matcher(title.text());
		return side.find() ? Optional.of(new Cell(side.group(1), title.place())) : Optional.empty();
	}

	/** Whether the title states absorbance as its unit. */
	boolean absorbance() {
		Matcher results = results(title.text());
		return results.matches() && results.group(3) != null && results.group(3).matches("(?i)a|od");
	}

	/** The unit that the title states behind the channel, or empty. */
	String unit() {
		Matcher unit = UNIT.matcher(title.text());
		return !calculated() && unit.matches() ? unit.group(1) : "";
	}

	/** Lines of plate information below the one that is read. */
	List<Row> moreInfo() {
		int at = index(INFO) + 3;
		int end = at;
		while (at > 2 && end < above.size() && above.get(end).used() > 1) {
			end++;
		}
		return at > 2 && end > at ? above.subList(at, end) : List.of();
	}

	/** A value of the plate information; blank when there is none, or when it is not available. */
	Cell value(String column) {
		return stated(column).filter(cell -> !cell.text().equals("N/A")).orElseGet(() -> new Cell("", title.place()));
	}

	/** A value of the plate information as it stands, also {@code N/A}; blank when there is no such column. */
	private Optional<Cell> stated(String column) {
		return info.stream().filter(cell -> cell.place().name().equals(column)).findFirst();
	}

	/** As {@link #value}, but with {@code N/A} for what is not available. */
	Cell known(String column) {
		return stated(column).orElseGet(() -> new Cell("", title.place()));
	}

	/** The plate information in columns other than these. */
	List<Cell> others(Set<String> columns) {
		return info.stream().filter(cell -> !cell.isBlank() && !columns.contains(cell.place().name())).toList();
	}

	/** How often the lamp flashed, or for how long was measured: of the background line about the same measurement. */
	Cell flashes() {
		String own = value("Measinfo").text();
		int header = index("Background information") + 1;
		for (int i = header + 1; i < above.size() && above.get(i).used() > 2; i++) {
			List<Cell> cells = named(above.get(header), above.get(i));
			boolean same = cells.stream().anyMatch(cell -> cell.place().name().equalsIgnoreCase("MeasInfo") && cell.text().equals(own));
			Optional<Cell> flashes = cells.stream().filter(cell -> cell.place().name().equals("Flashes/Time")).findFirst();
			if (header > 0 && same && flashes.isPresent()) {
				return flashes.get();
			}
		}
		return new Cell("", title.place());
	}

	/** The lines of background information with their names, of which only the number of flashes is used. */
	List<Row> background() {
		int heading = index("Background information");
		int end = heading + 1;
		while (heading >= 0 && end < above.size() && above.get(end).used() > 2) {
			end++;
		}
		return heading < 0 ? List.of() : above.subList(heading + 1, end);
	}

	private int index(String heading) {
		for (int i = above.size() - 1; i >= 0; i--) {
			if (above.get(i).cell(0).text().equals(heading)) {
				return i;
			}
		}
		return -1;
	}

	private static List<Cell> info(List<Row> above, String heading) {
		for (int i = above.size() - 3; i >= 0; i--) {
			boolean table = above.get(i).cell(0).text().equals(heading);
			if (table) {
				boolean whole = above.get(i + 1).cells().stream().anyMatch(cell -> cell.text().equals("Plate")) && above.get(i + 2).used() > 1;
				return whole ? named(above.get(i + 1), above.get(i + 2)) : List.of();
			}
		}
		return List.of();
	}

	private static List<Cell> named(Row header, Row values) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < header.used(); i++) {
			Cell value = values.cell(i);
			cells.add(new Cell(KeyedFact.plain(value.text()), value.place()).under(header.cell(i)));
		}
		return cells;
	}
}

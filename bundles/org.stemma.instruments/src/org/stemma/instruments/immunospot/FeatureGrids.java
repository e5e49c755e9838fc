/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.NumberReader;

/** Finds the grids of a report, which may stand side by side, its histogram, and the lines outside them. */
final class FeatureGrids {

	private static final int FEWEST = 3;

	private final List<Row> rows;
	private final ProblemLog log;
	private final List<Grid> grids = new ArrayList<>();
	private final List<Row> outside = new ArrayList<>();
	private final FeatureTitles titles;
	private Optional<Histogram> histogram = Optional.empty();

	/**
	 * One feature of all wells.
	 *
	 * @param title what the grid holds, or blank where nothing says so
	 * @param wells its wells
	 */
	record Grid(Cell title, List<WellCell> wells) {
	}

	FeatureGrids(List<Row> given, List<String> lines, ProblemLog log) {
		FixedLines fixed = new FixedLines(lines);
		this.rows = given.stream().map(fixed::split).toList();
		this.log = log;
		this.titles = new FeatureTitles(outside, log);
		int at = 0;
		while (at < rows.size()) {
			int behind = histogramAt(at);
			behind = behind > at ? behind : gridsAt(at);
			if (behind == at) {
				outside.add(rows.get(at));
				behind++;
			}
			at = behind;
		}
		outside.stream().filter(FeatureGrids::isOfWells).findFirst().ifPresent(row -> log.add(new Mismatch("grid.lost", row.place(), row.text(),
				"this line in a grid or histogram, below a title and the numbers of its columns",
				"It and those below it are listed and not taken over; export the plate again.").warning()));
	}

	/** A line of values behind the letter of a row or the address of a well. */
	private static boolean isOfWells(Row row) {
		String first = row.cell(0).text();
		long numbers = row.cells().stream().skip(1).filter(cell -> NumberReader.isNumber(cell.text())).count();
		return numbers >= FEWEST && (Well.rowOf(first).isPresent() || Well.of(first).isPresent());
	}

	/** Whether a line holds the numbers of the columns of a plate. */
	static boolean isOfColumns(Row row) {
		return !starts(row).isEmpty() || FixedLines.isOfColumns(row);
	}

	/** Where the report begins. */
	Place first() {
		return rows.getFirst().place();
	}

	List<Grid> grids() {
		return grids;
	}

	Optional<Histogram> histogram() {
		return histogram;
	}

	List<Row> outside() {
		return outside;
	}

	private int gridsAt(int at) {
		List<Integer> starts = starts(rows.get(at));
		if (starts.isEmpty()) {
			return at;
		}
		int first = at + 1;
		while (first < rows.size() && (rows.get(first).isBlank() || isRule(rows.get(first)))) {
			first++;
		}
		int end = first;
		while (end < rows.size() && Well.rowOf(rows.get(end).cell(starts.getFirst() - 1).text()).filter(letter(end - first)).isPresent()) {
			end++;
		}
		if (end == first) {
			log.add(new Mismatch("grid.empty", rows.get(at).place(), rows.get(at).text(),
					"rows of wells below the numbers of columns", "The file may be cut off; export the plate again.").error());
		}
		List<Cell> named = titles.above(rows.get(at), starts);
		for (int i = 0; i < starts.size(); i++) {
			grids.add(new Grid(named.get(i), wells(at, starts.get(i), first, end)));
		}
		return end;
	}

	private static Predicate<Integer> letter(int expected) {
		return row -> row == expected;
	}

	/** Where in a row of column numbers each grid begins: at each 1. */
	private static List<Integer> starts(Row row) {
		List<Integer> starts = new ArrayList<>();
		for (int i = 1; i < row.used() - 1; i++) {
			if (row.cell(i).text().equals("1") && row.cell(i + 1).text().equals("2") && row.cell(i - 1).isBlank()) {
				starts.add(i);
			}
		}
		return starts;
	}

	private List<WellCell> wells(int header, int start, int first, int end) {
		int last = start;
		while (rows.get(header).cell(last + 1).text().equals(String.valueOf(last + 2 - start)) && Well.exists(0, last + 2 - start)) {
			last++;
		}
		List<WellCell> wells = new ArrayList<>();
		for (int at = first; at < end; at++) {
			Row row = rows.get(at);
			boolean letter = row.cell(start - 1).text().equals(row.cell(0).text());
			boolean lost = row.cell(last).isBlank() && row.cells().size() != rows.get(header).cells().size();
			if (!letter || lost || start == 1 && !row.cell(last + 1).isBlank()) {
				log.add(Mismatch.described("row.cells", row.place(), row.used() + " cells",
						"a letter and " + (last + 1 - start) + " values as the line of column numbers demands",
						"The file may be damaged; export the plate again.").error());
			}
			for (int i = start; i <= last; i++) {
				wells.add(new WellCell(new Well(at - first, i + 1 - start), row.cell(i)));
			}
		}
		wells.stream().filter(well -> well.cell().isBlank()).findFirst().ifPresent(well -> log.add(Mismatch.described("well.blank", well.cell().place(),
				"nothing for well " + well.well().name(), "a value for each well", "It is kept as missing, which is not zero.").warning()));
		return wells;
	}

	private int histogramAt(int at) {
		Optional<Cell> title = rows.get(at).cells().stream().filter(cell -> cell.text().startsWith("Histogram")).findFirst();
		if (title.isEmpty() || at + 1 >= rows.size()) {
			return at;
		}
		Histogram found = new Histogram(title.get(), rows.get(at + 1));
		int end = at + 2;
		while (end < rows.size() && (rows.get(end).isBlank() || isRule(rows.get(end)) || found.add(rows.get(end)))) {
			end++;
		}
		histogram = Optional.of(found);
		return end;
	}

	/** Whether a line is drawn. */
	static boolean isRule(Row row) {
		return row.text().matches("[_ |]+");
	}
}

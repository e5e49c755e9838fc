/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;

/**
 * A table with the columns {@code sample}, {@code well} or both, and {@code code}, separated by tabs, commas or semicolons: which
 * record each sample of a file is.
 *
 * @param name  name of the table's file
 * @param lines its lines
 */
public record SampleTable(String name, List<Line> lines) {

	/** Code of a row that is to be left out. */
	static final String LEFT_OUT = "-";

	private static final String SAMPLE = "sample";
	private static final String WELL = "well";
	private static final String CODE = "code";
	private static final Set<String> COLUMNS = Set.of(SAMPLE, WELL, CODE);
	private static final List<CellSplit> SPLITS = List.of(new CellSplit('\t'), new CellSplit(';'), new CellSplit(','));

	/** Copies the list. */
	public SampleTable {
		lines = List.copyOf(lines);
	}

	/**
	 * What one line says.
	 *
	 * @param place  where it stands
	 * @param sample name of the sample in the instrument's file; empty for any
	 * @param well   the well; empty for any
	 * @param code   code of the record, or that the row is left out
	 */
	record Line(Place place, String sample, String well, String code) {

		/** Whether the row is to be left out. */
		boolean leavesOut() {
			return code.equals(LEFT_OUT);
		}
	}

	/** Reads a table; refused with {@code table.unreadable}, {@code table.columns} or {@code table.line} and the line. */
	public static Outcome<SampleTable> of(Path file) {
		return TableText.of(file).then(SampleTable::read);
	}

	private static Outcome<SampleTable> read(TableText text) {
		List<String> all = text.text().lines().toList();
		Place first = Place.line(text.name(), 1);
		String header = all.isEmpty() ? "" : all.getFirst();
		Optional<CellSplit> split = SPLITS.stream().filter(each -> columns(each, header).contains(CODE)).findFirst();
		List<String> columns = split.map(each -> columns(each, header)).orElse(List.of());
		return split.isEmpty() || !named(columns) ? Outcome.refused(List.of(Problem.error("table.columns", "Expected the columns sample, "
				+ "well or both, and code, separated by tabs, commas or semicolons; found \"" + header + "\".", first)))
				: body(text.name(), columns, all, split.get());
	}

	private static boolean named(List<String> columns) {
		return COLUMNS.containsAll(columns) && columns.size() > 1 && new HashSet<>(columns).size() == columns.size();
	}

	private static List<String> columns(CellSplit split, String header) {
		return split.cells(header).orElse(List.of()).stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
	}

	private static Outcome<SampleTable> body(String name, List<String> columns, List<String> all, CellSplit split) {
		List<Line> lines = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (int i = 1; i < all.size(); i++) {
			Place place = Place.line(name, i + 1);
			Optional<TableLine> line = split.cells(all.get(i)).map(cells -> new TableLine(place, cells));
			if (line.isEmpty()) {
				problems.add(wrong(place, "Expected cells with closed quotation marks; found \"" + all.get(i) + "\"."));
			} else if (!line.get().blank()) {
				problem(columns, line.get()).ifPresentOrElse(problems::add, () -> lines.add(line(columns, line.get())));
			}
		}
		if (lines.isEmpty() && problems.isEmpty()) {
			problems.add(wrong(Place.file(name), "The table has no line below its columns."));
		}
		return problems.isEmpty() ? Outcome.of(new SampleTable(name, lines)) : Outcome.refused(problems);
	}

	private static Optional<Problem> problem(List<String> columns, TableLine line) {
		if (line.cells().size() != columns.size()) {
			return Optional.of(wrong(line.place(), "Expected " + columns.size() + " cells (" + String.join(", ", columns) + "); found "
					+ line.cells().size() + "."));
		}
		Line read = line(columns, line);
		if (read.code().isEmpty()) {
			return Optional.of(wrong(line.place(), "Expected the code of a vessel, a vial or a lot, or - for a row that is left out; "
					+ "found nothing."));
		}
		return Stream.of(read.sample(), read.well()).allMatch(String::isEmpty)
				? Optional.of(wrong(line.place(), "Expected the name of a sample or a well; found nothing."))
				: Optional.empty();
	}

	private static Problem wrong(Place place, String words) {
		return Problem.error("table.line", words, place);
	}

	private static Line line(List<String> columns, TableLine line) {
		return new Line(line.place(), cell(columns, line, SAMPLE), cell(columns, line, WELL), cell(columns, line, CODE));
	}

	private static String cell(List<String> columns, TableLine line, String column) {
		int index = columns.indexOf(column);
		return index < 0 ? "" : line.cells().get(index);
	}
}

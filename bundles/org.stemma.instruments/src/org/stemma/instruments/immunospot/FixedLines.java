/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * Lines of fixed width as cells: the numbers of columns, and the letter and values of a row of wells. A well may be blank
 * where the other values stand below the numbers of their columns. For one file and thread.
 */
final class FixedLines {

	/** A number, or what stands in place of one, with or without a mark in front. */
	private static final String VALUE = "(?:[-+<>*~]?\\d\\S*|TNTC|N/A|[*-]+)";

	private static final Pattern COLUMNS = Pattern.compile("1(?: +\\d{1,2}){5,}");
	private static final Pattern WELLS = Pattern.compile("[A-Z]{1,2}(?: +" + VALUE + "){6,}");
	private static final Pattern SOME = Pattern.compile("[A-Z]{1,2}(?: +" + VALUE + ")* *");
	private static final Pattern WORD = Pattern.compile("\\S+");

	/** Longer than the line of a row of 48 wells; a pattern is not run over what a damaged file may have as one line. */
	private static final int LONGEST_LINE = 1_000;

	private final List<String> lines;
	private int[] columns = new int[0];

	/** Lines of a text with the blanks at their ends; none where these were lost. */
	FixedLines(List<String> lines) {
		this.lines = lines;
	}

	/** Whether a row is a line of fixed width with the numbers of columns. */
	static boolean isOfColumns(Row row) {
		return row.used() == 1 && row.cell(0).text().length() <= LONGEST_LINE && COLUMNS.matcher(row.cell(0).text()).matches();
	}

	/** The cells of a line of fixed width; any other row as it is. */
	Row split(Row row) {
		String text = row.used() == 1 ? row.cell(0).text() : "";
		if (text.isEmpty() || text.length() > LONGEST_LINE) {
			return row;
		}
		if (COLUMNS.matcher(text).matches()) {
			columns = WORD.matcher(raw(row)).results().mapToInt(MatchResult::start).toArray();
			return cells(row, Stream.concat(Stream.of(""), Stream.of(text.split(" +"))));
		}
		return below(row).or(() -> Optional.of(row).filter(one -> WELLS.matcher(text).matches()).map(one -> cells(one, Stream.of(text.split(" +"))))).orElse(row);
	}

	/** A row with blank wells, each value below the number of its column; the line reaches as far as the numbers do. */
	private Optional<Row> below(Row row) {
		String line = raw(row);
		if (columns.length == 0 || line.length() > LONGEST_LINE || !SOME.matcher(line).matches() || line.length() <= columns[columns.length - 1]) {
			return Optional.empty();
		}
		String[] values = new String[columns.length + 1];
		Arrays.fill(values, "");
		List<Integer> taken = new ArrayList<>();
		WORD.matcher(line).results().forEach(word -> {
			int column = word.start() == 0 ? 0 : 1 + Arrays.stream(columns).filter(at -> at < word.start()).toArray().length;
			boolean below = column == 0 || column <= columns.length && columns[column - 1] < word.end();
			taken.add(below ? column : -1);
			values[below ? column : 0] = word.group();
		});
		boolean whole = taken.size() > columns.length;
		return whole || taken.contains(-1) || taken.stream().distinct().count() < taken.size() ? Optional.empty() : Optional.of(cells(row, Stream.of(values)));
	}

	private String raw(Row row) {
		return row.place().line() > lines.size() ? "" : lines.get(row.place().line() - 1);
	}

	private static Row cells(Row row, Stream<String> words) {
		List<Cell> cells = new ArrayList<>();
		words.forEach(word -> cells.add(new Cell(word, new Place(row.place().source(), row.place().line(), cells.size() + 1, ""))));
		return new Row(row.place(), cells);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.text.SourceText;

/**
 * Lines of a key, a mark and a value, of which only the first mark separates: {@code RunDate : 29 Sep 2023 5:21:32 AM}.
 * A line becomes a row of key and value; a line without the mark a row of one cell. What a spreadsheet adds that saves such
 * lines as cells is taken off: quotes around a line with commas, and commas at the line ends.
 */
public final class KeyedLines {

	/** More lines than any report on one sample has. */
	private static final int MOST_LINES = 100_000;

	private final SourceText text;
	private final char mark;

	/** The lines of a text with that mark between key and value. */
	public KeyedLines(SourceText text, char mark) {
		this.text = text;
		this.mark = mark;
	}

	/** All lines, also blank ones; refused when there are more than any report has. */
	public Outcome<Sheet> sheet() {
		Sheet beginning = beginning();
		if (beginning.rows().size() == MOST_LINES) {
			return Outcome.refused(List.of(Mismatch.described("report.too-long", beginning.rows().getLast().place(),
					MOST_LINES + " lines or more", "a report on one sample", "").error()));
		}
		return Outcome.of(beginning);
	}

	/** The lines as far as a report goes, for recognition. */
	public Sheet beginning() {
		List<Row> rows = new ArrayList<>();
		new ResavePadding(new Delimiter(mark)).removedFrom(text.text()).lines().map(KeyedLines::unquoted).limit(MOST_LINES).forEach(line -> rows.add(row(line, rows.size() + 1)));
		return new Sheet(text.name(), rows);
	}

	private static String unquoted(String line) {
		boolean quoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
		return quoted ? line.substring(1, line.length() - 1).replace("\"\"", "\"") : line;
	}

	private Row row(String line, int number) {
		int end = line.indexOf(mark);
		Cell key = cell(end < 0 ? line : line.substring(0, end), number, 1);
		Optional<Cell> value = end < 0 ? Optional.empty() : Optional.of(cell(line.substring(end + 1), number, 2));
		return new Row(Place.line(text.name(), number), value.map(one -> List.of(key, one)).orElse(List.of(key)));
	}

	private Cell cell(String part, int line, int column) {
		return new Cell(part, new Place(text.name(), line, column, ""));
	}
}

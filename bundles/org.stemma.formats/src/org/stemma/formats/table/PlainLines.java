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

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.formats.Mismatch;
import org.stemma.formats.text.SourceText;

/**
 * Lines of cells with a character between them, in formats that know no quotes: a quote is part of its cell, unless a
 * spreadsheet put it there.
 */
public final class PlainLines {

	private static final int MOST_LINES = 500_000;

	private final SourceText text;
	private final char delimiter;
	private final boolean resaved;

	/** The lines of a text with that character between the cells. */
	public PlainLines(SourceText text, char delimiter) {
		this(text, delimiter, false);
	}

	private PlainLines(SourceText text, char delimiter, boolean resaved) {
		this.text = text;
		this.delimiter = delimiter;
		this.resaved = resaved;
	}

	/** The same without the quotes in which a spreadsheet puts a cell that has a comma, semicolon or quote when it saves the lines again. */
	public PlainLines unquoted() {
		return new PlainLines(text, delimiter, true);
	}

	/** All lines, also blank ones; refused when there are more than any export has. */
	public Outcome<Sheet> sheet() {
		Sheet beginning = beginning();
		if (text.text().lines().limit(MOST_LINES).count() == MOST_LINES) {
			return Outcome.refused(List.of(Mismatch.described("report.too-long", beginning.rows().getLast().place(),
					MOST_LINES + " lines or more", "an export of one experiment", "").error()));
		}
		return Outcome.of(beginning);
	}

	/** The lines as far as an export goes, for recognition. */
	public Sheet beginning() {
		List<Row> rows = new ArrayList<>();
		text.text().lines().limit(MOST_LINES).forEach(line -> rows.add(row(line, rows.size() + 1)));
		return new Sheet(text.name(), DoubledLines.removedFrom(rows));
	}

	private static String unquoted(String part) {
		if (part.length() < 3 || part.charAt(0) != '"' || part.charAt(part.length() - 1) != '"') {
			return part;
		}
		String inside = part.substring(1, part.length() - 1);
		boolean paired = inside.replace("\"\"", "").indexOf('"') < 0;
		boolean needed = inside.indexOf(',') >= 0 || inside.indexOf(';') >= 0 || inside.contains("\"\"");
		return paired && needed ? inside.replace("\"\"", "\"") : part;
	}

	private Row row(String line, int number) {
		List<Cell> cells = new ArrayList<>();
		int start = 0;
		int end = line.indexOf(delimiter);
		while (end >= 0) {
			cells.add(cell(line.substring(start, end), number, cells.size() + 1));
			start = end + 1;
			end = line.indexOf(delimiter, start);
		}
		cells.add(cell(line.substring(start), number, cells.size() + 1));
		return new Row(Place.line(text.name(), number), cells);
	}

	private Cell cell(String part, int line, int column) {
		return new Cell(resaved ? unquoted(part) : part, new Place(text.name(), line, column, ""));
	}
}

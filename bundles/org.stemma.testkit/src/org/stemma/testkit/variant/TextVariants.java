/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Other versions of a delimited text.
 *
 * @param text      the text
 * @param delimiter between its cells
 */
public record TextVariants(String text, char delimiter) {

	private static final Pattern NUMBER = Pattern
			.compile("\"?\\s*[<>]?\\s*-?(\\d+|\\d{1,3}(,\\d{3})+)\\.\\d+([eE][+-]?\\d+)?\\s*%?\\s*\"?");
	private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})((\\s+)(\\d{1,2})(:\\d\\d(?::\\d\\d)?)( [AP]M)?)?");

	/** The order of day and month in the dates of a text. */
	public enum Dates {
		/** {@code 4/27/2024} */
		MONTH_FIRST,
		/** {@code 27/4/2024}, or dates that are no question of a locale */
		AS_THEY_ARE
	}

	/** Named columns in another order. */
	public TextVariants shuffled(ShuffledColumns columns) {
		RawCells cells = RawCells.of(text, delimiter);
		return new TextVariants(new RawCells(delimiter, columns.of(cells.lines())).text(), delimiter);
	}

	/** The cells of its lines without quotes, as a spreadsheet shows them. */
	public List<List<String>> cells() {
		return RawCells.of(text, delimiter).lines().stream()
				.map(line -> line.stream().map(RawCells::plain).map(cell -> cell.replace("\"\"", "\"")).toList()).toList();
	}

	/**
	 * As a computer set to German writes it: numbers with decimal comma, semicolons in place of commas between the cells,
	 * {@code 27.04.2024 16:30:00} in place of {@code 4/27/2024 4:30:00 PM}.
	 */
	public TextVariants german(Dates dates) {
		char other = delimiter == ',' ? ';' : delimiter;
		RawCells cells = RawCells.of(text, delimiter).cells(cell -> german(cell, dates)).delimitedBy(other);
		return new TextVariants(cells.text().replace("sep=" + delimiter, "sep=" + other), other);
	}

	private static String german(String cell, Dates dates) {
		if (NUMBER.matcher(cell).matches()) {
			return cell.replace(',', '\u0000').replace('.', ',').replace('\u0000', '.');
		}
		return dates == Dates.MONTH_FIRST ? germanDates(cell) : cell;
	}

	/** A text with its American dates as a German computer writes them. */
	public static String germanDates(String text) {
		return DATE.matcher(text).replaceAll(TextVariants::german);
	}

	private static String german(MatchResult date) {
		String day = String.format(Locale.ROOT, "%02d.%02d.%s", Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)), date.group(3));
		if (date.group(4) == null) {
			return day;
		}
		int hour = Integer.parseInt(date.group(6)) % (date.group(8) == null ? 24 : 12) + (" PM".equals(date.group(8)) ? 12 : 0);
		return day + date.group(5) + String.format(Locale.ROOT, "%02d", hour) + date.group(7);
	}
}

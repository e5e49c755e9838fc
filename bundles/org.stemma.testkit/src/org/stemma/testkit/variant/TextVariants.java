/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.util.List;

/**
 * Other versions of a delimited text.
 *
 * @param text      the text
 * @param delimiter between its cells
 */
public record TextVariants(String text, char delimiter) {

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

	/** As a computer of another country writes it, with semicolons between the cells where it needs the commas. */
	public TextVariants as(Writing writing, Dates dates) {
		char other = writing.delimiter(delimiter);
		RawCells cells = RawCells.of(text, delimiter)
				.cells(cell -> dates == Dates.MONTH_FIRST ? writing.dates(writing.number(cell)) : writing.number(cell)).delimitedBy(other);
		return new TextVariants(cells.text().replace("sep=" + delimiter, "sep=" + other), other);
	}
}

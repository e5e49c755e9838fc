/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A well of a plate.
 *
 * @param row    from 0
 * @param column from 0
 */
public record WellPlace(int row, int column) implements Comparable<WellPlace> {

	private static final Pattern WRITTEN = Pattern.compile("\\s*([A-Za-z]{1,2})[ :_-]?0{0,2}(\\d{1,2})\\s*");
	private static final int LETTERS = 26;

	/** A well as written, for example {@code A1}, {@code a01} or {@code AF48}; empty when it is none. */
	public static Optional<WellPlace> of(String written) {
		Matcher matcher = WRITTEN.matcher(written);
		if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
			return Optional.empty();
		}
		int row = 0;
		for (char letter : matcher.group(1).toUpperCase(java.util.Locale.ROOT).toCharArray()) {
			row = row * LETTERS + letter - 'A' + 1;
		}
		return Optional.of(new WellPlace(row - 1, Integer.parseInt(matcher.group(2)) - 1));
	}

	/** Letters of the row: A to Z, then AA. */
	public static String letters(int row) {
		return row < LETTERS ? String.valueOf((char) ('A' + row)) : letters(row / LETTERS - 1) + letters(row % LETTERS);
	}

	/** As people write it. */
	public String words() {
		return letters(row) + (column + 1);
	}

	/** Row by row. */
	@Override
	public int compareTo(WellPlace other) {
		return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
	}
}

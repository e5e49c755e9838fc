/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a well on a plate.
 *
 * @param row    row, from 0 for A up to 31 for AF of a plate of 1536 wells
 * @param column column, from 1
 */
public record Well(int row, int column) {

	/** Rows and columns of the largest plate, of 1536 wells; {@code CV} below a plate is a statistic and no row of it. */
	private static final int MOST_ROWS = 32;
	private static final int MOST_COLUMNS = 48;

	private static final int LETTERS = 26;
	private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{1,2})[ -]?0{0,2}([1-9]\\d?)");

	/** Refuses an address outside any plate. */
	public Well {
		if (!exists(row, column)) {
			throw new IllegalArgumentException("No well at row " + row + ", column " + column);
		}
	}

	/** Whether there is a plate with such a well. */
	public static boolean exists(int row, int column) {
		return row >= 0 && row < MOST_ROWS && column >= 1 && column <= MOST_COLUMNS;
	}

	/** The well of an address such as {@code A1}, {@code a01} or {@code AF48}; empty for any other text. */
	public static Optional<Well> of(String address) {
		Matcher parts = ADDRESS.matcher(address);
		return parts.matches()
				? rowOf(parts.group(1)).filter(row -> exists(row, Integer.parseInt(parts.group(2))))
						.map(row -> new Well(row, Integer.parseInt(parts.group(2))))
				: Optional.empty();
	}

	/** The row, from 0, of letters such as {@code A} or {@code AF}; empty for any other text. */
	public static Optional<Integer> rowOf(String letters) {
		if (!letters.matches("[A-Za-z]|[A-Ca-c][A-Za-z]")) {
			return Optional.empty();
		}
		int row = 0;
		for (char letter : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
			row = row * LETTERS + letter - 'A' + 1;
		}
		return Optional.of(row - 1).filter(found -> found < MOST_ROWS);
	}

	/** The address without zeros in front: {@code A1}, {@code AF48}. */
	public String name() {
		String letter = String.valueOf((char) ('A' + row % LETTERS));
		return (row < LETTERS ? letter : (char) ('A' + row / LETTERS - 1) + letter) + column;
	}

	@Override
	public String toString() {
		return name();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** Locations such as {@code 1(1,A1)}: the number of the sample, the plate of the batch and the well. */
final class LocationCells {

	private static final Pattern WHOLE = Pattern.compile("(?:\\d+ ?\\( ?)?(\\d+) ?, ?([A-Za-z]{1,2}\\d{1,2}) ?\\)?");
	private static final Pattern FIRST_HALF = Pattern.compile("\\d+ ?\\( ?\\d+|\\d+");
	private static final Pattern LAST_HALF = Pattern.compile("[A-Za-z]{1,2}\\d{1,2} ?\\)?");

	private LocationCells() {
	}

	/** The row with the two halves of its location put together, where it lost the quotes around them. */
	static Row joined(Row row) {
		String first = row.cell(0).text();
		String second = row.cell(1).text();
		boolean halves = FIRST_HALF.matcher(first).matches() && LAST_HALF.matcher(second).matches()
				&& first.contains("(") == second.endsWith(")");
		if (!halves) {
			return row;
		}
		List<Cell> cells = new ArrayList<>(row.cells().subList(2, row.cells().size()));
		cells.addFirst(new Cell(first + "," + second, row.cell(0).place()));
		return new Row(row.place(), cells);
	}

	/** Plate and well in one spelling, {@code 1,A1}; the text itself when it is none. */
	static String plateAndWell(String location) {
		Matcher parts = WHOLE.matcher(location);
		return parts.matches() ? parts.group(1) + "," + parts.group(2) : location;
	}

	/** The well alone. */
	static String well(String location) {
		Matcher parts = WHOLE.matcher(location);
		return parts.matches() ? parts.group(2) : location;
	}

	/** The plate alone; empty when the location names none. */
	static String plate(String location) {
		Matcher parts = WHOLE.matcher(location);
		return parts.matches() ? parts.group(1) : "";
	}
}

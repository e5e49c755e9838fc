/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.regex.Pattern;

import org.stemma.formats.table.Cell;

/**
 * A day and a clock time that stand in two columns. A spreadsheet keeps a day with the clock of midnight, and a clock time with the
 * day on which its calendar begins.
 */
public final class DayAndClock {

	private static final Pattern MIDNIGHT = Pattern.compile(" 0?0:00(?::00)?$");
	private static final Pattern FIRST_DAY = Pattern.compile("^(?:1899|1900|1904)-\\d{2}-\\d{2} ");

	private DayAndClock() {
	}

	/** Both in one cell at the place of the day; the day as it stands where there is no time, or where it has one of its own. */
	public static Cell joined(Cell day, Cell clock) {
		String date = MIDNIGHT.matcher(day.text()).replaceFirst("");
		boolean parted = !clock.isBlank() && !date.isBlank() && date.indexOf(':') < 0;
		return parted ? new Cell(date + " " + FIRST_DAY.matcher(clock.text()).replaceFirst(""), day.place()) : day;
	}
}

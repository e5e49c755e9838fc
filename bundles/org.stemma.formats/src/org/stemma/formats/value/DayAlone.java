/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.table.Cell;

/** A date without a clock time, as stands in exports whose time has a column of its own that was left out. */
public final class DayAlone {

	private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}[-/.] ?\\d{1,2}[-/.] ?\\d{1,4}");
	private static final Pattern NAMED = Pattern.compile("\\d{1,2}[- ]\\p{L}{3,9}\\.?[-, ]{1,2}\\d{4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}");

	private DayAlone() {
	}

	/** The beginning of the day that a cell names; empty for anything else, also for a date with a clock time. */
	public static Optional<Cell> begun(Cell cell) {
		String begun = begun(cell.text());
		return begun.equals(cell.text()) ? Optional.empty() : Optional.of(new Cell(begun, cell.place()));
	}

	/** Whether a text is a day without a clock time, whichever number is the day. */
	public static boolean is(String text) {
		return !begun(text).equals(text);
	}

	/** The text with the first minute of the day behind a date that has none; any other text as it is. */
	static String begun(String text) {
		boolean day = NUMBERS.matcher(text).matches() || NAMED.matcher(text).matches();
		return day && ClockText.of(text + " 00:00").isPresent() ? text + " 00:00" : text;
	}

	/** The note that the time of day of a cell is not known. */
	public static Problem note(Cell cell) {
		return Mismatch.described("time.day-only", cell.place(), "a day without a time of day", "when the run was measured",
				"The time is kept as the beginning of that day; the hour is not known.").note();
	}
}

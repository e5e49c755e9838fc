/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;

/**
 * Dates and clock times of FCS: {@code dd-MMM-yyyy} with English months (two digits of the year in 2.0), and
 * {@code hh:mm:ss}, with {@code .cc} hundredths in 3.1, {@code :tt} sixtieths before, {@code :mmm} milliseconds in practice.
 */
public final class FcsTime {

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})[-/ ]([A-Za-z]{3})[a-z]*[-/ ](\\d{4}|\\d{2})");
	private static final Pattern NUMBERS = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2})(?:([.:])(\\d{1,9}))?");
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
			"nov", "dec");
	private static final int CENTURY = 100;
	private static final int FIRST_TWO_DIGIT_YEAR = 70;
	private static final int TICKS = 60;
	private static final double NANOS = 1e9;

	private FcsTime() {
	}

	/** The time of a date and a clock time; empty when either is missing, unreadable or impossible. */
	public static Optional<LocalDateTime> of(String date, String clock) {
		try {
			return date(date.strip()).flatMap(day -> clock(clock.strip()).map(day::atTime));
		} catch (DateTimeException impossible) {
			return Optional.empty();
		}
	}

	/**
	 * The end of an acquisition, or its begin where the end is not stated. An end before the begin is on the day after.
	 *
	 * @param date  the day on which it began
	 * @param begin the clock time of its begin
	 * @param end   the clock time of its end
	 */
	public static Optional<LocalDateTime> end(String date, String begin, String end) {
		return of(date, end.isBlank() ? begin : end).map(time -> passesMidnight(begin, end) ? time.plusDays(1) : time);
	}

	/** Whether the end of an acquisition is a clock time before its begin, which may also be a clock that was set back. */
	public static boolean passesMidnight(String begin, String end) {
		try {
			Optional<LocalTime> first = clock(begin.strip());
			return first.isPresent() && clock(end.strip()).filter(last -> last.isBefore(first.get())).isPresent();
		} catch (DateTimeException impossible) {
			return false;
		}
	}

	/** The doubt that goes with a time past midnight. */
	public static Problem midnight(Place place, String begin, String end) {
		return new Mismatch("time.midnight", place, begin + " to " + end, "an end behind the begin",
				"The end is taken to be on the day after; look whether that is so.").warning();
	}

	private static Optional<LocalDate> date(String text) {
		Matcher written = DATE.matcher(text);
		if (written.matches()) {
			int month = MONTHS.indexOf(written.group(2).toLowerCase(Locale.ROOT)) + 1;
			return month == 0 ? Optional.empty()
					: Optional.of(LocalDate.of(year(written.group(3)), month, Integer.parseInt(written.group(1))));
		}
		Matcher iso = NUMBERS.matcher(text);
		if (iso.matches()) {
			return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		return dayFirst.matches() && number(dayFirst, 1) > MONTHS.size()
				? Optional.of(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)))
				: Optional.empty();
	}

	private static int year(String text) {
		int year = Integer.parseInt(text);
		if (year >= CENTURY) {
			return year;
		}
		return year < FIRST_TWO_DIGIT_YEAR ? 2000 + year : 1900 + year;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Optional<LocalTime> clock(String text) {
		Matcher clock = CLOCK.matcher(text);
		if (!clock.matches()) {
			return Optional.empty();
		}
		LocalTime whole = LocalTime.of(number(clock, 1), number(clock, 2), number(clock, 3));
		if (clock.group(5) == null) {
			return Optional.of(whole);
		}
		String digits = clock.group(5);
		boolean sixtieths = clock.group(4).equals(":") && digits.length() <= 2 && Integer.parseInt(digits) < TICKS;
		double fraction = sixtieths ? Double.parseDouble(digits) / TICKS : Double.parseDouble("0." + digits);
		return Optional.of(whole.plusNanos(Math.round(fraction * NANOS)));
	}
}

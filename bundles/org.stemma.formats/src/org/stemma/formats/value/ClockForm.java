/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which instruments write a date with a clock time. */
enum ClockForm {
	/** {@code 2022-03-21 16:56:05.123+01:00} */
	ISO("(?<year>\\d{4})([-/.])(?<first>\\d{1,2})\\2(?<second>\\d{1,2})[T ] ?" + ClockForm.CLOCK, DateOrder.MONTH_FIRST),
	/** {@code 20231120 163016} */
	COMPACT("(?<year>\\d{4})(?<first>\\d{2})(?<second>\\d{2})[T _-]?(?<hour>\\d{2})(?<minute>\\d{2})(?<second60>\\d{2})?"
			+ "(?<fraction>)(?<ahead>)(?<half>)(?<zone>)", DateOrder.MONTH_FIRST),
	/**
	 * {@code 3/21/2022 16:56}, {@code 21-3-2022 4:56:05 PM} or {@code 5/20/25 12:25}: which is the day, the text does not
	 * say. With hyphens two digits of a year might as well stand in front, so there it needs four.
	 */
	NUMBERS("(?<first>\\d{1,2})([-/])(?<second>\\d{1,2})\\2(?<year>\\d{4}|(?<=/)\\d{2}),? " + ClockForm.CLOCK,
			DateOrder.UNDECIDED),
	/** {@code 21.03.2022 16:56}: no locale known to the Unicode CLDR writes numbers with dots month first. */
	DOTTED("(?<first>\\d{1,2})\\. ?(?<second>\\d{1,2})\\. ?(?<year>\\d{4}),? " + ClockForm.CLOCK, DateOrder.DAY_FIRST),
	/** {@code 29 Sep 2023 5:21:32 AM}, or {@code 29-Sep-23 05:21} as spreadsheets write dates with the name of the month. */
	DAY_NAME("(?<first>\\d{1,2})[- ](?<second>\\p{L}{3,9})\\.?[-, ]{1,2}(?<year>\\d{4}|(?<=-)\\d{2}),? " + ClockForm.CLOCK,
			DateOrder.DAY_FIRST),
	/** {@code Sep 29, 2023 5:21:32 AM} */
	NAME_DAY("(?<first>\\p{L}{3,9})\\.? (?<second>\\d{1,2}),? (?<year>\\d{4}),? " + ClockForm.CLOCK,
			DateOrder.MONTH_FIRST);

	/** The half of the day, which some languages write in front of the clock. */
	private static final String CLOCK = "(?<ahead>\\p{IsHan}{2}|\\p{IsHangul}{2})? ?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second60>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
			+ " ?(?<half>[AaPp]\\.? ?[Mm]\\.?|(?:vorm|nachm)\\.|\\p{IsHan}{2}|\\p{IsHangul}{2})? ?[(]?(?<zone>Z|(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{3,5}|[+-]\\d{2}:?\\d{2})?[)]?";

	/** Instruments that write two digits of a year are of this century. */
	private static final int CENTURY = 2000;
	private static final int FOUR_DIGITS = 4;

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private final Pattern pattern;
	private final DateOrder order;

	ClockForm(String pattern, DateOrder order) {
		this.pattern = Pattern.compile(pattern);
		this.order = order;
	}

	/** The parts of a text of this form. */
	Optional<ClockText> read(String text) {
		Matcher parts = pattern.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		Optional<Integer> first = number(parts.group("first"));
		Optional<Integer> second = number(parts.group("second"));
		if (first.isEmpty() || second.isEmpty()) {
			return Optional.empty();
		}
		String zone = parts.group("zone");
		boolean stated = zone != null && !zone.isEmpty();
		Optional<ZoneOffset> offset = stated ? ZoneText.offset(zone) : Optional.empty();
		if (stated && offset.isEmpty() && Character.isLetter(zone.charAt(0)) && !ZoneText.isUsual(zone)) {
			return Optional.empty();
		}
		return Optional.of(new ClockText(year(parts.group("year")), first.get(), second.get(), order,
				TimeOfDay.of(parts), offset));
	}

	private static int year(String digits) {
		return Integer.parseInt(digits) + (digits.length() < FOUR_DIGITS ? CENTURY : 0);
	}

	private static Optional<Integer> number(String text) {
		if (Character.isDigit(text.charAt(0))) {
			return Optional.of(Integer.parseInt(text));
		}
		int month = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
		return month < 0 ? Optional.empty() : Optional.of(month + 1);
	}
}

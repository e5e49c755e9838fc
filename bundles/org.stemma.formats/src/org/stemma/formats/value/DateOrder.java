/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which of the two numbers in a date such as 04/11/2023 is the day. */
public enum DateOrder {
	/** 21/03/2022 */
	DAY_FIRST,
	/** 03/21/2022 */
	MONTH_FIRST,
	/** Nothing says; only dates that read one way can be read. */
	UNDECIDED,
	/** Some dates prove the one, some the other; only dates that read one way can be read. */
	MIXED;

	private static final int MONTHS = 12;

	/** What the dates of a file prove together: a number from 13 to 31 is a day. */
	public static DateOrder provenBy(Collection<String> texts) {
		DateOrder order = UNDECIDED;
		for (String text : texts) {
			DateOrder proven = ClockText.of(text).map(ClockText::proves).orElse(UNDECIDED);
			if (order == UNDECIDED) {
				order = proven;
			} else if (proven != UNDECIDED && proven != order) {
				return MIXED;
			}
		}
		return order;
	}

	/** Whether any of the dates reads in two ways by itself. */
	public static boolean asks(Collection<String> texts) {
		return texts.stream().map(ClockText::of).flatMap(Optional::stream).anyMatch(date -> !date.clear());
	}

	/** What a locale writes in its short dates. */
	public static DateOrder of(Locale locale) {
		String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
				IsoChronology.INSTANCE, locale);
		int day = pattern.indexOf('d');
		int month = pattern.indexOf('M');
		if (day < 0 || month < 0 || pattern.startsWith("y")) {
			return UNDECIDED;
		}
		return day < month ? DAY_FIRST : MONTH_FIRST;
	}

	/** What two numbers prove, of which one is a day and one a month. */
	static DateOrder provenBy(int first, int second) {
		if (first > MONTHS == second > MONTHS) {
			return UNDECIDED;
		}
		return first > MONTHS ? DAY_FIRST : MONTH_FIRST;
	}
}

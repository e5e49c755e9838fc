/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that hold a day in the order year, month, day, such as {@code 20240411_assay.xpt} or the {@code 240411_172731} of
 * a saved run: when such a day is one of the two that a date like 4/11/2024 can mean, it tells which.
 */
final class DateWitness {

	private static final Pattern DAY = Pattern.compile("(?<!\\d)(?:20)?(\\d{2})[-_. ]?(\\d{2})[-_. ]?(\\d{2})(?!\\d)");
	private static final int CENTURY = 2000;

	private final Set<LocalDate> days = new HashSet<>();

	DateWitness(Collection<String> names) {
		names.forEach(name -> {
			Matcher day = DAY.matcher(name);
			// a number in front of a day may look like the beginning of one: each place is tried
			for (boolean found = day.find(); found; found = day.find(day.start() + 1)) {
				day(CENTURY + Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
						.ifPresent(days::add);
			}
		});
	}

	/** The order in which a date names one of the days, if it does so in one order only. */
	DateOrder orderOf(ClockText date) {
		boolean dayFirst = day(date.year(), date.second(), date.first()).filter(days::contains).isPresent();
		boolean monthFirst = day(date.year(), date.first(), date.second()).filter(days::contains).isPresent();
		if (dayFirst == monthFirst) {
			return DateOrder.UNDECIDED;
		}
		return dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}
}

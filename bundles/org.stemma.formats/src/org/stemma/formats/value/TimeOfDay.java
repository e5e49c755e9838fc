/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** The time of day in the parts that {@link ClockForm} found. */
final class TimeOfDay {

	private static final int NOON = 12;

	private TimeOfDay() {
	}

	/** The time, or empty when no clock shows it. */
	static Optional<LocalTime> of(Matcher parts) {
		int hour = Integer.parseInt(parts.group("hour"));
		String half = parts.group("half");
		if (half != null && !half.isEmpty()) {
			if (hour < 1 || hour > NOON) {
				return Optional.empty();
			}
			hour = hour % NOON + (half.toUpperCase(Locale.ROOT).startsWith("P") ? NOON : 0);
		}
		try {
			return Optional.of(LocalTime.of(hour, Integer.parseInt(parts.group("minute")), number(parts.group("second60")),
					nanos(parts.group("fraction"))));
		} catch (DateTimeException noSuchTime) {
			return Optional.empty();
		}
	}

	private static int number(String digits) {
		return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
	}

	private static int nanos(String fraction) {
		return fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
	}
}

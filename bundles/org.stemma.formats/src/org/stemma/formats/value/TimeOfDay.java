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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The time of day in the parts that {@link ClockForm} found. */
final class TimeOfDay {

	private static final int NOON = 12;
	private static final Set<String> MORNING = Set.of("am", "vorm", "上午", "午前", "오전");
	private static final Set<String> AFTERNOON = Set.of("pm", "nachm", "下午", "午後", "오후");

	private TimeOfDay() {
	}

	/** The time, or empty when no clock shows it. */
	static Optional<LocalTime> of(Matcher parts) {
		int hour = Integer.parseInt(parts.group("hour"));
		String half = half(parts);
		if (!half.isEmpty()) {
			boolean afternoon = AFTERNOON.contains(half);
			if (!afternoon && !MORNING.contains(half)) {
				return Optional.empty();
			}
			if (hour < 1 || hour > NOON) {
				return agrees(hour, afternoon) ? clock(hour, parts) : Optional.empty();
			}
			hour = hour % NOON + (afternoon ? NOON : 0);
		}
		return clock(hour, parts);
	}

	/** The half of the day without points and blanks; empty where the clock has 24 hours. */
	private static String half(Matcher parts) {
		return Stream.of("ahead", "half").map(parts::group).filter(half -> half != null && !half.isEmpty()).findFirst().orElse("")
				.toLowerCase(Locale.ROOT).replaceAll("[. ]", "");
	}

	/** Some software writes the half of the day behind a clock of 24 hours: 15:02 PM and 00:51 AM read one way only. */
	private static boolean agrees(int hour, boolean afternoon) {
		return afternoon == hour > NOON;
	}

	private static Optional<LocalTime> clock(int hour, Matcher parts) {
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

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.MeasuredTime;

/** Compares clock times. A zone that a file does not state is not UTC, so only the clock counts there. */
final class Times {

	private static final Pattern PART = Pattern.compile("\\d+|[a-z]{3,}");
	private static final Duration UNIT = Duration.ofMillis(1);

	private Times() {
	}

	/** The time that a text is, or empty. */
	static Optional<OffsetDateTime> of(String text) {
		if (!text.matches("\\d{4}-\\d\\d-\\d\\dT.*")) {
			return Optional.empty();
		}
		try {
			return Optional.of(OffsetDateTime.parse(text));
		} catch (DateTimeException otherText) {
			return Optional.empty();
		}
	}

	static boolean same(MeasuredTime found, OffsetDateTime expected) {
		boolean clock = near(found.clock(), expected.toLocalDateTime());
		boolean instant = Duration.between(found.instant(), expected.toInstant()).abs().compareTo(UNIT) < 0;
		return found.zoneKnown() ? instant || clock && expected.getOffset().equals(ZoneOffset.UTC) : clock;
	}

	/** Whether a text without a zone, such as {@code 2024-02-29 10:15:30}, shows the clock time of a time with one. */
	static boolean sameClock(String found, String expected) {
		Optional<OffsetDateTime> time = of(found.strip().replaceFirst(" ", "T") + "Z");
		return time.isPresent() && of(expected).filter(one -> near(time.get().toLocalDateTime(), one.toLocalDateTime())).isPresent();
	}

	/** Whether a text holds the numbers of a time in any order and form: its year, month by number or name, day and clock. */
	static boolean shows(String found, String expected) {
		List<String> parts = PART.matcher(found.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
				.map(part -> part.replaceFirst("^0+(?=\\d)", "")).toList();
		return of(expected).map(OffsetDateTime::toLocalDateTime)
				.filter(time -> forms(time).allMatch(forms -> forms.stream().anyMatch(parts::contains))).isPresent();
	}

	private static Stream<Set<String>> forms(LocalDateTime time) {
		String month = time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
		Set<String> hours = new HashSet<>(List.of("" + time.getHour(), "" + ((time.getHour() + 11) % 12 + 1)));
		return Stream.of(new HashSet<>(List.of("" + time.getYear(), "" + time.getYear() % 100)),
				new HashSet<>(List.of("" + time.getMonthValue(), month, month.substring(0, 3))), Set.of("" + time.getDayOfMonth()), hours, Set.of("" + time.getMinute()));
	}

	/** The same with day and month exchanged. */
	static boolean exchanged(MeasuredTime found, OffsetDateTime expected) {
		LocalDateTime clock = expected.toLocalDateTime();
		return clock.getDayOfMonth() <= 12
				&& near(found.clock(), clock.withDayOfMonth(1).withMonth(clock.getDayOfMonth())
						.withDayOfMonth(clock.getMonthValue()));
	}

	private static boolean near(LocalDateTime found, LocalDateTime expected) {
		return Duration.between(found, expected).abs().compareTo(UNIT) < 0;
	}
}

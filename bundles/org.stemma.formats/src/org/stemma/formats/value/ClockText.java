/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date with a clock time as an instrument wrote it, before it is known which number is the day.
 *
 * @param year   four digits
 * @param first  the first of the two other numbers of the date
 * @param second the second of them
 * @param stated the order where the form itself says it, as ISO 8601 and month names do
 * @param time   the time of day; empty when it is impossible, such as 25:61 or 22:05 PM
 * @param zone   the zone where the text says it
 */
record ClockText(int year, int first, int second, DateOrder stated, Optional<LocalTime> time,
		Optional<ZoneOffset> zone) {

	/** Takes a text apart; empty when it has none of the forms known. */
	static Optional<ClockText> of(String text) {
		String plain = Spelling.plain(text);
		for (ClockForm form : ClockForm.values()) {
			Optional<ClockText> read = form.read(plain);
			if (read.isPresent()) {
				return read;
			}
		}
		return Optional.empty();
	}

	/** The order that this date alone proves. */
	DateOrder proves() {
		return stated == DateOrder.UNDECIDED ? DateOrder.provenBy(first, second) : DateOrder.UNDECIDED;
	}

	/** Whether it needs no order from elsewhere. */
	boolean clear() {
		return stated != DateOrder.UNDECIDED || first == second
				|| DateOrder.provenBy(first, second) != DateOrder.UNDECIDED || bothImpossible();
	}

	/** The clock time under an order of the file; empty when there is no such day or time. */
	Optional<LocalDateTime> in(DateOrder order) {
		DateOrder own = stated == DateOrder.UNDECIDED ? DateOrder.provenBy(first, second) : stated;
		boolean day = (own == DateOrder.UNDECIDED ? order : own) == DateOrder.DAY_FIRST;
		try {
			LocalDateTime midnight = LocalDateTime.of(year, day ? second : first, day ? first : second, 0, 0);
			return time.map(clock -> midnight.with(clock));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private boolean bothImpossible() {
		return first == 0 || second == 0 || first > 12 && second > 12;
	}
}

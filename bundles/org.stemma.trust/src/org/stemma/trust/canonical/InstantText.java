/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** An instant as text: UTC, always six digits after the second, for example {@code 2026-03-01T09:30:00.000000Z}. */
public final class InstantText {

	private static final int NANOS_PER_MICRO = 1_000;
	private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
	private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");
	private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd'T'HH:mm:ss")
			.appendFraction(ChronoField.NANO_OF_SECOND, 6, 6, true).appendLiteral('Z')
			.toFormatter(Locale.ROOT).withZone(ZoneOffset.UTC);

	private InstantText() {
	}

	/**
	 * Writes an instant.
	 *
	 * @throws IllegalArgumentException when it is finer than a microsecond or outside the years 0 to 9999
	 */
	public static String of(Instant instant) {
		if (instant.getNano() % NANOS_PER_MICRO != 0) {
			throw new IllegalArgumentException("An instant has whole microseconds, found " + instant);
		}
		if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
			throw new IllegalArgumentException("An instant lies within the years 0 to 9999, found " + instant);
		}
		return FORM.format(instant);
	}
}

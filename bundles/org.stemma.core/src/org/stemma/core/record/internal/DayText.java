/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

import org.stemma.api.Outcome;

/** Days and points in time as people read and type them. */
public final class DayText {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
	private static final DateTimeFormatter TYPED = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
			.appendPattern("[ ]['T']").append(DateTimeFormatter.ISO_LOCAL_TIME).appendPattern("[ ]")
			.optionalStart().appendOffset("+HH:MM", "Z").optionalEnd().toFormatter(Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT);

	/** A point in time in a zone, with the offset it had there. */
	public String print(Instant instant, ZoneId zone) {
		return (instant.getEpochSecond() % 60 == 0 ? MINUTES : SECONDS).format(instant.atZone(zone));
	}

	/** Day and time, in the zone unless an offset is given. */
	public Outcome<Object> instant(String label, String text, ZoneId zone) {
		try {
			return Outcome.of(switch (TYPED.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
			case OffsetDateTime offset -> offset.toInstant();
			case LocalDateTime local -> local.atZone(zone).toInstant();
			default -> throw new DateTimeException("neither with nor without offset");
			});
		} catch (DateTimeException unreadable) {
			return Outcome.refused("field.form",
					label + " is a day and time such as 2026-03-01 09:30, found \"" + text + "\".");
		}
	}

	/** A day of the calendar. */
	public Outcome<Object> date(String label, String text) {
		try {
			return Outcome.of(LocalDate.parse(text));
		} catch (DateTimeException unreadable) {
			return Outcome.refused("field.form", label + " is a day such as 2026-03-01, found \"" + text + "\".");
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as it is printed: date, time, offset and, where there is one, the zone's name. */
final class TimeText {

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

	private TimeText() {
	}

	/** For example {@code 2026-03-01 11:30:05 UTC+02:00 (Europe/Athens)}. */
	static String of(ZonedDateTime time) {
		boolean utc = time.getOffset().equals(ZoneOffset.UTC);
		String offset = "UTC" + (utc ? "" : OFFSET.format(time));
		boolean named = !(time.getZone() instanceof ZoneOffset) && !time.getZone().getId().startsWith("UTC");
		return LOCAL.format(time) + ' ' + offset + (named ? " (" + time.getZone().getId() + ')' : "");
	}
}

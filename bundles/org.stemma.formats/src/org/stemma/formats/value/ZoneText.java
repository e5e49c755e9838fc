/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offsets from UTC as instruments write them. */
public final class ZoneText {

	private static final Pattern NAMED = Pattern.compile("(?:UTC|GMT|Z)(?: ?([+-].+))?", Pattern.CASE_INSENSITIVE);
	private static final Pattern CLOCK = Pattern.compile("([+-]?)(\\d{1,2}):?([0-5]\\d)");
	private static final Pattern HOURS = Pattern.compile("([+-]?)(\\d{1,2})(?:[.,](\\d{1,2}))?");

	private static final int MINUTES_AN_HOUR = 60;

	private ZoneText() {
	}

	/** The offset of {@code UTC}, {@code GMT+1}, {@code UTC-03:30}; empty for anything else. */
	public static Optional<ZoneOffset> named(String text) {
		Matcher named = NAMED.matcher(Spelling.plain(text));
		if (!named.matches()) {
			return Optional.empty();
		}
		return named.group(1) == null ? Optional.of(ZoneOffset.UTC) : offset(named.group(1));
	}

	/** The offset of hours such as {@code 2}, {@code -3.5}, {@code +05:30}, or of a named one; empty for anything else. */
	public static Optional<ZoneOffset> offset(String text) {
		String plain = Spelling.plain(text);
		Matcher hours = HOURS.matcher(plain);
		if (hours.matches()) {
			String decimals = hours.group(3) == null ? "0" : hours.group(3);
			double fraction = Double.parseDouble("0." + decimals) * MINUTES_AN_HOUR;
			return fraction == Math.rint(fraction) ? minutes(hours, (int) fraction) : Optional.empty();
		}
		Matcher clock = CLOCK.matcher(plain);
		return clock.matches() ? minutes(clock, Integer.parseInt(clock.group(3))) : named(plain);
	}

	private static Optional<ZoneOffset> minutes(Matcher parts, int minutes) {
		int all = Integer.parseInt(parts.group(2)) * MINUTES_AN_HOUR + minutes;
		try {
			return Optional.of(ZoneOffset.ofTotalSeconds(("-".equals(parts.group(1)) ? -all : all) * MINUTES_AN_HOUR));
		} catch (DateTimeException beyondEighteenHours) {
			return Optional.empty();
		}
	}
}

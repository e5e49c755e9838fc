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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offsets from UTC as instruments write them. */
public final class ZoneText {

	private static final Pattern NAMED = Pattern.compile("(?:UTC|GMT|Z)(?: ?([+-].+))?", Pattern.CASE_INSENSITIVE);
	private static final Pattern CLOCK = Pattern.compile("([+-]?)(\\d{1,2}):?([0-5]\\d)");
	private static final Pattern HOURS = Pattern.compile("([+-]?)(\\d{1,2})(?:[.,](\\d{1,2}))?");

	/** Abbreviations that mean one offset wherever they are written, in hours. */
	private static final Map<String, Integer> ABBREVIATIONS = Map.ofEntries(Map.entry("EST", -5), Map.entry("EDT", -4),
			Map.entry("CDT", -5), Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7),
			Map.entry("AKST", -9), Map.entry("AKDT", -8), Map.entry("HST", -10), Map.entry("ADT", -3), Map.entry("WET", 0),
			Map.entry("WEST", 1), Map.entry("CET", 1), Map.entry("CEST", 2), Map.entry("EET", 2), Map.entry("EEST", 3),
			Map.entry("MEZ", 1), Map.entry("MESZ", 2), Map.entry("IDT", 3), Map.entry("TRT", 3), Map.entry("BRT", -3), Map.entry("BRST", -2),
			Map.entry("ICT", 7), Map.entry("PKT", 5), Map.entry("MYT", 8),
			Map.entry("MSK", 3), Map.entry("JST", 9), Map.entry("KST", 9), Map.entry("SGT", 8), Map.entry("HKT", 8),
			Map.entry("AEST", 10), Map.entry("AEDT", 11), Map.entry("NZST", 12), Map.entry("NZDT", 13));

	/** Abbreviations that mean one offset here and another there: the zone stays unknown. */
	private static final Set<String> SEVERAL = Set.of("CST", "AST", "BST", "IST", "ACST", "ACDT", "AWST", "SAST", "PHT", "WIB", "ART",
			"CLT", "CLST", "COT", "GST", "WITA", "WIT");

	private static final int MINUTES_AN_HOUR = 60;

	private ZoneText() {
	}

	/** Whether a text is an abbreviation of a time zone, also of one that has several offsets. */
	static boolean isUsual(String text) {
		return SEVERAL.contains(text) || named(text).isPresent();
	}

	/**
	 * The offset of {@code UTC}, {@code GMT+1}, {@code UTC-03:30}, {@code EDT}; empty for anything else, also for an
	 * abbreviation that means several offsets, as {@code CST} does.
	 */
	public static Optional<ZoneOffset> named(String text) {
		Integer hours = ABBREVIATIONS.get(text);
		if (hours != null) {
			return Optional.of(ZoneOffset.ofHours(hours));
		}
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

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the computer of a country writes numbers and dates in place of {@code 1,234.5} and {@code 4/27/2024 4:30:00 PM}. */
public enum Writing {

	/** {@code 1.234,5} and {@code 27.04.2024 16:30:00} */
	GERMAN(Locale.GERMANY, ',', ".", "%3$02d.%2$02d.%1$s", true),
	/** {@code 1\u202F234,5} with a narrow no-break space and {@code 27/04/2024 16:30:00} */
	FRENCH(Locale.FRANCE, ',', "\u202F", "%3$02d/%2$02d/%1$s", true),
	/** {@code 1\u00A0234,5} with a no-break space and {@code 27/04/2024 16:30:00}, as older French programs do */
	OLDER_FRENCH(Locale.FRANCE, ',', "\u00A0", "%3$02d/%2$02d/%1$s", true),
	/** {@code 1’234.5} and {@code 27.04.2024 16:30:00} */
	SWISS(Locale.of("de", "CH"), '.', "\u2019", "%3$02d.%2$02d.%1$s", true),
	/** {@code 1'234.5} with a plain apostrophe and {@code 27.04.2024 16:30:00} */
	SWISS_PLAIN(Locale.of("de", "CH"), '.', "'", "%3$02d.%2$02d.%1$s", true),
	/** {@code 1,234.5} and {@code 2024/04/27 16:30:00} */
	JAPANESE(Locale.JAPAN, '.', ",", "%1$s/%2$02d/%3$02d", true),
	/** {@code 1,234.5} and {@code 2024-04-27 16:30:00} */
	ISO(Locale.ROOT, '.', ",", "%1$s-%2$02d-%3$02d", true),
	/** {@code 1,234.5} and {@code 27/04/2024 04:30:00 PM} */
	AUSTRALIAN(Locale.of("en", "AU"), '.', ",", "%3$02d/%2$02d/%1$s", false);

	private static final Pattern NUMBER = Pattern
			.compile("\"?\\s*[<>]?\\s*-?(\\d+|\\d{1,3}(,\\d{3})+)\\.\\d+([eE][+-]?\\d+)?\\s*%?\\s*\"?");
	private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})((\\s+)(\\d{1,2})(:\\d\\d(?::\\d\\d)?)( [AP]M)?)?");

	private final Locale locale;
	private final char decimal;
	private final String thousands;
	private final String date;
	private final boolean wholeDay;

	Writing(Locale locale, char decimal, String thousands, String date, boolean wholeDay) {
		this.locale = locale;
		this.decimal = decimal;
		this.thousands = thousands;
		this.date = date;
		this.wholeDay = wholeDay;
	}

	/** The locale of such a computer. */
	public Locale locale() {
		return locale;
	}

	/** What stands between cells where commas do elsewhere: a semicolon where a comma separates decimals. */
	char delimiter(char other) {
		return other == ',' && decimal == ',' ? ';' : other;
	}

	/** A number as it writes it, any other text as it is. */
	String number(String cell) {
		return NUMBER.matcher(cell).matches()
				? cell.replace(",", "\u0000").replace('.', decimal).replace("\u0000", thousands)
				: cell;
	}

	/** A text with its American dates as it writes them. */
	public String dates(String text) {
		return DATE.matcher(text).replaceAll(this::date);
	}

	private String date(MatchResult found) {
		String day = String.format(Locale.ROOT, date, found.group(3), Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
		if (found.group(4) == null) {
			return day;
		}
		if (!wholeDay) {
			return day + found.group(4);
		}
		int hour = Integer.parseInt(found.group(6)) % (found.group(8) == null ? 24 : 12) + (" PM".equals(found.group(8)) ? 12 : 0);
		return day + found.group(5) + String.format(Locale.ROOT, "%02d", hour) + found.group(7);
	}
}

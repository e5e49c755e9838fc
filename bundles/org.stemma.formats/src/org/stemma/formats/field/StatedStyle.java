/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.Locale;
import java.util.Map;

import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.NumberStyle;

/**
 * How an instrument writes numbers and dates, as a laboratory says it in the settings of its reader. It decides only where
 * the file itself proves nothing, and comes before the instrument's locale.
 *
 * @param numbers what separates decimals, or undecided
 * @param dates   which number of a date is the day, or undecided
 */
public record StatedStyle(NumberStyle numbers, DateOrder dates) {

	/** Setting of what separates decimals: {@code point} or {@code comma}. */
	public static final String DECIMAL = "table.decimal";

	/** Setting of the order of dates: {@code day-first} or {@code month-first}. */
	public static final String DATES = "table.dates";

	private static final Map<String, NumberStyle> NUMBERS = Map.of("point", NumberStyle.POINT, "comma", NumberStyle.COMMA);
	private static final Map<String, DateOrder> ORDERS = Map.of("day-first", DateOrder.DAY_FIRST, "month-first",
			DateOrder.MONTH_FIRST);

	/** What settings state; a value that means nothing counts as not stated, see {@link #understands}. */
	public static StatedStyle of(Map<String, String> settings) {
		return new StatedStyle(NUMBERS.getOrDefault(word(settings, DECIMAL), NumberStyle.UNDECIDED),
				ORDERS.getOrDefault(word(settings, DATES), DateOrder.UNDECIDED));
	}

	/** Whether the value of one of these settings means something. */
	public static boolean understands(String key, String value) {
		return (key.equals(DECIMAL) ? NUMBERS.keySet() : ORDERS.keySet()).contains(word(Map.of(key, value), key));
	}

	private static String word(Map<String, String> settings, String key) {
		return settings.getOrDefault(key, "").strip().toLowerCase(Locale.ROOT);
	}
}

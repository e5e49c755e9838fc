/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times since the start of a read, such as {@code 0:04:22}. */
public final class Elapsed {

	private static final int SIXTY = 60;
	private static final int HOURS = 24;

	private static final Pattern WORDS = Pattern
			.compile("(?i)(?:(\\d{1,6}) h)?\\s*(?:(\\d{1,6}) min)?\\s*(?:(\\d{1,6}(?:[.,]\\d{1,6})?) s(?:ec)?)?");

	private Elapsed() {
	}

	/** Seconds of a text such as {@code 1 h 15 min} or {@code 38 s}; empty for other texts. */
	public static Optional<BigDecimal> secondsOfWords(String text) {
		Matcher parts = WORDS.matcher(text.strip());
		if (text.isBlank() || !parts.matches()) {
			return Optional.empty();
		}
		BigDecimal sum = BigDecimal.ZERO;
		int[] factors = { SIXTY * SIXTY, SIXTY, 1 };
		for (int i = 0; i < factors.length; i++) {
			String part = parts.group(i + 1) == null ? "0" : parts.group(i + 1).replace(',', '.');
			sum = sum.add(new BigDecimal(part).multiply(BigDecimal.valueOf(factors[i])));
		}
		return Optional.of(sum);
	}

	/** Seconds of hours, minutes and seconds, or of what the form says, such as {@code D:HH:MM}; empty for other texts. */
	public static Optional<BigDecimal> seconds(String text, String form) {
		if (!text.matches("(\\d{1,4}:)?\\d{1,4}:\\d{1,2}(:\\d{1,2})?([.,]\\d{1,3})?")) {
			return Optional.empty();
		}
		String[] parts = text.replace(',', '.').split(":");
		boolean minutes = form.equals("D:HH:MM") || form.equals("HH:MM");
		long[] factors = { 1, SIXTY, SIXTY * SIXTY, SIXTY * SIXTY * HOURS };
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < parts.length; i++) {
			int power = parts.length - 1 - i + (minutes ? 1 : 0);
			sum = sum.add(new BigDecimal(parts[i]).multiply(BigDecimal.valueOf(factors[Math.min(power, factors.length - 1)])));
		}
		return Optional.of(sum);
	}
}

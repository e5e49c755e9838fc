/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one label apart; for one use. */
final class LabelParser {

	private static final Pattern GROUP = Pattern.compile("[(\\[]([^()\\[\\]]{0,60})[)\\]]");
	private static final Pattern QUOTIENT = Pattern.compile("(?<= )(?:[^ /]++ ?/ ?[^ /]++|/ ?[^ /]++)$");

	private Optional<Unit> unit = Optional.empty();
	private Optional<ZoneOffset> zone = Optional.empty();
	private Optional<Integer> power = Optional.empty();

	Label parse(String label) {
		String text = withoutColons(Spelling.plain(label));
		boolean groups = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
		String rest = groups ? Spelling.plain(GROUP.matcher(text).replaceAll(this::keptOf)) : text;
		String name = unit.isEmpty() ? withoutUnitAtEnd(rest) : rest;
		if (power.isPresent() && unit.isEmpty()) {
			name = name + " (10^" + power.get() + ")";
		}
		return new Label(name.toLowerCase(Locale.ROOT), unit.map(one -> one.times(power.orElse(0))), zone);
	}

	private static String withoutColons(String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == ' ')) {
			end--;
		}
		return text.substring(0, end);
	}

	private String keptOf(MatchResult group) {
		return understood(group.group(1)) ? " " : Matcher.quoteReplacement(group.group());
	}

	private boolean understood(String text) {
		Optional<Unit> stated = Unit.parse(text);
		Optional<Integer> exponent = new UnitSpelling(text).powerAlone();
		Optional<ZoneOffset> offset = ZoneText.named(text);
		if (stated.isPresent() && unit.isEmpty()) {
			unit = stated;
		} else if (exponent.isPresent() && power.isEmpty()) {
			power = exponent;
		} else if (offset.isPresent() && zone.isEmpty()) {
			zone = offset;
		} else {
			return false;
		}
		return true;
	}

	/** Takes {@code cells/mL}, {@code %} or {@code µm} off the end, but not a word such as {@code cells}. */
	private String withoutUnitAtEnd(String text) {
		int start = lastWord(text);
		String word = text.substring(start);
		if (start > 0 && !isLetter(word)) {
			unit = Unit.parse(word).filter(found -> !found.equals(Unit.ONE));
		}
		return unit.isEmpty() ? text : text.substring(0, start).strip();
	}

	private static int lastWord(String text) {
		if (text.indexOf('/') < 0) {
			return text.lastIndexOf(' ') + 1;
		}
		Matcher quotient = QUOTIENT.matcher(text);
		return quotient.find() ? quotient.start() : text.lastIndexOf(' ') + 1;
	}

	private static boolean isLetter(String word) {
		return word.length() == 1 && Character.isLetter(word.charAt(0));
	}
}

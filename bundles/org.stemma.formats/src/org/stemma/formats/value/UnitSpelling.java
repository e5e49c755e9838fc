/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one spelled unit: an optional power of ten in front and a unit of the catalogue. */
final class UnitSpelling {

	/** {@code x10^6}, {@code 10*6}, {@code 1E6}, {@code E6}; not {@code 10e6} (ten million) nor {@code x106}. */
	private static final Pattern POWER = Pattern
			.compile("[(]?(?:(?:[x×*] ?)?10 ?[\\^*] ?(\\d{1,2})|(?:[x×*] ?)?1?[eE][+]?0?(\\d{1,2}))[)]?(?![\\d.])");

	/** The code of a unit that has no power in front: {@code E1%} is the extinction of a solution of one percent. */
	private static final String PERCENT = "%";

	private static final Pattern MILLION = Pattern.compile("(?:million|mio\\.?|mill\\.)", Pattern.CASE_INSENSITIVE);

	/** The sign, also as a spreadsheet damages it that takes one encoding for another. */
	private static final Pattern MICRO = Pattern.compile("\u00C2?\u03BC|\uFFFD(?=[lLgmM])");

	/** What a power of ten or a million begins with. */
	private static final String FIRST = "(x×* 1eEmM";

	private final String text;

	UnitSpelling(String text) {
		this.text = MICRO.matcher(Spelling.plain(text)).replaceAll("u").replace(" /", "/").replace("/ ", "/");
	}

	Optional<Unit> unit() {
		Optional<Unit> whole = UnitCatalogue.bySpelling(text);
		if (whole.isPresent()) {
			return whole;
		}
		Matcher power = leading();
		return power == null ? Optional.empty()
				: UnitCatalogue.bySpelling(text.substring(power.end()).strip()).filter(unit -> !unit.code().equals(PERCENT))
						.map(unit -> scaled(unit, exponent(power)));
	}

	/** The exponent when the text is a power of ten and nothing else. */
	Optional<Integer> powerAlone() {
		Matcher power = leading();
		return power != null && power.end() == text.length() ? Optional.of(exponent(power)) : Optional.empty();
	}

	private Matcher leading() {
		if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
			return null;
		}
		Matcher power = POWER.matcher(text);
		if (power.lookingAt()) {
			return power;
		}
		Matcher million = MILLION.matcher(text);
		return million.lookingAt() ? million : null;
	}

	private static int exponent(Matcher power) {
		if (power.groupCount() == 0) {
			return 6;
		}
		return Integer.parseInt(power.group(1) == null ? power.group(2) : power.group(1));
	}

	private static Unit scaled(Unit unit, int exponent) {
		return unit.times(exponent);
	}
}

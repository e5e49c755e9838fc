/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Measured.State;

/** What instruments write in place of a number. None of it is ever zero. */
final class StateWords {

	private static final Map<State, Set<String>> WORDS = Map.of(
			State.MISSING, Set.of("", "-", "--", "---", "–", "—", "n/a", "#n/a", "na", "n.a.", "nan", "null", "none",
					"not measured", "not available", "n. def.",
					"non numérique"),
			State.NOT_DETECTED, Set.of("not determined", "undetermined", "undet.", "undet", "no ct", "no cq", "not detected", "nd", "n.d."),
			State.OUT_OF_RANGE, Set.of("out of range", "out of optimal range", "over range", "under range", "overrange",
					"underrange", "oor", "oor <", "oor >", "too high", "too low", "above range", "below range", "overflow", "ovrflw", "saturated", "sat", "#sat", "#low", "#high", "over", "under", "tntc",
					"too numerous to count", "off scale", "off-scale", "out-of-range", "overload"),
			State.ERROR, Set.of("error", "err", "no call", "nocall", "no result", "masked", "#masked", "#mask", "fail", "failed", "invalid", "#div/0!", "#value!", "#ref!", "#num!",
					"#name?", "?????", "*****"));

	private static final Map<String, State> STATES = WORDS.entrySet().stream()
			.flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	/** What a spreadsheet shows of a number in a column that is too narrow for it, and keeps when it saves as text. */
	private static final Pattern TOO_NARROW = Pattern.compile("#{2,}");

	private StateWords() {
	}

	/** The state that a text stands for, or empty when it is none of these words. */
	static Optional<State> stateOf(String text) {
		return TOO_NARROW.matcher(text).matches() ? Optional.of(State.ERROR) : Optional.ofNullable(STATES.get(Spelling.folded(text)));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Criterion;

/**
 * What numbers a test can have at all, by its unit: none below zero (but for temperatures, pH and logarithms), none above
 * 100 %. A criterion whose own limits go further allows what they allow.
 *
 * @param test    name of the test
 * @param unit    its unit in words
 * @param floor   least possible number
 * @param ceiling greatest possible number
 */
record Plausibility(String test, String unit, Optional<BigDecimal> floor, Optional<BigDecimal> ceiling) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Set<String> SIGNED = Set.of("Cel", "[degF]", "[pH]");

	static Plausibility of(Criterion criterion) {
		String unit = Objects.requireNonNullElse(criterion.getUnit(), "").strip();
		Range limits = Range.of(criterion);
		boolean signed = SIGNED.contains(unit) || unit.contains("log") || reaches(limits, BigDecimal.ZERO, -1);
		boolean bounded = "%".equals(unit) && !reaches(limits, HUNDRED, 1);
		return new Plausibility(criterion.getTest(), Ucum.words(unit),
				signed ? Optional.empty() : Optional.of(BigDecimal.ZERO),
				bounded ? Optional.of(HUNDRED) : Optional.empty());
	}

	private static boolean reaches(Range limits, BigDecimal beyond, int side) {
		return Stream.of(limits.low(), limits.high()).flatMap(Optional::stream)
				.anyMatch(limit -> limit.compareTo(beyond) == side);
	}

	/** The number, or why it cannot be. A number that the value lies below or above must itself leave room for one. */
	Outcome<BigDecimal> check(BigDecimal number, Censoring censoring) {
		if (floor.isPresent() && number.compareTo(floor.get()) < (censoring == Censoring.BELOW ? 1 : 0)) {
			return refused(number, censoring, "cannot be below " + floor.get().toPlainString());
		}
		if (ceiling.isPresent() && ceiling.get().compareTo(number) < (censoring == Censoring.ABOVE ? 1 : 0)) {
			return refused(number, censoring, "cannot be above " + ceiling.get().toPlainString());
		}
		return Outcome.of(number);
	}

	private Outcome<BigDecimal> refused(BigDecimal number, Censoring censoring, String why) {
		String sign = censoring == Censoring.BELOW ? "< " : censoring == Censoring.ABOVE ? "> " : "";
		return Outcome.refused("result.implausible", "Test \"" + test + "\": " + sign + number.toPlainString()
				+ " is not plausible, a value in " + unit + " " + why + ". Check the value and its unit.");
	}

	Range below(BigDecimal number) {
		return new Range(floor, false, Optional.of(number), true);
	}

	Range above(BigDecimal number) {
		return new Range(Optional.of(number), true, ceiling, false);
	}

	Range notDetected() {
		return new Range(floor, false, Optional.of(BigDecimal.ZERO), false);
	}
}

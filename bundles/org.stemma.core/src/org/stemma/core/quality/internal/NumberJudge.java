/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Verdict;

/** Compares numbers with limits. */
public final class NumberJudge {

	/** A judge of numbers. */
	public NumberJudge() {
		// has no state
	}

	/** The verdict, whatever the purpose of the test; refused when the number cannot be one of this test. */
	public Outcome<Verdict> judge(Criterion criterion, Value value) {
		Plausibility plausibility = Plausibility.of(criterion);
		if (value.censoring() == Censoring.NOT_DETECTED) {
			return Outcome.of(compare(Range.of(criterion), plausibility.notDetected()));
		}
		if (value.number().isEmpty()) {
			return Outcome.refused("result.number", "Test \"" + criterion.getTest() + "\" has a number as its value"
					+ (value.text().isBlank() ? "." : ", \"" + value.text() + "\" is none.") + " Enter a number.");
		}
		return inUnitOf(criterion, value.number().get(), value.unit())
				.then(number -> plausibility.check(number, value.censoring()))
				.map(number -> compare(Range.of(criterion), range(criterion, plausibility, number, value.censoring())));
	}

	private static Outcome<BigDecimal> inUnitOf(Criterion criterion, BigDecimal number, String unit) {
		String wanted = Objects.requireNonNullElse(criterion.getUnit(), "");
		Optional<BigDecimal> converted = Ucum.convert(number, unit, wanted);
		return converted.map(Outcome::of).orElseGet(() -> Outcome.refused("result.unit",
				"Test \"" + criterion.getTest() + "\" is judged in " + Ucum.words(wanted) + "; a value in "
						+ Ucum.words(unit) + " cannot be converted to it. Enter it in " + Ucum.words(wanted) + "."));
	}

	private static Range range(Criterion criterion, Plausibility plausibility, BigDecimal number,
			Censoring censoring) {
		return switch (censoring) {
		case BELOW -> plausibility.below(number);
		case ABOVE -> plausibility.above(number);
		case NONE, NOT_DETECTED -> Range.exactly(rounded(criterion, number));
		};
	}

	private static BigDecimal rounded(Criterion criterion, BigDecimal number) {
		return criterion.getDecimals() == null ? number : number.setScale(criterion.getDecimals(), RoundingMode.HALF_UP);
	}

	private static Verdict compare(Range limits, Range value) {
		if (limits.holds(value)) {
			return Verdict.WITHIN;
		}
		return limits.misses(value) ? Verdict.OUT_OF_SPECIFICATION : Verdict.NOT_DECIDABLE;
	}
}

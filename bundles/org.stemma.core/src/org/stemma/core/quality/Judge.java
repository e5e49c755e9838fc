/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.quality.internal.LimitWords;
import org.stemma.core.quality.internal.NumberJudge;
import org.stemma.core.quality.internal.WordJudge;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.CriterionKind;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.quality.TestPurpose;
import org.stemma.model.quality.Verdict;

/**
 * Judges a value against a criterion of a specification version. Pure: knows no lab, keeps nothing; safe to share between
 * threads.
 *
 * <p>
 * A number is converted to the criterion's unit, rounded half up to the criterion's decimals and then compared (USP
 * General Notices 7.20). A censored number is the range of all values that it may be and is not rounded: within when the
 * whole range is, out of specification when none of it is, else not decidable, which counts as not passed.
 * {@code Not detected} passes an upper limit and fails a lower one. Tests for reference or information have no verdict.
 */
public final class Judge {

	private final NumberJudge numbers = new NumberJudge();
	private final WordJudge words = new WordJudge();

	/** A judge. */
	public Judge() {
		// has no state
	}

	/**
	 * The verdict on a value.
	 *
	 * @return verdict and limits in words; refused with {@code result.number}, {@code result.text},
	 *         {@code result.unit}, {@code result.choice} or {@code result.implausible} when the value cannot be one of
	 *         this test
	 */
	public Outcome<Judgement> judge(Criterion criterion, Value value) {
		Outcome<Verdict> verdict = criterion.getKind() == CriterionKind.NUMBER ? numbers.judge(criterion, value)
				: words.judge(criterion, value);
		return verdict.map(found -> new Judgement(informs(criterion) ? Verdict.INFORMATION_ONLY : found,
				limits(criterion)));
	}

	/** A criterion's limits in words, for example {@code ≥ 70 %}, {@code < 0.5 EU/mL}, {@code not detected}. */
	public String limits(Criterion criterion) {
		return LimitWords.of(criterion);
	}

	/** The criterion of that test, whatever the case of its name; refused naming the tests that there are. */
	public Outcome<Criterion> criterion(SpecificationVersion specification, String test) {
		Optional<Criterion> found = specification.getCriteria().stream()
				.filter(criterion -> same(criterion.getTest(), test)).findFirst();
		return found.map(Outcome::of).orElseGet(() -> Outcome.refused("result.test", "Specification "
				+ specification.getCode() + " has no test \"" + test + "\". Its tests are: " + tests(specification) + "."));
	}

	private static boolean informs(Criterion criterion) {
		return List.of(TestPurpose.REFERENCE, TestPurpose.INFORMATION).contains(criterion.getPurpose());
	}

	private static boolean same(String first, String second) {
		return Objects.requireNonNullElse(first, "").strip().toLowerCase(Locale.ROOT)
				.equals(second.strip().toLowerCase(Locale.ROOT));
	}

	private static String tests(SpecificationVersion specification) {
		return specification.getCriteria().stream().map(Criterion::getTest).collect(Collectors.joining(", "));
	}
}

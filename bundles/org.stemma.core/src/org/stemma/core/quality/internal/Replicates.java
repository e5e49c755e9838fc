/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.quality.Judge;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Verdict;

/** The single values behind a reported mean: plausible themselves, around the mean, and not failing behind its back. */
public final class Replicates {

	private final Judge judge;

	/** A check that judges each single value too. */
	public Replicates(Judge judge) {
		this.judge = judge;
	}

	/** What is wrong or doubtful about replicates, each in the unit of the value. */
	public List<Problem> check(Criterion criterion, Value value, List<BigDecimal> replicates) {
		List<Problem> problems = new ArrayList<>();
		if (replicates.isEmpty()) {
			return problems;
		}
		value.number().flatMap(mean -> around(mean, replicates)).ifPresent(problems::add);
		for (BigDecimal single : replicates) {
			Outcome<Judgement> judged = judge.judge(criterion, Value.of(single, value.unit()));
			problems.addAll(judged.problems());
			judged.result().filter(found -> found.verdict() == Verdict.OUT_OF_SPECIFICATION)
					.ifPresent(found -> problems.add(Problem.warning("result.replicate", "The single value "
							+ single.toPlainString() + " of test \"" + criterion.getTest()
							+ "\" is out of specification by itself. A mean must not hide it; look into it.")));
		}
		return problems;
	}

	private static Optional<Problem> around(BigDecimal mean, List<BigDecimal> replicates) {
		BigDecimal least = replicates.stream().reduce(BigDecimal::min).orElseThrow();
		BigDecimal most = replicates.stream().reduce(BigDecimal::max).orElseThrow();
		boolean between = mean.compareTo(least) >= 0 && mean.compareTo(most) <= 0;
		return between ? Optional.empty()
				: Optional.of(Problem.error("result.mean", "The value " + mean.toPlainString()
						+ " does not lie between its single values, " + least.toPlainString() + " to "
						+ most.toPlainString() + ". Check the numbers."));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.quality.Judge;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.quality.Criterion;

/** The results of one sample in the making: one for each criterion that names a field which the sample has a value for. */
final class PlannedResults {

	private final Judge judge = new Judge();
	private final List<Planned> planned = new ArrayList<>();
	private final List<Value> values = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final List<Problem> doubts;

	/** Nothing planned yet; what the reader doubted at a place is said of the result that is read there. */
	PlannedResults(List<Problem> read) {
		this.doubts = read.stream().filter(problem -> problem.severity() == Severity.WARNING).toList();
	}

	/** Plans the result of a criterion, if the sample has its field. */
	void add(Criterion criterion, SampleContent sample) {
		Optional.ofNullable(criterion.getInstrumentField())
				.flatMap(field -> sample.measured(field.strip().toLowerCase(Locale.ROOT)))
				.ifPresent(measured -> MeasuredValue.of(measured).ifPresentOrElse(
						value -> result(criterion, measured, value), () -> problems.add(noValue(criterion, measured))));
	}

	List<Planned> planned() {
		return planned;
	}

	/** The values behind the results, in their order. */
	List<Value> values() {
		return values;
	}

	List<Problem> problems() {
		return problems;
	}

	private void result(Criterion criterion, Measured measured, Value value) {
		Outcome<Judgement> judged = judge.judge(criterion, value);
		judged.problems().forEach(problem -> problems.add(new Problem(problem.severity(), problem.code(),
				problem.message(), Optional.of(measured.place()), problem.cause())));
		judged.result().ifPresent(judgement -> {
			planned.add(new Planned(criterion.getTest(), MeasuredValue.words(value), judgement.limits(),
					judgement.verdict().getName()));
			values.add(value);
			doubt(criterion, judgement, measured).ifPresent(problems::add);
			doubts.stream().filter(doubt -> doubt.place().filter(measured.place()::equals).isPresent() && !problems.contains(doubt))
					.forEach(problems::add);
		});
	}

	private static Problem noValue(Criterion criterion, Measured measured) {
		return measured.state() == Measured.State.MISSING
				? Problem.note("value.missing", "Nothing stands there for " + criterion.getTest()
						+ ", so no result is entered; empty is not zero.", measured.place())
				: Problem.warning("value.none", "The instrument reported \"" + measured.text() + "\" in place of a value for "
						+ criterion.getTest() + ", so no result is entered.", measured.place());
	}

	private static Optional<Problem> doubt(Criterion criterion, Judgement judgement, Measured measured) {
		return switch (judgement.verdict()) {
		case OUT_OF_SPECIFICATION -> Optional.of(Problem.warning("result.failing", criterion.getTest()
				+ " is out of specification (" + judgement.limits() + "); keeping it opens an investigation.",
				measured.place()));
		case NOT_DECIDABLE -> Optional.of(Problem.warning("result.undecided", "Whether " + criterion.getTest()
				+ " meets " + judgement.limits() + " cannot be told from this value.", measured.place()));
		case WITHIN, INFORMATION_ONLY -> Optional.empty();
		};
	}
}

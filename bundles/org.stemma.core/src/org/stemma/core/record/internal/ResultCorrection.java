/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.quality.Judge;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.quality.internal.OpenedInvestigation;
import org.stemma.core.quality.internal.Replicates;
import org.stemma.core.quality.internal.Spelling;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.quality.Verdict;
import org.stemma.model.record.Record;

/** Judges a corrected result anew, by the specification version it was judged by. */
final class ResultCorrection {

	private static final String INVESTIGATION = "quality.Investigation";

	private final LabStore store;
	private final KindModels kinds;
	private final Clock clock;
	private final Judge judge = new Judge();
	private final Replicates replicates = new Replicates(judge);

	ResultCorrection(LabStore store, KindModels kinds, Clock clock) {
		this.store = store;
		this.kinds = kinds;
		this.clock = clock;
	}

	/** Sets verdict and limits; hands back the investigation that a result now out of specification opens. */
	Outcome<List<Record>> judge(Result result) {
		return criterion(result).then(criterion -> judge(result, criterion));
	}

	private Outcome<Criterion> criterion(Result result) {
		Optional<SpecificationVersion> version = store
				.load(SpecificationVersion.class, result.getSpecification().id()).map(Stored::record);
		return version.map(known -> judge.criterion(known, result.getTest())).orElseGet(() -> Outcome
				.refused("record.reference", result.getSpecification() + " does not exist in this laboratory."));
	}

	private Outcome<List<Record>> judge(Result result, Criterion criterion) {
		if (result.getText() != null) {
			result.setText(Spelling.of(criterion, result.getText()));
		}
		Value value = value(result);
		List<Problem> problems = replicates.check(criterion, value, result.getReplicates());
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems)
				: Outcome.of(result, problems).then(known -> judge.judge(criterion, value))
						.then(judgement -> apply(result, judgement));
	}

	private static Value value(Result result) {
		Censoring censoring = result.isSetCensoring() ? result.getCensoring() : Censoring.NONE;
		return new Value(censoring, Optional.ofNullable(result.getValue()), Objects.requireNonNullElse(result.getUnit(), ""),
				Objects.requireNonNullElse(result.getText(), ""));
	}

	private Outcome<List<Record>> apply(Result result, Judgement judgement) {
		Verdict before = result.getVerdict();
		result.setVerdict(judgement.verdict());
		result.setLimits(judgement.limits());
		if (before == judgement.verdict()) {
			return Outcome.of(List.of());
		}
		boolean out = judgement.verdict() == Verdict.OUT_OF_SPECIFICATION;
		Problem note = Problem.note("result.verdict", "Result " + result.getCode() + " is now "
				+ words(judgement.verdict()) + "; it was " + words(before)
				+ (out ? "." : ". An investigation that is open stays open until somebody closes it."));
		return Outcome.of(underInvestigation(result) ? List.of() : opened(result), List.of(note));
	}

	private static String words(Verdict verdict) {
		return LiteralText.words(verdict.getName()).toLowerCase(Locale.ROOT);
	}

	private boolean underInvestigation(Result result) {
		return store.count(Query.of(INVESTIGATION).where(
				Filter.and(Filter.refersTo("result", kinds.ref(result)), Filter.is("state", "OPEN")))) > 0;
	}

	private List<Record> opened(Result result) {
		return new OpenedInvestigation(kinds, record -> store.newCodes(kinds.of(record).prefix(), 1).getFirst())
				.of(result, clock.instant()).<Record>map(Record.class::cast).stream().toList();
	}
}

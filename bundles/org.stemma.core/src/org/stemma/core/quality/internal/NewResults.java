/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.quality.Judge;
import org.stemma.core.quality.Quality.Judgement;
import org.stemma.core.quality.Quality.ResultEntry;
import org.stemma.core.quality.Quality.Value;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.Verdict;
import org.stemma.model.record.Record;

/**
 * Makes results and the investigations they open, judged by the specification version that the lot names. Commits nothing;
 * whoever does names {@link NewResult#builtOn} as required. Where entry, sample, instrument and run come from is the
 * caller's to check.
 */
public final class NewResults {

	private final LabReader lab;
	private final KindModels kinds;
	private final Function<Record, String> codes;
	private final LotBases bases;
	private final Judge judge = new Judge();
	private final Replicates replicates = new Replicates(judge);

	/** New results of a lab. */
	public NewResults(LabStore store, KindModels kinds) {
		this(store, kinds, record -> store.newCodes(kinds.of(record).prefix(), 1).getFirst());
	}

	/**
	 * New results of a lab.
	 *
	 * @param lab   what they are judged by
	 * @param codes gives a new record its code
	 */
	public NewResults(LabReader lab, KindModels kinds, Function<Record, String> codes) {
		this.lab = lab;
		this.kinds = kinds;
		this.codes = codes;
		this.bases = new LotBases(lab);
	}

	/**
	 * A new result with its code, and the investigation it opens.
	 *
	 * @param entry     what was measured
	 * @param enteredBy who enters it
	 * @param now       when it is entered; also when it was measured, where the entry leaves that open
	 * @return the records, with warnings such as {@code result.undecided}; or why the lot cannot get this result
	 */
	public Outcome<NewResult> make(ResultEntry entry, RecordRef enteredBy, Instant now) {
		return bases.forResults(entry.lot())
				.then(basis -> judge.criterion(basis.specification().record(), entry.test())
						.then(criterion -> judge.judge(criterion, entry.value())
								.then(judgement -> checked(criterion, entry, judgement))
								.map(judgement -> make(entry, basis, criterion, judgement, enteredBy, now))));
	}

	private Outcome<Judgement> checked(Criterion criterion, ResultEntry entry, Judgement judgement) {
		List<Problem> problems = new ArrayList<>(replicates.check(criterion, entry.value(), entry.replicates()));
		if (judgement.verdict() == Verdict.NOT_DECIDABLE) {
			problems.add(Problem.warning("result.undecided", "Test \"" + criterion.getTest() + "\": whether "
					+ judgement.limits() + " is met cannot be told from this value. It does not count as passed."));
		}
		if (retested(entry.lot(), criterion.getTest())) {
			problems.add(Problem.warning("result.investigated", "An investigation of test \"" + criterion.getTest()
					+ "\" of this lot is open. A new result does not lift the old one; the investigation has to be "
					+ "closed."));
		}
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems) : Outcome.of(judgement, problems);
	}

	private boolean retested(RecordRef lot, String test) {
		return lab.count(Query.of("quality.Investigation").where(Filter.and(Filter.refersTo("lot", lot),
				Filter.is("state", "OPEN"), Filter.is("result.test", test)))) > 0;
	}

	private NewResult make(ResultEntry entry, LotBasis basis, Criterion criterion, Judgement judgement,
			RecordRef enteredBy, Instant now) {
		Result result = kinds.create(Result.class);
		result.setCode(codes.apply(result));
		result.setLot(basis.lot().ref());
		result.setSpecification(basis.specification().ref());
		result.setTest(criterion.getTest());
		result.setMethod(criterion.getMethod());
		entry.sample().ifPresent(result::setSample);
		entry.instrument().ifPresent(result::setInstrument);
		entry.run().ifPresent(result::setRun);
		result.setMeasured(entry.measured().orElse(now).truncatedTo(ChronoUnit.MICROS));
		result.setZone(lab.lab().zone().getId());
		result.setEnteredBy(enteredBy);
		value(result, criterion, entry.value());
		result.getReplicates().addAll(entry.replicates());
		result.setVerdict(judgement.verdict());
		result.setLimits(judgement.limits());
		result.setNote(entry.note().isBlank() ? null : entry.note().strip());
		return new NewResult(result, new OpenedInvestigation(kinds, codes).of(result, now),
				List.of(required(basis.lot()), required(basis.specification())));
	}

	private static void value(Result result, Criterion criterion, Value value) {
		if (value.censoring() != Censoring.NONE) {
			result.setCensoring(value.censoring());
		}
		value.number().ifPresent(result::setValue);
		result.setUnit(value.unit().isBlank() ? null : value.unit().strip());
		result.setText(value.text().isBlank() ? null : Spelling.of(criterion, value.text()));
	}

	private static Required required(Stored<? extends Record> stored) {
		return new Required(stored.ref(), stored.version());
	}
}

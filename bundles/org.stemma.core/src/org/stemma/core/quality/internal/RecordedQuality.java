/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.time.Clock;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Judge;
import org.stemma.core.quality.Quality;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.RestrictionJudgement;

/** Results, investigations and restrictions of one lab. Safe to use from several threads. */
public final class RecordedQuality implements Quality {

	private final LotBases bases;
	private final ResultEntering entering;
	private final InvestigationClosing closing;
	private final RestrictionJudging judging;
	private final TestLines lines;
	private final ImpactSearch impacts;
	private final Judge judge = new Judge();

	/** The results kept in a store, with the clock that says what is past and who knows how fit instruments were. */
	public RecordedQuality(LabStore store, Clock clock, KindModels kinds, InstrumentWatch instruments) {
		this.bases = new LotBases(store);
		this.entering = new ResultEntering(store, clock, kinds, instruments);
		this.closing = new InvestigationClosing(store, clock, kinds);
		this.judging = new RestrictionJudging(store, clock, kinds);
		this.lines = new TestLines(store, kinds);
		this.impacts = new ImpactSearch(store);
	}

	@Override
	public Outcome<RecordView> enter(Session session, ResultEntry entry, String reason) {
		return entering.enter(session, entry, reason);
	}

	@Override
	public Outcome<Judgement> judge(RecordRef lot, String test, Value value) {
		return bases.of(lot).then(basis -> judge.criterion(basis.specification().record(), test))
				.then(criterion -> judge.judge(criterion, value));
	}

	@Override
	public Outcome<RecordView> close(Session session, RecordRef investigation, int version,
			InvestigationConclusion conclusion, String rootCause, String impact) {
		return closing.close(session, investigation, version, new Closing(conclusion, rootCause, impact));
	}

	@Override
	public Outcome<RecordView> judge(Session session, RecordRef restriction, int version, RestrictionJudgement judgement,
			String assessment) {
		return judging.judge(session, restriction, version, judgement, assessment);
	}

	@Override
	public List<TestLine> tests(RecordRef lot) {
		return lines.of(lot);
	}

	@Override
	public Outcome<CalibrationImpact> impact(RecordRef calibration) {
		return impacts.of(calibration);
	}
}

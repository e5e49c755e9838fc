/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.RestrictionJudgement;
import org.stemma.model.quality.RestrictionState;

/** Judges a restriction: a QA reviewer who did not import the file, with what supports it. */
final class RestrictionJudging {

	private final LabStore store;
	private final Clock clock;
	private final Authority authority;
	private final RecordViews views;

	RestrictionJudging(LabStore store, Clock clock, KindModels kinds) {
		this.store = store;
		this.clock = clock;
		this.authority = new Authority(store);
		this.views = new RecordViews(kinds, store.lab().zone());
	}

	Outcome<RecordView> judge(Session session, RecordRef ref, int version, RestrictionJudgement judgement,
			String assessment) {
		return authority.permit(session, Verb.JUDGE_RESTRICTION)
				.then(permit -> open(ref).then(stored -> checked(permit, stored, judgement, assessment))
						.then(stored -> commit(permit, stored, version, judgement, assessment.strip())));
	}

	private Outcome<Stored<Restriction>> open(RecordRef ref) {
		return store.load(Restriction.class, ref.id())
				.map(stored -> stored.record().getState() == RestrictionState.OPEN ? Outcome.of(stored)
						: Outcome.<Stored<Restriction>>refused("restriction.judged",
								"Restriction " + ref.code() + " is judged already. Open it to read the assessment."))
				.orElseGet(() -> Outcome.refused("record.unknown",
						"There is no restriction " + ref.code() + " in this laboratory."));
	}

	private Outcome<Stored<Restriction>> checked(Permit permit, Stored<Restriction> stored,
			RestrictionJudgement judgement, String assessment) {
		List<Problem> problems = new ArrayList<>();
		if (judgement == null) {
			problems.add(Problem.error("restriction.judgement", "Choose a judgement: the results stand, or are rejected."));
		}
		if (assessment == null || assessment.isBlank()) {
			problems.add(Problem.error("restriction.assessment",
					"Enter what supports the judgement, for example the calibration that followed and how it was found."));
		}
		RecordRef result = stored.record().getResult();
		RecordRef kept = result == null ? stored.record().getRun() : result;
		Map<UUID, Set<UUID>> authors = store.authors(List.of(kept));
		if (authors.getOrDefault(kept.id(), Set.of()).contains(permit.actor().person().id())) {
			problems.add(Problem.error("restriction.own", permit.actor().printedName() + (result == null ? " imported " : " entered ")
					+ kept.code() + " and cannot judge it. Another QA reviewer has to."));
		}
		return problems.isEmpty() ? Outcome.of(stored) : Outcome.refused(problems);
	}

	/** Commits with the version that the person saw, so that the store tells who changed what since. */
	private Outcome<RecordView> commit(Permit permit, Stored<Restriction> stored, int version,
			RestrictionJudgement judgement, String assessment) {
		Restriction restriction = stored.record();
		restriction.setState(RestrictionState.JUDGED);
		restriction.setJudgement(judgement);
		restriction.setAssessment(assessment);
		restriction.setJudged(clock.instant().truncatedTo(ChronoUnit.MICROS));
		restriction.setJudgedBy(permit.actor().person());
		Stored<Restriction> seen = new Stored<>(restriction, version, stored.hash(), stored.salts(), stored.ref());
		return store.commit(new UnitOfWork(UUID.randomUUID(), permit.actor(), "Restriction judged", List.of(),
				List.of(seen), List.of(permit.person())))
				.map(commit -> views.view(store.load(Restriction.class, stored.ref().id()).orElseThrow()));
	}
}

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
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Result;

/** Closes an investigation: a QA reviewer who had no part in the result, with conclusion, root cause and impact. */
final class InvestigationClosing {

	private final LabStore store;
	private final Clock clock;
	private final Authority authority;
	private final RecordViews views;

	InvestigationClosing(LabStore store, Clock clock, KindModels kinds) {
		this.store = store;
		this.clock = clock;
		this.authority = new Authority(store);
		this.views = new RecordViews(kinds, store.lab().zone());
	}

	Outcome<RecordView> close(Session session, RecordRef ref, int version, Closing closing) {
		return authority.permit(session, Verb.CLOSE_INVESTIGATION)
				.then(permit -> open(ref).then(stored -> checked(permit, stored, closing))
						.then(stored -> commit(permit, stored, version, closing)));
	}

	private Outcome<Stored<Investigation>> open(RecordRef ref) {
		return store.load(Investigation.class, ref.id())
				.map(stored -> stored.record().getState() == InvestigationState.OPEN ? Outcome.of(stored)
						: Outcome.<Stored<Investigation>>refused("investigation.closed",
								"Investigation " + ref.code() + " is closed already. Open it to read the conclusion."))
				.orElseGet(() -> Outcome.refused("record.unknown",
						"There is no investigation " + ref.code() + " in this laboratory."));
	}

	private Outcome<Stored<Investigation>> checked(Permit permit, Stored<Investigation> stored, Closing closing) {
		List<Problem> problems = new ArrayList<>(closing.problems());
		RecordRef result = stored.record().getResult();
		if (took(permit.actor().person(), result)) {
			problems.add(Problem.error("investigation.own", permit.actor().printedName() + " entered or changed result "
					+ result.code() + " and cannot close its investigation. Another QA reviewer has to."));
		}
		return problems.isEmpty() ? Outcome.of(stored) : Outcome.refused(problems);
	}

	private boolean took(RecordRef person, RecordRef result) {
		Map<UUID, Set<UUID>> authors = store.authors(List.of(result));
		boolean entered = store.load(Result.class, result.id())
				.filter(found -> person.means(found.record().getEnteredBy())).isPresent();
		return entered || authors.getOrDefault(result.id(), Set.of()).contains(person.id());
	}

	/** Commits with the version that the person saw, so that the store tells who changed what since. */
	private Outcome<RecordView> commit(Permit permit, Stored<Investigation> stored, int version, Closing closing) {
		Investigation investigation = stored.record();
		investigation.setState(InvestigationState.CLOSED);
		investigation.setConclusion(closing.conclusion());
		investigation.setRootCause(closing.rootCause().strip());
		investigation.setImpact(closing.impact().strip());
		investigation.setClosed(clock.instant().truncatedTo(ChronoUnit.MICROS));
		investigation.setClosedBy(permit.actor().person());
		Stored<Investigation> seen = new Stored<>(investigation, version, stored.hash(), stored.salts(), stored.ref());
		return store.commit(new UnitOfWork(UUID.randomUUID(), permit.actor(), "Investigation closed", List.of(),
				List.of(seen), List.of(permit.person())))
				.map(commit -> views.view(store.load(Investigation.class, stored.ref().id()).orElseThrow()));
	}
}

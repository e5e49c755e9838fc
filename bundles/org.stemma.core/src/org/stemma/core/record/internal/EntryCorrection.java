/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.identity.internal.Reason;
import org.stemma.core.lab.Session;
import org.stemma.core.record.Invariants;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.quality.Result;
import org.stemma.model.record.Record;

/** Corrects entries that are written once. */
final class EntryCorrection {

	private final LabStore store;
	private final KindModels kinds;
	private final Clock clock;
	private final Authority authority;
	private final CorrectionRules rules = new CorrectionRules();
	private final Invariants invariants;
	private final KnownReferences references;
	private final Freshness freshness;
	private final ResultCorrection results;
	private final WorkList workList;

	EntryCorrection(LabStore store, KindModels kinds, Clock clock) {
		this.store = store;
		this.kinds = kinds;
		this.clock = clock;
		this.authority = new Authority(store);
		this.invariants = new Invariants(kinds);
		this.references = new KnownReferences(store, kinds);
		this.freshness = new Freshness(store, kinds);
		this.results = new ResultCorrection(store, kinds, clock);
		this.workList = new WorkList(store, kinds);
	}

	Outcome<RecordRef> correct(Session session, RecordRef ref, int version, Map<String, Object> changes,
			String reason) {
		KindModel kind = kinds.of(ref.kind());
		if (!rules.correctable(kind)) {
			return Outcome.refused("record.correct",
					kind.title() + " " + ref.code() + " is evidence or set up by hand and cannot be corrected.");
		}
		return authority.permit(session, Verb.CORRECT_ENTRY).then(
				permit -> freshness.load(ref, version).then(stored -> correct(permit, stored, changes, reason)));
	}

	private Outcome<RecordRef> correct(Permit permit, Stored<Record> stored, Map<String, Object> changes,
			String reason) {
		Record before = (Record) EcoreUtil.copy((EObject) stored.record());
		Record after = stored.record();
		KindModel kind = kinds.of(after);
		List<Problem> problems = new ArrayList<>(Reason.problems(reason));
		problems.addAll(new EnteredValues(field -> rules.refusal(kind, field)).put((EObject) after, kind, changes));
		problems.addAll(rules.corrected(before, after, clock.instant()));
		if (EcoreUtil.equals((EObject) before, (EObject) after)) {
			problems.add(Freshness.unchanged(stored.ref()));
		}
		Outcome<List<Record>> effects = after instanceof Result result ? results.judge(result)
				: Outcome.of(List.of());
		problems.addAll(effects.problems());
		problems.addAll(invariants.check(after));
		problems.addAll(references.check(after));
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems)
				: commit(permit, before, stored, effects.get(), reason).then(
						ref -> Outcome.of(ref, problems));
	}

	private Outcome<RecordRef> commit(Permit permit, Record before, Stored<Record> stored, List<Record> opened,
			String reason) {
		UnitOfWork work = new UnitOfWork(UUID.randomUUID(), permit.actor(), reason.strip(), opened, List.of(stored),
				List.of(permit.person()));
		return store.commit(work).then(commit -> Outcome.of(stored.ref(), workList.after(before, stored.record())));
	}
}

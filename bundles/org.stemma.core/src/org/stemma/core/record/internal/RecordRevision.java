/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.internal.Reason;
import org.stemma.core.lab.Session;
import org.stemma.core.record.Invariants;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.record.Record;

/** Revises set-up records. */
final class RecordRevision {

	private final LabStore store;
	private final KindModels kinds;
	private final Authority authority;
	private final EnteredValues values = new EnteredValues(RecordSetUp::refusal);
	private final SetUpRules rules;
	private final Invariants invariants;
	private final KnownReferences references;
	private final Freshness freshness;
	private final WorkList workList;

	RecordRevision(LabStore store, KindModels kinds) {
		this.store = store;
		this.kinds = kinds;
		this.authority = new Authority(store);
		this.rules = new SetUpRules(store);
		this.invariants = new Invariants(kinds);
		this.references = new KnownReferences(store, kinds);
		this.freshness = new Freshness(store, kinds);
		this.workList = new WorkList(store, kinds);
	}

	Outcome<RecordRef> revise(Session session, RecordRef ref, int version, Map<String, Object> changes, String reason) {
		return RecordSetUp.allowed(authority, session, kinds.of(ref.kind()))
				.then(permit -> freshness.load(ref, version).then(stored -> revise(permit, stored, changes, reason)));
	}

	private Outcome<RecordRef> revise(Permit permit, Stored<Record> stored, Map<String, Object> changes, String reason) {
		Record before = (Record) EcoreUtil.copy((EObject) stored.record());
		Record after = stored.record();
		List<Problem> problems = new ArrayList<>(Reason.problems(reason));
		problems.addAll(values.put((EObject) after, kinds.of(after), changes));
		problems.addAll(invariants.check(after));
		problems.addAll(references.check(after));
		problems.addAll(rules.revised(before, after));
		if (EcoreUtil.equals((EObject) before, (EObject) after)) {
			problems.add(Freshness.unchanged(stored.ref()));
		}
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems) : commit(permit, before, stored, reason);
	}

	private Outcome<RecordRef> commit(Permit permit, Record before, Stored<Record> stored, String reason) {
		List<Required> required = Stream
				.concat(Stream.of(permit.person()), rules.required(stored.record()).stream()).toList();
		UnitOfWork work = new UnitOfWork(UUID.randomUUID(), permit.actor(), reason.strip(), List.of(), List.of(stored),
				required);
		return store.commit(work).then(commit -> Outcome.of(stored.ref(), workList.after(before, stored.record())));
	}
}

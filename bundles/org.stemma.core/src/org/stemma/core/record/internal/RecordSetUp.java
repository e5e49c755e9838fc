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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Permit;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.Invariants;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.UnitOfWork.Required;
import org.stemma.model.record.Record;

/** Makes set-up records. */
final class RecordSetUp {

	private final LabStore store;
	private final KindModels kinds;
	private final Authority authority;
	private final EnteredValues values = new EnteredValues(RecordSetUp::refusal);
	private final SetUpRules rules;
	private final Invariants invariants;
	private final KnownReferences references;

	RecordSetUp(LabStore store, KindModels kinds) {
		this.store = store;
		this.kinds = kinds;
		this.authority = new Authority(store);
		this.rules = new SetUpRules(store);
		this.invariants = new Invariants(kinds);
		this.references = new KnownReferences(store, kinds);
	}

	/** Only verbs set what is marked read only. */
	static Optional<Problem> refusal(FieldModel field) {
		return field.readOnly() ? Optional.of(Problem.error("field.readOnly",
				field.label() + " is set by what is done and decided, not by hand.")) : Optional.empty();
	}

	Outcome<RecordRef> create(Session session, String kind, Map<String, Object> entered) {
		return allowed(authority, session, kinds.of(kind)).then(permit -> create(permit, kinds.of(kind), entered));
	}

	/** Leave to set up or revise records of a kind. */
	static Outcome<Permit> allowed(Authority authority, Session session, KindModel kind) {
		if (kind.name().equals(SetUpOrder.PERSON)) {
			return Outcome.refused("record.person", "Persons are made and changed with their passwords, in People.");
		}
		return Permissions.setUp(kind.name()).filter(verb -> kind.setUp())
				.map(verb -> authority.permit(session, verb)).orElseGet(() -> Outcome.refused("record.setUp", kind.title()
						+ " is not set up by hand; it comes from what is done."));
	}

	private Outcome<RecordRef> create(Permit permit, KindModel kind, Map<String, Object> entered) {
		Record record = kinds.create(kind.name());
		List<Problem> problems = new ArrayList<>(values.put((EObject) record, kind, entered));
		rules.start(record);
		if (record.getCode() == null && !kind.prefix().isEmpty()) {
			record.setCode(store.newCodes(kind.prefix(), 1).getFirst());
		}
		problems.addAll(invariants.check(record));
		problems.addAll(references.check(record));
		problems.addAll(rules.created(record));
		return problems.stream().anyMatch(Problem::blocks) ? Outcome.refused(problems) : commit(permit, kind, record);
	}

	private Outcome<RecordRef> commit(Permit permit, KindModel kind, Record record) {
		List<Required> required = Stream.concat(Stream.of(permit.person()), rules.required(record).stream()).toList();
		UnitOfWork work = new UnitOfWork(UUID.randomUUID(), permit.actor(), kind.title() + " set up", List.of(record),
				List.of(), required);
		return store.commit(work).map(commit -> kinds.ref(record));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.SignInAttempt;
import org.stemma.model.record.Record;

/** What an administrator does for persons who cannot sign in: new first passwords, locks lifted. */
final class AccountCare {

	private final LabStore store;
	private final Authority authority;
	private final Attempts attempts;
	private final SignatureKeys keys;
	private final Secrets secrets;

	AccountCare(LabStore store, Authority authority, Attempts attempts, SignatureKeys keys, Secrets secrets) {
		this.store = store;
		this.authority = authority;
		this.attempts = attempts;
		this.keys = keys;
		this.secrets = secrets;
	}

	Outcome<RecordRef> reset(Session session, RecordRef person, char[] password, String reason) {
		return begin(session, person, reason).then(permit -> PersonSetUp.loaded(store, person)
				.then(stored -> reset(permit, stored, password, reason)));
	}

	private Outcome<RecordRef> reset(Permit permit, Stored<Person> stored, char[] password, String reason) {
		Person person = stored.record();
		List<Problem> problems = secrets.problems(password, person.getCode(), person.getPrintedName());
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		person.setPasswordHash(secrets.passwords().hash(password));
		person.setPasswordSet(attempts.now());
		person.setMustChangePassword(true);
		List<Stored<? extends Record>> changed = new ArrayList<>(List.of(stored));
		keys.active(store, stored.ref()).map(key -> keys.retire(key, attempts.now())).ifPresent(changed::add);
		return commit(permit, stored, Purpose.RESET, changed, reason);
	}

	Outcome<RecordRef> unlock(Session session, RecordRef person, String reason) {
		return begin(session, person, reason).then(permit -> PersonSetUp.loaded(store, person)
				.then(stored -> commit(permit, stored, Purpose.UNLOCK, List.of(), reason)));
	}

	private Outcome<Permit> begin(Session session, RecordRef person, String reason) {
		Optional<Problem> unexplained = Reason.problem(reason);
		if (unexplained.isPresent()) {
			return Outcome.refused(List.of(unexplained.get()));
		}
		if (session.person().means(person)) {
			return Outcome.refused("person.self",
					"Nobody unlocks or resets the own account. Change your own password, or ask another administrator.");
		}
		return authority.permit(session, Verb.MANAGE_PERSONS);
	}

	/** Keeps the change with a record that ends the row of failed attempts. */
	private Outcome<RecordRef> commit(Permit permit, Stored<Person> person, Purpose purpose,
			List<Stored<? extends Record>> changed, String reason) {
		SignInAttempt fresh = attempts.record(attempts.newCode(), person.record().getCode(), Optional.of(person.ref()),
				true, purpose, permit.actor().workstation());
		return store.commit(new UnitOfWork(UUID.randomUUID(), permit.actor(), reason.strip(), List.of(fresh), changed,
				List.of(permit.person()))).map(commit -> person.ref());
	}
}

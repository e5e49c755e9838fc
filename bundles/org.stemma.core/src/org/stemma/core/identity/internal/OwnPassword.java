/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.identity.Permissions;
import org.stemma.core.lab.Session;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.SignInAttempt;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.record.Record;

/** Changes one's own password, and with it the lock of the signature key. */
final class OwnPassword {

	private final LabStore store;
	private final Identification identification;
	private final Attempts attempts;
	private final SignatureKeys keys;
	private final Secrets secrets;

	OwnPassword(LabStore store, Identification identification, Attempts attempts, SignatureKeys keys, Secrets secrets) {
		this.store = store;
		this.identification = identification;
		this.attempts = attempts;
		this.keys = keys;
		this.secrets = secrets;
	}

	Outcome<Session> change(Session session, Stored<Person> person, char[] old, char[] chosen) {
		List<Problem> problems = problems(person.record(), old, chosen);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		return identification.identify(person.record().getCode(), old, session.workstation(), Purpose.PASSWORD_CHANGE)
				.then(identified -> key(identified.person(), old, chosen)
						.then(key -> commit(identified, key, secrets.passwords().hash(chosen))));
	}

	private List<Problem> problems(Person person, char[] old, char[] chosen) {
		List<Problem> problems = new ArrayList<>(secrets.problems(chosen, person.getCode(), person.getPrintedName()));
		if (Arrays.equals(old, chosen)) {
			problems.add(Problem.error("password.same", "The new password is the old one. Choose another."));
		}
		return problems;
	}

	/** A key is made when somebody who signs for quality first chooses a password; later it keeps its identity. */
	private Outcome<KeyChange> key(Stored<Person> person, char[] old, char[] chosen) {
		Optional<Stored<SignatureKey>> key = keys.active(store, person.ref());
		if (key.isPresent()) {
			return keys.rewrap(key.get(), old, chosen).map(KeyChange::changed);
		}
		return Outcome.of(Permissions.signs(person.record().getRoles())
				? KeyChange.made(keys.create(store.newCodes("KEY", 1).getFirst(), person.ref(), chosen, attempts.now()))
				: KeyChange.none());
	}

	private Outcome<Session> commit(Identified identified, KeyChange key, String hash) {
		Stored<Person> person = identified.person();
		person.record().setPasswordHash(hash);
		person.record().setPasswordSet(attempts.now());
		person.record().setMustChangePassword(false);
		return store.decide(reader -> identification.confirm(reader, identified)
				.map(attempt -> work(identified, key, attempt)))
				.then(commit -> SignIn.session(person, identified.workstation()));
	}

	private static UnitOfWork work(Identified identified, KeyChange key, SignInAttempt attempt) {
		List<Record> created = Stream.concat(Stream.of(attempt), key.made.stream()).toList();
		List<Stored<? extends Record>> changed = new ArrayList<>(key.changed);
		changed.add(identified.person());
		return new UnitOfWork(UUID.randomUUID(), Actors.owner(identified.person(), identified.workstation()),
				"Changed the own password", created, changed, List.of());
	}

	private record KeyChange(List<SignatureKey> made, List<Stored<SignatureKey>> changed) {

		static KeyChange none() {
			return new KeyChange(List.of(), List.of());
		}

		static KeyChange made(SignatureKey key) {
			return new KeyChange(List.of(key), List.of());
		}

		static KeyChange changed(Stored<SignatureKey> key) {
			return new KeyChange(List.of(), List.of(key));
		}
	}
}

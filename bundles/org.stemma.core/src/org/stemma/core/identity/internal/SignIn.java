/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.List;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.Session;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.identity.Person;
import org.stemma.trust.password.Passwords;

/** Signs persons in. */
final class SignIn {

	private final LabStore store;
	private final Identification identification;
	private final Passwords passwords;

	SignIn(LabStore store, Identification identification, Passwords passwords) {
		this.store = store;
		this.identification = identification;
		this.passwords = passwords;
	}

	Outcome<Session> signIn(String name, char[] password, String workstation) {
		return identification.identify(name, password, workstation, Purpose.SIGN_IN)
				.then(identified -> admit(identified, rehashed(identified.person(), password)));
	}

	/** Only now is the password known: one that is stored at an older cost is stored anew at the cost of today. */
	private boolean rehashed(Stored<Person> person, char[] password) {
		boolean old = passwords.needsRehash(person.record().getPasswordHash());
		if (old) {
			person.record().setPasswordHash(passwords.hash(password));
		}
		return old;
	}

	private Outcome<Session> admit(Identified identified, boolean rehashed) {
		return store.decide(reader -> identification.confirm(reader, identified)
				.map(attempt -> new UnitOfWork(UUID.randomUUID(), Actors.owner(identified.person(), identified.workstation()),
						rehashed ? "Signed in; the password is stored at the cost of today" : "Signed in", List.of(attempt),
						rehashed ? List.of(identified.person()) : List.of(),
						rehashed ? List.of() : List.of(identified.required()))))
				.then(commit -> session(identified.person(), identified.workstation()));
	}

	/** The session of an identified person, with a note when the password has to be changed first. */
	static Outcome<Session> session(Stored<Person> stored, String workstation) {
		Person person = stored.record();
		Session session = new Session(stored.ref(), person.getPrintedName(), java.util.Set.copyOf(person.getRoles()),
				workstation);
		List<Problem> notes = Boolean.TRUE.equals(person.getMustChangePassword())
				? List.of(Problem.note("password.change", "Somebody else chose this password. Choose one of your own now."))
				: List.of();
		return Outcome.of(session, notes);
	}
}

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
import java.util.Set;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

/** Makes and changes persons. */
final class PersonSetUp {

	private final LabStore store;
	private final Authority authority;
	private final NewPersons newPersons;
	private final Attempts attempts;

	PersonSetUp(LabStore store, KindModels kinds, Authority authority, Secrets secrets, Attempts attempts) {
		this.store = store;
		this.authority = authority;
		this.newPersons = new NewPersons(kinds, secrets);
		this.attempts = attempts;
	}

	Outcome<RecordRef> create(Session session, String name, String printedName, Set<Role> roles, char[] password) {
		return authority.permit(session, Verb.MANAGE_PERSONS).then(permit -> newPersons
				.make(store, name, printedName, roles, password, attempts.now()).then(person -> keep(permit, person)));
	}

	private Outcome<RecordRef> keep(Permit permit, Person person) {
		person.setMustChangePassword(true);
		return store.commit(new UnitOfWork(UUID.randomUUID(), permit.actor(), "Made a person", List.of(person), List.of(),
				List.of(permit.person()))).map(commit -> new Persons(store).named(new SignInName(person.getCode()))
						.orElseThrow().ref());
	}

	Outcome<RecordRef> revise(Session session, RecordRef person, int version, Revision revision, String reason) {
		if (Reason.problem(reason).isPresent()) {
			return Outcome.refused(Reason.problems(reason));
		}
		return store.decide(reader -> authority.permit(reader, session, Verb.MANAGE_PERSONS)
				.then(permit -> loaded(reader, person).then(stored -> revised(reader, session, stored, revision))
						.map(stored -> new UnitOfWork(UUID.randomUUID(), permit.actor(), reason.strip(), List.of(),
								List.of(at(stored, version)), List.of(permit.person())))))
				.map(commit -> person);
	}

	/** The record as changed from the version that the administrator saw, so that the store can tell what came between. */
	private static Stored<Person> at(Stored<Person> stored, int version) {
		return new Stored<>(stored.record(), version, stored.hash(), stored.salts(), stored.ref());
	}

	private static Outcome<Stored<Person>> revised(LabReader reader, Session session, Stored<Person> stored,
			Revision revision) {
		Person person = stored.record();
		List<Problem> problems = new ArrayList<>(revision.problems());
		if (session.person().means(stored.ref()) && !revision.keepsRights(person)) {
			problems.add(Problem.error("person.self",
					"Nobody changes the own roles. Ask another administrator to change yours."));
		}
		if (Persons.administers(person) && !revision.administers()
				&& !new Persons(reader).otherAdministrator(stored.ref().id(), other -> true)) {
			problems.add(Problem.error("person.last", person.getPrintedName()
					+ " is the last active administrator and has to stay one. Name another administrator first."));
		}
		revision.apply(person);
		return problems.isEmpty() ? Outcome.of(stored) : Outcome.refused(problems);
	}

	/** A person's record as it is now. */
	static Outcome<Stored<Person>> loaded(LabReader reader, RecordRef person) {
		return reader.load(Person.class, person.id()).map(Outcome::of).orElseGet(
				() -> Outcome.refused("person.unknown", "There is no person " + person.code() + " in this laboratory."));
	}
}

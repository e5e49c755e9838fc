/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.SignInAttempt;
import org.stemma.trust.password.Passwords;

/**
 * Finds out by name and password who somebody is. A name that nobody has takes as long, waits as long and locks as any
 * other, so that it cannot be told from one.
 *
 * <p>
 * The password is compared before the journal's head is taken; where the name stands is derived again once it is, so
 * that guesses made at the same time on several workstations follow one another.
 */
public final class Identification {

	private final LabStore store;
	private final Attempts attempts;
	private final Passwords passwords;
	private final String decoy;

	/** Identification of the persons of a lab. */
	public Identification(LabStore store, Attempts attempts, Secrets secrets) {
		this.store = store;
		this.attempts = attempts;
		this.passwords = secrets.passwords();
		this.decoy = secrets.decoy();
	}

	/**
	 * Compares a password. A wrong one is filed at once; a right one is filed by {@link #confirm}.
	 *
	 * @return the person, or a refusal with code {@code signin.wrong}, {@code signin.wait} or {@code signin.locked}
	 */
	public Outcome<Identified> identify(String typed, char[] password, String workstation, Purpose purpose) {
		SignInName name = SignInName.of(typed);
		Optional<Stored<Person>> person = new Persons(store).named(name);
		Optional<Problem> refusal = standing(store, name, person).refusal(attempts.now());
		if (refusal.isPresent()) {
			return Outcome.refused(List.of(refusal.get()));
		}
		boolean matches = passwords.verify(password, person.map(known -> stored(known.record())).orElse(decoy));
		return person.filter(known -> matches && Persons.active(known.record()))
				.map(known -> Outcome.of(new Identified(known, attempts.newCode(), purpose, workstation)))
				.orElseGet(() -> file(name, person, purpose, workstation));
	}

	/**
	 * The record of a right password, to be committed by the decision that the reader was handed to.
	 *
	 * @return the record, or a refusal when other attempts came in between
	 */
	public Outcome<SignInAttempt> confirm(LabReader reader, Identified identified) {
		Stored<Person> person = identified.person();
		return attempts.of(reader, person).refusal(attempts.now())
				.map(problem -> Outcome.<SignInAttempt>refused(List.of(problem)))
				.orElseGet(() -> Outcome.of(attempts.record(identified.attemptCode(), person.record().getCode(),
						Optional.of(person.ref()), true, identified.purpose(), identified.workstation())));
	}

	private Standing standing(LabReader reader, SignInName name, Optional<Stored<Person>> person) {
		return person.map(known -> attempts.of(reader, known))
				.orElseGet(() -> attempts.ofUnknown(reader, name.disguised()));
	}

	private String stored(Person person) {
		return Optional.ofNullable(person.getPasswordHash()).orElse(decoy);
	}

	private Outcome<Identified> file(SignInName name, Optional<Stored<Person>> person, Purpose purpose,
			String workstation) {
		String filedUnder = person.map(known -> known.record().getCode()).orElseGet(name::disguised);
		Optional<RecordRef> ref = person.map(Stored::ref);
		SignInAttempt attempt = attempts.record(attempts.newCode(), filedUnder, ref, false, purpose, workstation);
		return store.decide(reader -> standing(reader, name, person).refusal(attempts.now())
				.map(problem -> Outcome.<UnitOfWork>refused(List.of(problem)))
				.orElseGet(() -> Outcome.of(failure(attempt, workstation)))).then(commit -> wrong());
	}

	private static UnitOfWork failure(SignInAttempt attempt, String workstation) {
		return new UnitOfWork(UUID.randomUUID(), Actors.program(workstation), "A password did not match", List.of(attempt),
				List.of(), List.of());
	}

	private static Outcome<Identified> wrong() {
		return Outcome.refused("signin.wrong",
				"Name or password is not right. Check both; after each failed attempt the next one has to wait longer.");
	}
}

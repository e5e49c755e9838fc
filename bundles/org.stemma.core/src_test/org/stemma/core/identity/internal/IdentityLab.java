/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.People;
import org.stemma.core.identity.Permissions;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.record.RecordViews;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignatureKey;
import org.stemma.trust.password.Argon2Cost;
import org.stemma.trust.password.PasswordRule;
import org.stemma.trust.password.Passwords;

/** A laboratory in memory whose passwords cost next to nothing. */
public final class IdentityLab {

	/** Password of every person that {@link #withPassword} gave one. */
	public static final String PASSWORD = "violet-Kepler-42";

	private static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);

	private final TestLab lab = new TestLab();
	private final Secrets secrets = new Secrets(new Passwords(CHEAP, new SecureRandom()), PasswordRule.STANDARD, CHEAP,
			new SecureRandom());
	private final Attempts attempts = new Attempts(lab.store(), lab.kinds(), lab.clock());
	private final SignatureKeys keys = new SignatureKeys(lab.kinds(), secrets);

	/** The laboratory. */
	public TestLab lab() {
		return lab;
	}

	/** Cheap passwords and keys. */
	public Secrets secrets() {
		return secrets;
	}

	/** Keys of its persons. */
	public SignatureKeys keys() {
		return keys;
	}

	/** Its attempts. */
	public Attempts attempts() {
		return attempts;
	}

	/** Leave in it. */
	public Authority authority() {
		return new Authority(lab.store());
	}

	/** A new identification, as after a restart or on another workstation. */
	public Identification identification() {
		return new Identification(lab.store(), attempts, secrets);
	}

	/** Its persons, as after a restart or on another workstation. */
	public People people() {
		return new StoredPeople(lab.store(), lab.kinds(), new RecordViews(lab.kinds(), TestLab.ZONE), authority(),
				identification(), attempts, keys, secrets);
	}

	/** Gives the person of a role {@link #PASSWORD} and a session. */
	public Session withPassword(Role role) {
		Session session = lab.session(role);
		lab.change(Role.ADMINISTRATOR, Person.class, session.person(),
				person -> person.setPasswordHash(secrets.passwords().hash(password())));
		return session;
	}

	/** One more person who has {@link #PASSWORD} and a session; who signs for quality has a key too. */
	public Session colleague(String name, Role... roles) {
		RecordRef ref = lab.make(Role.ADMINISTRATOR, Person.class, name, person -> {
			person.setPrintedName("Colleague " + name);
			person.getRoles().addAll(List.of(roles));
			person.setActive(true);
			person.setPasswordHash(secrets.passwords().hash(password()));
		});
		if (Permissions.signs(Set.of(roles))) {
			SignatureKey key = keys.create(lab.store().newCodes("KEY", 1).getFirst(), ref, password(), attempts.now());
			lab.store().commit(new UnitOfWork(UUID.randomUUID(), lab.actor(Role.ADMINISTRATOR), "Made a key", List.of(key),
					List.of(), List.of())).get();
		}
		return new Session(ref, "Colleague " + name, Set.of(roles), "ws " + name);
	}

	/** One more person. */
	public RecordRef person(String name, Role... roles) {
		return people().create(withPassword(Role.ADMINISTRATOR), name, "Person " + name, Set.of(roles),
				"first-Password-77".toCharArray()).get().ref();
	}

	/** {@link #PASSWORD} as an array. */
	public static char[] password() {
		return PASSWORD.toCharArray();
	}

	/** How many attempts are journaled. */
	public long attemptsFor(String name) {
		return lab.store().count(Query.of("identity.SignInAttempt").where(Filter.is("nameGiven", name)));
	}
}

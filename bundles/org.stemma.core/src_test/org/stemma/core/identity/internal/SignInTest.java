/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.store.JournalEntry;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignInAttempt;
import org.stemma.trust.password.Argon2Cost;
import org.stemma.trust.password.Passwords;

class SignInTest {

	private final IdentityLab lab = new IdentityLab();
	private final Session bench = lab.withPassword(Role.BENCH);

	@Test
	void letsInWithTheRightPasswordAndFilesIt() {
		Session session = signIn("bench", IdentityLab.PASSWORD).get();
		assertEquals(Set.of(Role.BENCH), session.roles());
		assertEquals(bench.person(), session.person());
		JournalEntry entry = last();
		assertEquals(bench.person(), entry.commit().actor().person());
		assertEquals(Actors.ACCOUNT_OWNER, entry.commit().actor().role());
	}

	@Test
	void takesTheNameInAnyCaseWithBlanksAround() {
		assertTrue(signIn("  BENCH ", IdentityLab.PASSWORD).succeeded());
	}

	@Test
	void doesNotLetARetiredPersonIn() {
		lab.lab().change(Role.ADMINISTRATOR, Person.class, bench.person(), person -> person.setActive(false));
		assertEquals("signin.wrong", code(signIn("bench", IdentityLab.PASSWORD)));
	}

	@Test
	void tellsAPersonToChangeAPasswordThatOthersChose() {
		lab.person("new.one", Role.BENCH);
		Outcome<Session> session = lab.people().signIn("new.one", "first-Password-77".toCharArray(), "ws");
		assertTrue(session.succeeded());
		assertEquals("password.change", code(session));
		assertFalse(session.problems().getFirst().blocks());
	}

	@Test
	void writesOneCommitForEachAttempt() {
		long before = lab.lab().store().count(Query.of("identity.SignInAttempt"));
		signIn("bench", IdentityLab.PASSWORD);
		signIn("bench", IdentityLab.PASSWORD);
		assertEquals(before + 2, lab.lab().store().count(Query.of("identity.SignInAttempt")));
	}

	@Test
	void storesAPasswordAnewThatIsStoredAtAnOlderCost() {
		Passwords older = new Passwords(new Argon2Cost(16, 2, 1), new SecureRandom());
		lab.lab().change(Role.ADMINISTRATOR, Person.class, bench.person(),
				person -> person.setPasswordHash(older.hash(IdentityLab.PASSWORD.toCharArray())));
		int version = stored().version();
		assertTrue(lab.secrets().passwords().needsRehash(stored().record().getPasswordHash()));
		assertEquals("signin.wrong", code(signIn("bench", "not-the-Password-1")));
		assertEquals(version, stored().version());
		lab.lab().clock().advance(Duration.ofHours(1));
		assertTrue(signIn("bench", IdentityLab.PASSWORD).succeeded());
		assertFalse(lab.secrets().passwords().needsRehash(stored().record().getPasswordHash()));
		assertEquals(version + 1, stored().version());
		assertTrue(signIn("bench", IdentityLab.PASSWORD).succeeded());
		assertEquals(version + 1, stored().version());
	}

	private Stored<Person> stored() {
		return lab.lab().store().load(Person.class, bench.person().id()).orElseThrow();
	}

	/** Each attempt with People made anew, as after a restart. */
	private Outcome<Session> signIn(String name, String password) {
		return lab.people().signIn(name, password.toCharArray(), "ws");
	}

	private JournalEntry last() {
		return lab.lab().store().entry(lab.lab().store().head().sequence()).orElseThrow();
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

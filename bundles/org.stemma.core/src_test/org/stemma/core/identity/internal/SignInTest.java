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

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.store.JournalEntry;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignInAttempt;

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
	void filesAFailureUnderTheNameButNotAsThePersonsOwnAct() {
		assertEquals("signin.wrong", code(signIn("bench", "wrong")));
		assertEquals(1, lab.attemptsFor("bench"));
		assertEquals(Actors.PROGRAM, last().commit().actor().role());
		SignInAttempt attempt = lab.lab().record(SignInAttempt.class, last().ref());
		assertEquals(bench.person(), attempt.getPerson());
		assertFalse(attempt.getSucceeded());
		assertEquals("ws", attempt.getWorkstation());
		assertEquals("sign-in", attempt.getPurpose());
	}

	@Test
	void answersTheSameForAWrongNameAndAWrongPassword() {
		assertEquals(signIn("bench", "wrong").problems(), signIn("nobody", "wrong").problems());
		assertEquals(signIn("bench", "wrong").problems(), signIn("nobody", "wrong").problems());
	}

	@Test
	void doesNotKeepTheTextOfAnUnknownName() {
		signIn("Secret-Passw0rd-typed-here", "x");
		SignInAttempt attempt = lab.lab().record(SignInAttempt.class, last().ref());
		assertTrue(attempt.getNameGiven().matches("unknown [0-9a-f]{8}"), attempt.getNameGiven());
		assertEquals(null, attempt.getPerson());
	}

	@Test
	void doesNotLetARetiredPersonIn() {
		lab.lab().change(Role.ADMINISTRATOR, Person.class, bench.person(), person -> person.setActive(false));
		assertEquals("signin.wrong", code(signIn("bench", IdentityLab.PASSWORD)));
	}

	@Test
	void refusesAnEmptyPasswordAndAPersonWithoutOne() {
		assertEquals("signin.wrong", code(signIn("bench", "")));
		assertEquals("signin.wrong", code(signIn("supervisor", "")));
	}

	@Test
	void makesTheNextAttemptWaitWithoutCountingIt() {
		signIn("bench", "wrong");
		Outcome<Session> early = signIn("bench", IdentityLab.PASSWORD);
		assertEquals("signin.wait", code(early));
		assertTrue(early.problems().getFirst().message().contains("Try again in 1 s"), early.toString());
		assertEquals(1, lab.attemptsFor("bench"));
		pass(1);
		assertTrue(signIn("bench", IdentityLab.PASSWORD).succeeded());
	}

	@Test
	void doublesTheWaitUpToAMinute() {
		for (int wait : List.of(1, 2, 4, 8, 16, 32, 60, 60, 60)) {
			assertEquals("signin.wrong", code(signIn("bench", "wrong")));
			pass(wait - 1);
			assertEquals("signin.wait", code(signIn("bench", "wrong")), "after " + wait);
			pass(1);
		}
	}

	@Test
	void locksAfterTenFailuresInARowForAsLongAsNobodyUnlocks() {
		fail("bench", 10);
		lab.lab().clock().advance(Duration.ofDays(400));
		assertEquals("signin.locked", code(signIn("bench", IdentityLab.PASSWORD)));
		assertEquals(10, lab.attemptsFor("bench"));
	}

	@Test
	void startsToCountAnewAfterASuccess() {
		fail("bench", 9);
		assertTrue(signIn("bench", IdentityLab.PASSWORD).succeeded());
		fail("bench", 9);
		assertTrue(signIn("bench", IdentityLab.PASSWORD).succeeded());
	}

	@Test
	void locksAnUnknownNameLikeAnyOther() {
		fail("nobody", 10);
		assertEquals("signin.locked", code(signIn("nobody", "wrong")));
	}

	@Test
	void aClockSetBackKeepsNobodyOut() {
		signIn("bench", "wrong");
		lab.lab().clock().advance(Duration.ofDays(-1));
		assertTrue(signIn("bench", IdentityLab.PASSWORD).succeeded());
	}

	@Test
	void neverLocksTheLastAdministratorForGood() {
		lab.withPassword(Role.ADMINISTRATOR);
		fail("administrator", 10);
		assertEquals("signin.wait", code(signIn("administrator", IdentityLab.PASSWORD)));
		lab.lab().clock().advance(Duration.ofMinutes(15));
		assertTrue(signIn("administrator", IdentityLab.PASSWORD).succeeded());
	}

	@Test
	void locksAnAdministratorWhomAnotherCanUnlock() {
		lab.person("second", Role.ADMINISTRATOR);
		fail("administrator", 10);
		lab.lab().clock().advance(Duration.ofDays(1));
		assertEquals("signin.locked", code(signIn("administrator", IdentityLab.PASSWORD)));
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

	private void fail(String name, int times) {
		for (int i = 0; i < times; i++) {
			assertEquals("signin.wrong", code(signIn(name, "wrong")));
			pass(60);
		}
	}

	/** Each attempt with People made anew, as after a restart. */
	private Outcome<Session> signIn(String name, String password) {
		return lab.people().signIn(name, password.toCharArray(), "ws");
	}

	private void pass(int seconds) {
		lab.lab().clock().advance(Duration.ofSeconds(seconds));
	}

	private JournalEntry last() {
		return lab.lab().store().entry(lab.lab().store().head().sequence()).orElseThrow();
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

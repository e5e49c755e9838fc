/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

class AttemptsTest {

	private final IdentityLab lab = new IdentityLab();
	private final Session bench = lab.withPassword(Role.BENCH);

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

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

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

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

class OwnPasswordTest {

	private static final String CHOSEN = "amber-Curie-1903";

	private final IdentityLab lab = new IdentityLab();
	private final Session administrator = lab.withPassword(Role.ADMINISTRATOR);

	@Test
	void anOwnPasswordOpensEveryVerb() {
		Session first = firstSession("ada", Role.QA_REVIEWER);
		assertEquals("password.change", code(lab.authority().permit(first, Verb.REVIEW)));
		Session session = lab.people().changePassword(first, "first-Password-77".toCharArray(), CHOSEN.toCharArray())
				.get();
		assertTrue(lab.authority().permit(session, Verb.REVIEW).succeeded());
		assertTrue(lab.people().signIn("ada", CHOSEN.toCharArray(), "ws").problems().isEmpty());
		assertEquals("signin.wrong", code(lab.people().signIn("ada", "first-Password-77".toCharArray(), "ws")));
	}

	@Test
	void countsAWrongOldPasswordAsAFailedAttempt() {
		Session bench = lab.withPassword(Role.BENCH);
		assertEquals("signin.wrong", code(change(bench, "wrong", CHOSEN)));
		assertEquals("signin.wait", code(change(bench, IdentityLab.PASSWORD, CHOSEN)));
		lab.lab().clock().advance(Duration.ofSeconds(1));
		assertTrue(change(bench, IdentityLab.PASSWORD, CHOSEN).succeeded());
	}

	@Test
	void refusesTheSamePasswordAndAWeakOne() {
		Session bench = lab.withPassword(Role.BENCH);
		assertEquals("password.same", code(change(bench, IdentityLab.PASSWORD, IdentityLab.PASSWORD)));
		assertEquals("password.short", code(change(bench, IdentityLab.PASSWORD, "tiny-1A")));
		assertEquals(0, lab.attemptsFor("bench"));
	}

	private Session firstSession(String name, Role... roles) {
		lab.person(name, roles);
		return lab.people().signIn(name, "first-Password-77".toCharArray(), "ws").get();
	}

	private Outcome<Session> change(Session session, String old, String chosen) {
		return lab.people().changePassword(session, old.toCharArray(), chosen.toCharArray());
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

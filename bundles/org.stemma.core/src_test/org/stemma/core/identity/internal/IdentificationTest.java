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

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Session;
import org.stemma.core.store.JournalEntry;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignInAttempt;

class IdentificationTest {

	private final IdentityLab lab = new IdentityLab();
	private final Session bench = lab.withPassword(Role.BENCH);

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
	void refusesAnEmptyPasswordAndAPersonWithoutOne() {
		assertEquals("signin.wrong", code(signIn("bench", "")));
		assertEquals("signin.wrong", code(signIn("supervisor", "")));
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

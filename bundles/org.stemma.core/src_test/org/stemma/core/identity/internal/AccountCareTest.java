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
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

class AccountCareTest {

	private final IdentityLab lab = new IdentityLab();
	private final Session administrator = lab.withPassword(Role.ADMINISTRATOR);

	@Test
	void liftsALockByUnlockingAndByAFirstPassword() {
		Session bench = lab.withPassword(Role.BENCH);
		lock("bench");
		lab.people().unlock(administrator, bench.person(), "called by phone").get();
		assertTrue(lab.people().signIn("bench", IdentityLab.password(), "ws").succeeded());
		lock("bench");
		lab.people().resetPassword(administrator, bench.person(), "given-Password-88".toCharArray(), "forgotten").get();
		assertTrue(lab.people().signIn("bench", "given-Password-88".toCharArray(), "ws").succeeded());
	}

	@Test
	void letsNobodyUnlockOrResetTheOwnAccount() {
		assertEquals("person.self", code(lab.people().unlock(administrator, administrator.person(), "myself")));
		assertEquals("person.self", code(lab.people().resetPassword(administrator, administrator.person(),
				"given-Password-88".toCharArray(), "myself")));
	}

	@Test
	void asksForTheReasonOfAnUnlock() {
		assertEquals("reason.missing",
				code(lab.people().unlock(administrator, lab.lab().session(Role.BENCH).person(), ".")));
	}

	private void lock(String name) {
		for (int i = 0; i < Standing.LOCK; i++) {
			lab.people().signIn(name, "wrong".toCharArray(), "ws");
			lab.lab().clock().advance(Duration.ofSeconds(60));
		}
		assertEquals("signin.locked", code(lab.people().signIn(name, IdentityLab.password(), "ws")));
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Session;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Lot;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

class AuthorityTest {

	private final TestLab lab = new TestLab();
	private final Authority authority = new Authority(lab.store());

	@Test
	void namesTheActorWithRoleAndWorkstation() {
		Permit permit = authority.permit(lab.session(Role.BENCH), Verb.LOG_ACT).get();
		assertEquals("BENCH", permit.actor().role());
		assertEquals("bench 1", permit.actor().workstation());
		assertEquals(1, permit.person().version());
	}

	@Test
	void refusesWhatNoRoleOfThePersonAllows() {
		Outcome<Permit> refused = authority.permit(lab.session(Role.BENCH), Verb.REVIEW);
		assertEquals("role.missing", refused.problems().getFirst().code());
		assertTrue(refused.problems().getFirst().message().contains("QA reviewer"), refused.toString());
	}

	@Test
	void doesNotBelieveTheRolesOfTheSession() {
		Session honest = lab.session(Role.BENCH);
		Session forged = new Session(honest.person(), honest.printedName(), Set.of(Role.values()), "elsewhere");
		assertFalse(authority.permit(forged, Verb.DECIDE).succeeded());
	}

	@Test
	void readsThePersonAnewEachTime() {
		Session session = lab.session(Role.SUPERVISOR);
		assertTrue(authority.permit(session, Verb.SET_UP_CULTURES).succeeded());
		lab.change(Role.ADMINISTRATOR, Person.class, session.person(), person -> person.setActive(false));
		assertEquals("session.ended",
				authority.permit(session, Verb.SET_UP_CULTURES).problems().getFirst().code());
	}

	@Test
	void lendsNothingToAPersonWhoMustChangeThePassword() {
		Session session = lab.session(Role.SUPERVISOR);
		lab.change(Role.ADMINISTRATOR, Person.class, session.person(), person -> person.setMustChangePassword(true));
		for (Verb verb : Verb.values()) {
			assertEquals("password.change", authority.permit(session, verb).problems().getFirst().code(), verb.name());
		}
	}

	@Test
	void aCommitThatRequiresThePermitFailsWhenThePersonWasRetiredMeanwhile() {
		Session session = lab.session(Role.SUPERVISOR);
		Permit permit = authority.permit(session, Verb.SET_UP_CULTURES).get();
		lab.change(Role.ADMINISTRATOR, Person.class, session.person(), person -> person.setActive(false));
		Lot lot = lab.record(Lot.class, lab.samples().lot("L1"));
		lot.setId(UUID.randomUUID().toString());
		lot.setCode("L2");
		assertFalse(lab.store().commit(new UnitOfWork(UUID.randomUUID(), permit.actor(), "Made a lot", List.of(lot),
				List.of(), List.of(permit.person()))).succeeded());
	}
}

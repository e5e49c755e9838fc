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

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

class PersonSetUpTest {

	private final IdentityLab lab = new IdentityLab();
	private final Session administrator = lab.withPassword(Role.ADMINISTRATOR);

	@Test
	void givesNoAdministratorAQualityRole() {
		assertEquals("person.duties", code(create("ada", Role.ADMINISTRATOR, Role.QA_REVIEWER)));
		RecordRef ada = create("ada", Role.QA_RELEASER).get().ref();
		assertEquals("person.duties", code(lab.people().revise(administrator, ada, 1, "Ada",
				Set.of(Role.ADMINISTRATOR, Role.QA_RELEASER), true, "needs more")));
	}

	@Test
	void refusesEveryoneButAdministrators() {
		for (Role role : Set.of(Role.BENCH, Role.SUPERVISOR, Role.QA_REVIEWER, Role.QA_RELEASER)) {
			Session session = lab.lab().session(role);
			assertEquals("role.missing", code(lab.people().create(session, "ada", "Ada", Set.of(Role.BENCH),
					"first-Password-77".toCharArray())));
			assertEquals("role.missing", code(lab.people().revise(session, administrator.person(), 2, "X",
					Set.of(Role.ADMINISTRATOR), true, "because")));
			assertEquals("role.missing", code(lab.people().unlock(session, administrator.person(), "because")));
			assertEquals("role.missing", code(lab.people().resetPassword(session, administrator.person(),
					"first-Password-77".toCharArray(), "because")));
		}
	}

	@Test
	void keepsTheLastActiveAdministrator() {
		RecordRef second = lab.person("second", Role.ADMINISTRATOR);
		Session other = sessionOf(second);
		RecordRef first = administrator.person();
		lab.people().revise(other, first, version(first), "Emil", Set.of(Role.ADMINISTRATOR), false, "retired").get();
		assertEquals(List.of("person.self", "person.last"), lab.people()
				.revise(other, second, version(second), "Second", Set.of(Role.BENCH), true, "no more").problems().stream()
				.map(Problem::code).toList());
	}

	@Test
	void keepsTheLastActiveAdministratorFromBeingRetiredByOneWhoseRoleJustWent() {
		RecordRef second = lab.person("second", Role.ADMINISTRATOR);
		Session other = sessionOf(second);
		lab.people().revise(administrator, second, version(second), "Second", Set.of(Role.BENCH), true, "moved").get();
		assertEquals("role.missing", code(lab.people().revise(other, administrator.person(),
				version(administrator.person()), "Emil", Set.of(Role.ADMINISTRATOR), false, "retired")));
	}

	@Test
	void letsNobodyChangeTheOwnRoles() {
		lab.person("second", Role.ADMINISTRATOR);
		assertEquals("person.self", code(lab.people().revise(administrator, administrator.person(),
				version(administrator.person()), "Emil", Set.of(Role.QA_RELEASER), true, "to sign")));
		assertTrue(lab.people().revise(administrator, administrator.person(), version(administrator.person()),
				"Emil Nowak", Set.of(Role.ADMINISTRATOR), true, "married").succeeded());
	}

	@Test
	void asksForAReason() {
		RecordRef ada = create("ada", Role.BENCH).get().ref();
		for (String reason : new String[] { "", "  ", "...", null }) {
			assertEquals("reason.missing",
					code(lab.people().revise(administrator, ada, 1, "Ada", Set.of(Role.BENCH), false, reason)));
		}
	}

	@Test
	void refusesAStaleRevisionAndSaysWhoCameBefore() {
		RecordRef ada = create("ada", Role.BENCH).get().ref();
		lab.people().revise(administrator, ada, 1, "Ada L", Set.of(Role.BENCH), true, "new name").get();
		Outcome<RecordView> stale = lab.people().revise(administrator, ada, 1, "Ada K", Set.of(Role.BENCH), true,
				"new name");
		assertTrue(stale.problems().getFirst().message().contains("Emil"), stale.toString());
	}

	@Test
	void refusesAnUnknownPerson() {
		RecordRef nobody = new RecordRef("identity.Person", UUID.randomUUID(), "ghost");
		assertEquals("person.unknown", code(
				lab.people().revise(administrator, nobody, 1, "Ghost", Set.of(Role.BENCH), true, "because")));
	}

	private Session sessionOf(RecordRef ref) {
		lab.lab().change(Role.ADMINISTRATOR, Person.class, ref, person -> person.setMustChangePassword(false));
		Person person = lab.lab().record(Person.class, ref);
		return new Session(ref, person.getPrintedName(), Set.copyOf(person.getRoles()), "ws");
	}

	private int version(RecordRef ref) {
		return lab.lab().stored(Person.class, ref).version();
	}

	private Outcome<RecordView> create(String name, Role... roles) {
		return lab.people().create(administrator, name, "Ada L.", Set.of(roles), "first-Password-77".toCharArray());
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

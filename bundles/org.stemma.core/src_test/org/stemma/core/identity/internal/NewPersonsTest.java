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

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

class NewPersonsTest {

	private final IdentityLab lab = new IdentityLab();
	private final Session administrator = lab.withPassword(Role.ADMINISTRATOR);

	@Test
	void makesAPersonWhoHasToChooseThePassword() {
		RecordView made = create("Ada.Lovelace", Role.BENCH).get();
		Person person = lab.lab().record(Person.class, made.ref());
		assertEquals("ada.lovelace", person.getCode());
		assertTrue(person.getMustChangePassword());
		assertTrue(person.getActive());
		assertTrue(made.field("passwordHash").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada", "ADA", " Ada ", "ａｄａ" })
	void givesNoNameTwiceWhateverItsCase(String name) {
		create("ada", Role.BENCH).get();
		assertEquals("person.exists", code(create(name, Role.BENCH)));
	}

	@Test
	void givesARetiredPersonsNameToNobodyElse() {
		RecordView ada = create("ada", Role.BENCH).get();
		lab.people().revise(administrator, ada.ref(), 1, "Ada", Set.of(Role.BENCH), false, "left the lab").get();
		assertEquals("person.exists", code(create("ada", Role.BENCH)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "аda", "ada lovelace", "-ada", "ada@lab", "stemma", "ada\u200Blove" })
	void refusesNamesThatCannotBeToldApart(String name) {
		assertEquals("person.signinname", code(create(name, Role.BENCH)));
	}

	@Test
	void refusesAWeakPasswordAndOneWithTheName() {
		assertFalse(lab.people().create(administrator, "ada", "Ada", Set.of(Role.BENCH), "short".toCharArray())
				.succeeded());
		assertEquals("password.name", code(lab.people().create(administrator, "lovelace", "Ada", Set.of(Role.BENCH),
				"my-lovelace-1815".toCharArray())));
	}

	@Test
	void refusesAPersonWithoutRolesOrPrintedName() {
		assertEquals("person.roles", code(create("ada")));
		assertEquals("person.name", code(lab.people().create(administrator, "ada", " ", Set.of(Role.BENCH),
				"first-Password-77".toCharArray())));
	}

	private Outcome<RecordView> create(String name, Role... roles) {
		return lab.people().create(administrator, name, "Ada L.", Set.of(roles), "first-Password-77".toCharArray());
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

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

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.core.lab.Laboratories.Founding;
import org.stemma.core.testing.TestLab;
import org.stemma.model.identity.Person;

class FirstAdministratorTest {

	private final IdentityLab lab = new IdentityLab();

	@Test
	void isTheAuthorOfTheOwnRecord() {
		new FirstAdministrator(founding("Boss.One", IdentityLab.PASSWORD), lab.secrets())
				.keep(lab.lab().store(), lab.lab().kinds(), TestLab.START, "desk").get();
		Person person = lab.lab().store().find(Person.class, "boss.one").orElseThrow().record();
		assertEquals(TestLab.START, person.getPasswordSet());
		assertTrue(lab.people().signIn("boss.one", IdentityLab.password(), "desk").problems().isEmpty());
	}

	@Test
	void isCheckedLikeAnybody() {
		assertEquals(List.of("person.signinname", "password.short"), codes("no one", "Short-1-wor"));
		assertEquals(List.of(), codes("boss", IdentityLab.PASSWORD));
	}

	private List<String> codes(String name, String password) {
		return new FirstAdministrator(founding(name, password), lab.secrets()).problems(lab.lab().kinds()).stream()
				.map(Problem::code).toList();
	}

	private static Founding founding(String name, String password) {
		return new Founding("Lab", TestLab.ZONE, false, name, "The Boss", password.toCharArray());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Laboratories.Founding;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.store.JournalEntry;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;

class LaboratoriesComponentTest {

	private final FoundedLab lab = new FoundedLab();

	@Test
	void foundsALabWithItsFirstAdministrator() {
		Laboratory made = lab.create("Cell lab", "Admin", "first-Password-77").get();
		assertEquals("Cell lab", made.name());
		assertEquals(ZoneId.of("Europe/Berlin"), made.zone());
		assertTrue(made.demo());
		Session session = made.people().signIn("admin", "first-Password-77".toCharArray(), "ws").get();
		assertEquals(Set.of(Role.ADMINISTRATOR), session.roles());
		assertTrue(made.people().signIn("admin", "first-Password-77".toCharArray(), "ws").problems().isEmpty());
	}

	@Test
	void theAdministratorIsTheAuthorOfTheFirstCommit() {
		lab.create("Cell lab", "admin", "first-Password-77").get();
		JournalEntry first = lab.store().entry(1).orElseThrow();
		assertEquals("identity.Person", first.ref().kind());
		assertEquals(first.ref(), first.commit().actor().person());
		assertEquals("Founded the laboratory Cell lab", first.commit().why());
		assertFalse(lab.store().load(Person.class, first.ref().id()).orElseThrow().record().getMustChangePassword());
	}

	@Test
	void makesNoLabWithAnAdministratorWhoCouldNotSignIn() {
		assertEquals("password.short", code(lab.create("Cell lab", "admin", "short")));
		assertEquals("person.signinname", code(lab.create("Cell lab", "ad min", "first-Password-77")));
		assertEquals("lab.name", code(lab.create(" ", "admin", "first-Password-77")));
		assertFalse(lab.laboratories().exists(lab.address(), Optional.empty()).get());
	}

	@Test
	void makesNoSecondLabAtTheSameAddress() {
		lab.create("Cell lab", "admin", "first-Password-77").get();
		assertEquals("lab.exists", code(lab.create("Other lab", "admin", "first-Password-77")));
		assertEquals("Cell lab", lab.laboratories().open(lab.address(), Optional.empty()).get().name());
	}

	@Test
	void theSameFoundingAgainOpensWhatItMade() {
		Founding founding = new Founding("Cell lab", ZoneId.of("Europe/Berlin"), true, "admin", "Admin",
				"first-Password-77".toCharArray(), UUID.randomUUID());
		lab.laboratories().create(lab.address(), Optional.empty(), founding, lab.clock()).get().close();
		long entries = lab.store().head().sequence();
		assertEquals("Cell lab", lab.laboratories().create(lab.address(), Optional.empty(), founding, lab.clock()).get().name());
		assertEquals(entries, lab.store().head().sequence());
		assertEquals(founding.operationId(), lab.store().entry(1).orElseThrow().commit().operationId());
	}

	@Test
	void finishesAFoundingThatWasInterrupted() {
		lab.leaveEmpty("Cell lab");
		assertEquals("lab.exists", code(lab.create("Other lab", "admin", "first-Password-77")));
		Laboratory made = lab.create("Cell lab", "admin", "first-Password-77").get();
		assertTrue(made.people().signIn("admin", "first-Password-77".toCharArray(), "ws").succeeded());
	}

	@Test
	void opensNothingWhereNothingIs() {
		assertEquals("lab.absent", code(lab.laboratories().open(lab.address(), Optional.empty())));
		assertTrue(lab.laboratories().holder(lab.address()).isEmpty());
	}

	@Test
	void openLabsSeeReadersComeAndGo() {
		Laboratory made = lab.create("Cell lab", "admin", "first-Password-77").get();
		assertTrue(made.imports().formats().isEmpty());
		lab.addReader("example.counts", "Example counts");
		assertEquals("Example counts", made.imports().formats().getFirst().title());
		lab.removeReader();
		assertTrue(made.imports().formats().isEmpty());
	}

	@Test
	void keepsTheFoundersZone() {
		Founding founding = new Founding("Tokyo lab", ZoneId.of("Asia/Tokyo"), false, "admin", "Admin",
				"first-Password-77".toCharArray());
		Laboratory made = lab.laboratories().create(lab.address(), Optional.empty(), founding, lab.clock()).get();
		assertEquals(ZoneId.of("Asia/Tokyo"), made.zone());
		assertFalse(made.demo());
		assertEquals(lab.address(), made.address());
		assertTrue(made.extensions().setAside().isEmpty());
		made.close();
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

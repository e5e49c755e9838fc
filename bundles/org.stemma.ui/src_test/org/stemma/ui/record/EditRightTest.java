/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.model.ModelPackages;
import org.stemma.model.identity.Role;

class EditRightTest {

	private static final KindModels KINDS = new KindModels(new ModelPackages().all());

	private static Session with(Role... roles) {
		return new Session(new RecordRef("identity.Person", UUID.randomUUID(), "boris"), "Boris Weiss", Set.of(roles), "bench 1");
	}

	private static EditRight of(String kind) {
		return new EditRight(KINDS.of(kind));
	}

	@Test
	void aSupervisorMayChangeALot() {
		assertEquals(Optional.empty(), of("culture.Lot").obstacle(with(Role.SUPERVISOR)));
	}

	@Test
	void saysWhichRoleIsNeededAndWhichOneHas() {
		String why = of("culture.Lot").obstacle(with(Role.ADMINISTRATOR)).orElseThrow();
		assertTrue(why.contains("Supervisor") && why.contains("Administrator"), why);
	}

	@Test
	void personsAreNotChangedInAForm() {
		assertTrue(of("identity.Person").obstacle(with(Role.ADMINISTRATOR)).isPresent());
	}

	@Test
	void whatIsSignedIsNotChangedByAnybody() {
		assertTrue(of("release.Signature").obstacle(with(Role.values())).isPresent());
	}

	@Test
	void anActIsCorrectedAndALotRevised() {
		assertTrue(of("culture.Feed").corrects());
		assertFalse(of("culture.Lot").corrects());
	}
}

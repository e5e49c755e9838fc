/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class SetUpRightTest {

	private static final KindModels KINDS = new KindModels(new ModelPackages().all());

	private static Optional<String> obstacle(String kind, Role role) {
		var person = new RecordRef("identity.Person", UUID.randomUUID(), "anna");
		return SetUpRight.obstacle(KINDS.of(kind), new Session(person, "Anna Müller", Set.of(role), "bench 1"));
	}

	@Test
	void aSupervisorSetsUpLotsAndQualitySetsUpDonors() {
		assertEquals(Optional.empty(), obstacle("culture.Lot", Role.SUPERVISOR));
		assertEquals(Optional.empty(), obstacle("donation.Donor", Role.QA_REVIEWER));
	}

	@Test
	void saysWhoseWorkItIs() {
		String why = obstacle("culture.Lot", Role.BENCH).orElseThrow();
		assertTrue(why.contains("Supervisor"), why);
	}

	@Test
	void anAdministratorDoesNotSetUpSpecifications() {
		assertTrue(obstacle("quality.SpecificationVersion", Role.ADMINISTRATOR).isPresent());
	}
}

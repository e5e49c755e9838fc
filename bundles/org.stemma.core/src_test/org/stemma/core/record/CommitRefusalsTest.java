/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.testing.TestLab;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;

class CommitRefusalsTest {

	private final TestLab lab = new TestLab();
	private final CommitRefusals refusals = new CommitRefusals(lab.kinds(), TestLab.ZONE);

	@Test
	void tellsEveryChangeSinceTheVersionThatWasRead() {
		RecordRef donor = lab.samples().donor("D-1");
		lab.clock().advance(Duration.ofHours(1));
		lab.change(Role.QA_REVIEWER, Donor.class, donor, each -> each.setName("Zoë"));
		lab.clock().advance(Duration.ofDays(1));
		lab.change(Role.QA_RELEASER, Donor.class, donor, each -> each.setName("Zoe"));
		assertEquals("Donor D-1 was changed after you opened it. Chloé Martin changed Name from nothing to kept private on"
				+ " 2026-03-02 10:00 (Changed for a test). Dimitra Παππά changed Name on 2026-03-03 10:00 (Changed for a"
				+ " test). Open it again and repeat what you wanted to change.",
				refusals.stale(donor, lab.store().entries(donor), 1).message());
	}

	@Test
	void saysWhenNothingIsKnownOfTheVersion() {
		RecordRef donor = lab.samples().donor("D-1");
		assertEquals("Donor D-1 was changed after you opened it. Open it again and repeat what you wanted to change.",
				refusals.stale(donor, List.of(), 1).message());
	}

	@Test
	void namesKindAndCode() {
		assertEquals("There is already a material lot with the code ML-1. Codes are unique; choose another one.",
				refusals.codeTaken("material.MaterialLot", "ML-1").message());
		assertEquals("Lot L-1 does not exist in this laboratory.",
				refusals.missing(new RecordRef("culture.Lot", UUID.randomUUID(), "L-1")).message());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;

class MaterialDoubtTest {

	private static final LocalDate LAST = LocalDate.of(2026, 3, 1);

	private static RecordView material(String status) {
		return Views.view(Views.ref("material.MaterialLot", "M-1"), "name", "MSC medium", "status", status, "expiry", LAST);
	}

	@Test
	void aReleasedLotMayBeUsedUpToItsLastDay() {
		assertEquals(Optional.empty(), MaterialDoubt.of(material("RELEASED"), LAST));
		String why = MaterialDoubt.of(material("RELEASED"), LAST.plusDays(1)).orElseThrow();
		assertTrue(why.contains("MSC medium M-1") && why.contains("2026-03-01"), why);
	}

	@Test
	void aLotInQuarantineMayNotBeUsed() {
		assertTrue(MaterialDoubt.of(material("QUARANTINE"), LAST).orElseThrow().contains("Quarantine"));
	}
}

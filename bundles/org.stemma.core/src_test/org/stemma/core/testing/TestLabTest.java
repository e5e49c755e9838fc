/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.model.culture.Lot;
import org.stemma.model.identity.Role;

class TestLabTest {

	private final TestLab lab = new TestLab();
	private final SampleRecords samples = lab.samples();

	@Test
	void makesSoundSamplesOfEveryKindItOffers() {
		RecordRef line = samples.line("MSC-1");
		RecordRef lot = samples.lot("LOT-1", line, samples.specification("S-1"));
		samples.vessel("V-1", lot);
		samples.vial("C-1", line);
		samples.material("M-1");
		samples.method("T-1");
		samples.calibration("K-1", samples.instrument("I-1"), LocalDate.of(2026, 12, 31));
		assertEquals(lot, lab.kinds().ref(lab.record(Lot.class, lot)));
		assertTrue(lab.store().verify().intact());
	}

	@Test
	void hasOnePersonPerRole() {
		for (Role role : Role.values()) {
			assertEquals(List.of(lab.session(role).person()),
					lab.store().findAny(role.getName().toLowerCase(java.util.Locale.ROOT)));
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;

class MatchingTest {

	private static final RecordRef VIAL = new RecordRef("culture.Cryovial", UUID.randomUUID(), "V-000002");

	@Test
	void theOneRecordOfACodeIsTaken() {
		assertEquals(VIAL, Matching.one(List.of(VIAL)).get());
	}

	@Test
	void aCodeThatSeveralRecordsHaveIsRefusedWithTheirNames() {
		Outcome<RecordRef> refused = Matching.one(List.of(Previews.VESSEL, VIAL));
		assertEquals("match.several", refused.problems().getFirst().code());
		assertEquals("That code is Cryovial V-000002, Vessel V-000002. Press Enter on the row, then Search, and choose one.",
				refused.problems().getFirst().message());
	}

	@Test
	void onlyWhatSamplesAreTakenFromIsTaken() {
		assertTrue(Matching.takes(VIAL) && Matching.takes(Previews.LOT) && !Matching.takes(Previews.RUN));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.core.release.Release.Answer;
import org.stemma.core.release.Release.Gate;
import org.stemma.model.release.SignatureMeaning;
import org.stemma.ui.quality.result.Views;

class PermissionTest {

	private static final Finding AUTHOR = Finding.stop("sign.author", "Anna made it.");
	private static final Finding MISSING = Finding.stop("test.missing", "Viability is missing.");
	private static final Finding USE = Finding.stop("consent.use", "Consent covers research only.");

	@Test
	void aReleaseNeedsACleanGate() {
		assertTrue(Permission.of(SignatureMeaning.RELEASED, List.of(), gate()).granted());
		assertEquals(Optional.of("Viability is missing."), Permission.of(SignatureMeaning.RELEASED, List.of(), gate(MISSING)).why());
		assertFalse(Permission.of(SignatureMeaning.RELEASED, List.of(), gate(USE)).granted());
	}

	@Test
	void aRestrictedReleaseMayLackTheUse() {
		assertTrue(Permission.of(SignatureMeaning.RESTRICTED, List.of(), gate(USE)).granted());
		assertFalse(Permission.of(SignatureMeaning.RESTRICTED, List.of(), gate(USE, MISSING)).granted());
	}

	@Test
	void reviewAndRejectionAreSignedOnAnyGate() {
		assertTrue(Permission.of(SignatureMeaning.REVIEWED, List.of(), gate(MISSING)).granted());
		assertTrue(Permission.of(SignatureMeaning.REJECTED, List.of(), gate(MISSING)).granted());
	}

	@Test
	void thePersonIsNamedBeforeTheLot() {
		assertEquals(Optional.of("2 reasons, first: Anna made it."),
				Permission.of(SignatureMeaning.RELEASED, List.of(AUTHOR), gate(MISSING)).why());
		assertEquals("Anna made it.\nViability is missing.",
				Permission.of(SignatureMeaning.RELEASED, List.of(AUTHOR), gate(MISSING)).all());
	}

	@Test
	void thatTheLotIsDecidedIsNamedFirst() {
		Finding decided = Finding.stop("lot.decided", "The lot is decided on.");
		assertEquals(Optional.of("2 reasons, first: The lot is decided on."),
				Permission.of(SignatureMeaning.REVIEWED, List.of(AUTHOR, decided), gate()).why());
	}

	@Test
	void remarksStopNobody() {
		assertTrue(Permission.of(SignatureMeaning.RELEASED, List.of(Finding.remark("note", "Look.")),
				gate(Finding.remark("note", "Look."))).granted());
	}

	@Test
	void saysWhatCanBeSigned() {
		assertEquals("Reviewed and clear: you can sign the release.",
				Permission.of(SignatureMeaning.RELEASED, List.of(), gate()).words());
	}

	private static Gate gate(Finding... findings) {
		RecordView lot = Views.of("culture.Lot", "MSC-1", Map.of("disposition", "QUARANTINE"));
		return new Gate(new Dossier(lot, Instant.EPOCH, ZoneOffset.UTC, List.of(lot)), new ContentHash("ef".repeat(32)),
				List.of(new Answer("check", "A check", List.of(findings))), List.of(), false);
	}
}

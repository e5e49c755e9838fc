/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.Release.Answer;
import org.stemma.core.release.Release.Gate;
import org.stemma.core.release.internal.check.BuiltInChecks;
import org.stemma.model.release.SignatureMeaning;

class GateTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void nothingStopsASoundLot() {
		Gate gate = lab.release().gate(lab.lot).get();
		assertEquals(List.of(), gate.stops());
		assertEquals(BuiltInChecks.codes(), gate.answers().stream().map(Answer::code).toList());
		assertFalse(gate.reviewed());
		assertTrue(gate.signatures().isEmpty());
	}

	@Test
	void knowsNoLotThatIsNotThere() {
		RecordRef nowhere = new RecordRef("culture.Lot", UUID.randomUUID(), "LOT-9");
		assertEquals("lot.unknown", lab.release().gate(nowhere).problems().getFirst().code());
		assertEquals("lot.unknown", lab.release()
				.obstacles(lab.rita, nowhere, SignatureMeaning.REVIEWED).getFirst().code());
	}

	@Test
	void aCheckThatThrowsStopsTheLot() {
		lab.checks.add(new NamedCheck("odd", "Odd?", dossier -> {
			throw new IllegalStateException("broken");
		}));
		Finding finding = onlyStop();
		assertEquals("check.failed", finding.code());
		assertTrue(finding.message().contains("broken"), finding.message());
	}

	@Test
	void aCheckThatIsSetAsideStopsTheLot() {
		lab.checks.add(new NamedCheck("odd", "Odd?", dossier -> null));
		for (int i = 0; i < 3; i++) {
			assertEquals("check.failed", onlyStop().code());
		}
		assertTrue(onlyStop().message().contains("set aside"), onlyStop().message());
	}

	@Test
	void aCheckThatIsNotThereStopsTheLot() {
		lab.checks.removeIf(check -> check.code().equals("consent"));
		Finding finding = onlyStop();
		assertEquals("check.absent", finding.code());
		assertTrue(finding.message().contains("consent"), finding.message());
	}

	@Test
	void aCheckThatAnEarlierDecisionKnewIsMissedWhenItsBundleIsGone() {
		lab.checks.add(new NamedCheck("third.party", "Fine?", dossier -> List.of()));
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.REJECTED)).get();
		lab.checks.removeLast();
		Finding finding = onlyStop();
		assertEquals("check.absent", finding.code());
		assertTrue(finding.message().contains("third.party"), finding.message());
	}

	@Test
	void aCheckCannotChangeItsAnswerLater() {
		List<Finding> live = new ArrayList<>();
		lab.checks.add(new NamedCheck("live", "Live?", dossier -> live));
		Gate gate = lab.release().gate(lab.lot).get();
		live.add(Finding.stop("late", "too late"));
		assertTrue(gate.stops().isEmpty());
	}

	@Test
	void answersOfExtensionsFollowTheBuiltInOnes() {
		lab.checks.addFirst(new NamedCheck("a.third.party", "Fine?", dossier -> List.of()));
		assertEquals("a.third.party", lab.release().gate(lab.lot).get().answers().getLast().code());
	}

	private Finding onlyStop() {
		List<Finding> stops = lab.release().gate(lab.lot).get().stops();
		assertEquals(1, stops.size(), stops.toString());
		return stops.getFirst();
	}
}

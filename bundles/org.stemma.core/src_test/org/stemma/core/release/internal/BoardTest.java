/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.core.release.Release.LotStanding;
import org.stemma.model.release.SignatureMeaning;

class BoardTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void followsALotFromQuarantineToItsDecision() {
		assertEquals(List.of("in quarantine, waits for review"), standings());
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		assertEquals(List.of("reviewed, waits for a decision"), standings());
		lab.passage("PAS-9", 4, "12");
		assertEquals(List.of("changed after review, waits for review"), standings());
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RESTRICTED)).get();
		LotStanding decided = lab.release().board().getFirst();
		assertEquals("restricted: research only", decided.standing());
		assertTrue(decided.decided().isPresent());
		assertEquals(lab.lot, decided.lot().ref());
	}

	@Test
	void leavesOutLotsThatNothingIsJudgedBy() {
		lab.samples.lot("LOT-OPEN", lab.line, null);
		assertEquals(1, lab.release().board().size());
	}

	@Test
	void forgetsOldDecisions() {
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RELEASED)).get();
		assertEquals(List.of("released"), standings());
		lab.lab.clock().advance(Duration.ofDays(31));
		assertEquals(List.of(), standings());
	}

	private List<String> standings() {
		return lab.release().board().stream().map(LotStanding::standing).toList();
	}
}

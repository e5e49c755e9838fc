/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.Thaw;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;

class DossiersTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void theDossierHoldsAllThatTheDecisionReads() {
		List<RecordRef> refs = lab.dossier().records().stream().map(view -> view.ref()).toList();
		for (RecordRef expected : List.of(lab.lot, lab.line, lab.donor, lab.consent, lab.vessel, lab.passage, lab.harvest,
				lab.material, lab.specification, lab.result, lab.instrument, lab.calibration)) {
			assertTrue(refs.stream().anyMatch(expected::means), "misses " + expected);
		}
		assertEquals(refs.size(), refs.stream().map(RecordRef::id).distinct().count());
		assertEquals(lab.lot, refs.getFirst());
	}

	@Test
	void theHashChangesWithEveryRecordOfTheDossierAndWithNothingElse() {
		String before = lab.hash().hex();
		lab.samples.donor("D-elsewhere");
		assertEquals(before, lab.hash().hex());
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("seen again"));
		assertNotEquals(before, lab.hash().hex());
	}

	@Test
	void aLotFromAnotherLotsVialHasThatLotsDonorInItsDossier() {
		RecordRef bank = lab.samples.lot("BANK-1", lab.line, lab.specification);
		RecordRef vial = lab.lab.make(Cryovial.class, "C-1", each -> {
			each.setLot(bank);
			each.setFrozen(lab.lab.clock().instant());
			each.setViableCells(BigDecimal.TEN);
			each.setPassageNumber(1);
			each.setCumulativeDoublings(BigDecimal.ONE);
			each.setState(CryovialState.STORED);
		});
		lab.changeLot(lot -> lot.setLine(null));
		assertTrue(lab.dossier().find(lab.donor).isEmpty());
		lab.lab.make(Role.BENCH, Thaw.class, "THW-1", thaw -> {
			thaw.setPerformed(lab.lab.clock().instant());
			thaw.setZone("Europe/Berlin");
			thaw.setPerformedBy(lab.lab.session(Role.BENCH).person());
			thaw.setLot(lab.lot);
			thaw.setCryovial(vial);
			thaw.setViableCells(BigDecimal.TEN);
			thaw.setPassageNumber(1);
			thaw.setCumulativeDoublings(BigDecimal.ONE);
		});
		assertTrue(lab.dossier().find(bank).isPresent());
		assertTrue(lab.dossier().find(lab.donor).isPresent());
	}
}

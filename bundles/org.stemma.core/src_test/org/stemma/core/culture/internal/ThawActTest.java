/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.core.culture.internal.Cultivation.flask;
import static org.stemma.core.culture.internal.Cultivation.flasks;
import static org.stemma.core.culture.internal.Cultivation.n;
import static org.stemma.core.culture.internal.Cultivation.noted;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.testing.TestLab;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.Thaw;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;
import org.stemma.model.identity.Role;

final class ThawActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void inheritsPassageNumberAndDoublingsOfTheVial() {
		Outcome<ActReceipt> outcome = at.cultures.thaw(at.bench, at.thaw("800000", flasks(2)));
		Thaw thaw = at.act(Thaw.class, outcome);
		assertEquals(1, thaw.getPassageNumber());
		assertEquals(n("2"), thaw.getCumulativeDoublings());
		assertEquals(n("80"), thaw.getRecovery());
		assertEquals("post-thaw-recovery/1", thaw.getFormulaVersion());
		assertEquals(CryovialState.THAWED, at.vial(at.vial).getState());
		Vessel vessel = at.vessel(outcome.get().made().getFirst());
		assertEquals(VesselState.IN_CULTURE, vessel.getState());
		assertEquals(1, vessel.getPassageNumber());
		assertEquals(n("2"), vessel.getCumulativeDoublings());
		assertEquals(n("400000"), vessel.getSeededViableCells());
		assertEquals(at.lot, vessel.getLot());
		assertEquals(DerivationKind.THAWED, thaw.getDerivations().getFirst().getKind());
		assertEquals(n("0.5"), thaw.getDerivations().getFirst().getFraction());
	}

	@Test
	void tellsWhatWasDone() {
		ActReceipt receipt = at.cultures.thaw(at.bench, at.thaw("800000", List.of(flask("F-7", null)))).get();
		assertEquals("VIAL-1 thawed into F-7 (P1, 2.0 doublings), 8×10⁵ viable cells, recovery 80 %, viability 91.5 %",
				receipt.sentence());
		assertEquals(List.of("F-7"), receipt.made().stream().map(RecordRef::code).toList());
		assertEquals(List.of(at.vial), receipt.changed());
	}

	@Test
	void thawsAVialOnce() {
		at.cultures.thaw(at.bench, at.thaw("800000", flasks(1))).get();
		at.refused("vial.state", () -> at.cultures.thaw(at.bench, at.thaw("800000", flasks(1))));
	}

	@Test
	void refusesATimeBeforeTheFreezing() {
		Acts.Thaw request = at.thaw("800000", flasks(1));
		ActDetails early = request.details().at(TestLab.START.minusSeconds(200_000));
		at.refused("act.earlier", () -> at.cultures.thaw(at.bench, new Acts.Thaw(early, at.lot, at.vial,
				request.viableCells(), Optional.empty(), request.into())));
	}

	@Test
	void refusesMoreCellsThanThereAre() {
		at.refused("cells.more",
				() -> at.cultures.thaw(at.bench, at.thaw("800000", List.of(flask("", "500000"), flask("", "300001")))));
		at.refused("cells.none",
				() -> at.cultures.thaw(at.bench, at.thaw("800000", List.of(flask("", "800000"), flask("", null)))));
		at.refused("vessels.none", () -> at.cultures.thaw(at.bench, at.thaw("800000", List.of())));
	}

	@Test
	void refusesAVialOfARejectedLot() {
		RecordRef bank = at.samples.lot("BANK-1", at.line, null);
		at.lab.change(Role.SUPERVISOR, Cryovial.class, at.vial, vial -> vial.setLot(bank));
		noted("lot.source", at.cultures.thaw(at.bench, at.thaw("800000", flasks(1))));
		RecordRef second = at.samples.vial("VIAL-2", at.line);
		at.lab.change(Role.SUPERVISOR, Cryovial.class, second, vial -> vial.setLot(bank));
		at.lab.change(Role.QA_RELEASER, Lot.class, bank, lot -> lot.setDisposition(LotDisposition.REJECTED));
		String message = at.refused("lot.rejected", () -> at.cultures.thaw(at.bench, new Acts.Thaw(ActDetails.now(), at.lot,
				second, n("800000"), Optional.empty(), flasks(1)))).message();
		assertTrue(message.contains("BANK-1") && message.contains("VIAL-2"), message);
	}

	@Test
	void warnsOfCellsOfAnotherLine() {
		RecordRef other = at.samples.vial("VIAL-3", at.samples.line("LINE-2"));
		noted("lot.origin", at.cultures.thaw(at.bench,
				new Acts.Thaw(ActDetails.now(), at.lot, other, n("800000"), Optional.empty(), flasks(1))));
	}

	@Test
	void refusesAnUnknownVial() {
		RecordRef unknown = new RecordRef("culture.Cryovial", UUID.randomUUID(), "VIAL-X");
		at.refused("record.unknown", () -> at.cultures.thaw(at.bench,
				new Acts.Thaw(ActDetails.now(), at.lot, unknown, n("800000"), Optional.empty(), flasks(1))));
	}
}

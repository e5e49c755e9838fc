/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.core.culture.internal.Cultivation.flask;
import static org.stemma.core.culture.internal.Cultivation.flasks;
import static org.stemma.core.culture.internal.Cultivation.n;
import static org.stemma.core.culture.internal.Cultivation.noted;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.DerivationKind;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;
import org.stemma.model.identity.Role;

final class PassageActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void addsOneToThePassageNumberAndTheDoublingsSinceSeeding() {
		Outcome<ActReceipt> outcome = at.cultures.passage(at.bench, at.passage(at.flask, "3200000", flasks(3)));
		Passage passage = at.act(Passage.class, outcome);
		assertEquals(3, passage.getPassageNumber());
		assertEquals(n("400000"), passage.getSeededCells());
		assertEquals(n("3"), passage.getPopulationDoublings());
		assertEquals(n("7.5"), passage.getCumulativeDoublings());
		assertEquals("population-doublings/1, cumulative-doublings/1", passage.getFormulaVersion());
		assertEquals(DerivationKind.PASSAGED, passage.getDerivations().getFirst().getKind());
		assertEquals(n("0.333333"), passage.getDerivations().getFirst().getFraction());
	}

	@Test
	void fillsNewVesselsAndEmptiesTheOldOne() {
		ActReceipt receipt = at.cultures.passage(at.bench, at.passage(at.flask, "3200000", flasks(3))).get();
		Vessel made = at.vessel(receipt.made().getFirst());
		assertEquals(3, receipt.made().size());
		assertEquals(3, made.getPassageNumber());
		assertEquals(n("7.5"), made.getCumulativeDoublings());
		assertEquals(n("1066666"), made.getSeededViableCells());
		assertEquals(at.lab.clock().instant(), made.getSeeded());
		assertEquals(VesselState.EMPTY, at.vessel(at.flask).getState());
		assertEquals(List.of(at.flask), receipt.changed());
		at.refused("vessel.state", () -> at.cultures.passage(at.bench, at.passage(at.flask, "3200000", flasks(1))));
	}

	@Test
	void sharesEquallyWhatIsNotGiven() {
		ActReceipt receipt = at.cultures.passage(at.bench,
				at.passage(at.flask, "3000000", List.of(flask("", "1000000"), flask("", null), flask("", null)))).get();
		assertEquals(List.of(n("1000000"), n("1000000"), n("1000000")),
				receipt.made().stream().map(ref -> at.vessel(ref).getSeededViableCells()).toList());
	}

	@Test
	void leavesDoublingsOpenWhereTheSeedingIsNotKnown() {
		at.lab.change(Role.BENCH, Vessel.class, at.flask, vessel -> vessel.setSeededViableCells(null));
		Outcome<ActReceipt> outcome = at.cultures.passage(at.bench, at.passage(at.flask, "3200000", flasks(1)));
		noted("doublings.unknown", outcome);
		Passage passage = at.act(Passage.class, outcome);
		assertNull(passage.getPopulationDoublings());
		assertEquals(n("4.5"), passage.getCumulativeDoublings());
		assertTrue(passage.getNote().contains("F-1"), passage.getNote());
	}

	@Test
	void reportsDecliningCellsButNeverLowersTheCumulativeNumber() {
		Outcome<ActReceipt> outcome = at.cultures.passage(at.bench, at.passage(at.flask, "200000", flasks(1)));
		noted("doublings.declined", outcome);
		Passage passage = at.act(Passage.class, outcome);
		assertEquals(n("-1"), passage.getPopulationDoublings());
		assertEquals(n("4.5"), passage.getCumulativeDoublings());
	}

	@Test
	void refusesToSeedMoreThanWasHarvested() {
		String message = at.refused("cells.more", () -> at.cultures.passage(at.bench,
				at.passage(at.flask, "1000000", List.of(flask("", "600000"), flask("", "600000"))))).message();
		assertTrue(message.contains("1200000") && message.contains("1000000"), message);
		at.refused("cells.none", () -> at.cultures.passage(at.bench, at.passage(at.flask, "0", flasks(1))));
		at.refused("vessels.none", () -> at.cultures.passage(at.bench, at.passage(at.flask, "1000000", List.of())));
	}

	@Test
	void tellsRatioAgeAndMaterials() {
		at.lab.change(Role.BENCH, Vessel.class, at.flask, vessel -> vessel.setArea(flask("", null).area().orElseThrow()));
		Acts.Passage request = at.passage(at.flask, "3200000",
				List.of(flask("A-1", null), flask("A-2", null), flask("A-3", null)));
		ActReceipt receipt = at.cultures.passage(at.bench, new Acts.Passage(
				request.details().with(at.medium), at.flask, request.harvestedCells(), request.viability(), request.into()))
				.get();
		assertEquals("F-1 passaged 1:3 into A-1, A-2, A-3 (P3, 7.5 doublings) with Medium lot S-M-1", receipt.sentence());
	}
}

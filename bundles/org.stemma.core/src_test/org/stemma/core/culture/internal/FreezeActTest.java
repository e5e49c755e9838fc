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
import static org.stemma.core.culture.internal.Cultivation.n;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.Freeze;
import org.stemma.model.culture.Harvest;
import org.stemma.model.culture.VesselState;

final class FreezeActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void givesVialsTheAgeOfTheHarvest() {
		Harvest harvest = at.act(Harvest.class, at.cultures.harvest(at.bench, at.harvest("3200000", at.flask)));
		Outcome<ActReceipt> outcome = at.cultures.freeze(at.bench, at.freeze("1000000", 3, at.flask));
		Cryovial vial = at.vial(outcome.get().made().getLast());
		assertEquals(2, vial.getPassageNumber());
		assertEquals(harvest.getCumulativeDoublings(), vial.getCumulativeDoublings());
		assertEquals(CryovialState.STORED, vial.getState());
		assertEquals(n("1000000"), vial.getViableCells());
		assertEquals(at.lot, vial.getLot());
		assertEquals(n("0.3125"), at.act(Freeze.class, outcome).getDerivations().getFirst().getFraction());
		assertTrue(at.act(Freeze.class, outcome).getBuiltOn().stream()
				.anyMatch(part -> part.getRecord().code().equals(harvest.getCode())), "names the harvest");
		assertEquals("F-1 frozen into C-000001, C-000002, C-000003 (P2, 7.5 doublings), 1×10⁶ viable cells each",
				outcome.get().sentence());
	}

	@Test
	void refusesMoreCellsThanAreLeftOfTheHarvest() {
		at.cultures.harvest(at.bench, at.harvest("3200000", at.flask)).get();
		at.cultures.freeze(at.bench, at.freeze("1000000", 2, at.flask)).get();
		at.refused("cells.more", () -> at.cultures.freeze(at.bench, at.freeze("1000000", 2, at.flask)));
		at.cultures.freeze(at.bench, at.freeze("1200000", 1, at.flask)).get();
	}

	@Test
	void countsTheDoublingsOfCellsFrozenStraightOutOfCulture() {
		Outcome<ActReceipt> outcome = at.cultures.freeze(at.bench, at.freeze("800000", 4, at.flask));
		assertEquals(n("7.5"), at.vial(outcome.get().made().getFirst()).getCumulativeDoublings());
		assertEquals(n("3"), at.act(Freeze.class, outcome).getPopulationDoublings());
		assertEquals(n("7.5"), at.act(Freeze.class, outcome).getCumulativeDoublings());
		assertEquals(VesselState.HARVESTED, at.vessel(at.flask).getState());
		assertNull(at.act(Freeze.class, outcome).getDerivations().getFirst().getFraction());
	}

	@Test
	void takesTheCodesOfTheVialsAndShortensLongLists() {
		List<String> codes = List.of("MCB-01", "MCB-02", "MCB-03", "MCB-04", "MCB-05", "MCB-06", "MCB-07");
		ActReceipt receipt = at.cultures.freeze(at.bench, new Acts.Freeze(ActDetails.now(), List.of(at.flask), n("100000"),
				Optional.of(n("96")), Optional.of(Quantity.of("1.0", "mL")), "-1 °C/min", codes)).get();
		assertEquals(codes, receipt.made().stream().map(RecordRef::code).toList());
		assertEquals("F-1 frozen into 7 vials MCB-01 to MCB-07 (P2, 5.3 doublings), 1×10⁵ viable cells each, viability 96 %",
				receipt.sentence());
	}

	@Test
	void refusesCodesThatAreTakenTwiceOrNone() {
		at.refused("record.codeTaken", () -> at.cultures.freeze(at.bench, vials("VIAL-1")));
		at.refused("record.codeTaken", () -> at.cultures.freeze(at.bench, vials("LOT-1")));
		at.refused("record.codeTwice", () -> at.cultures.freeze(at.bench, vials("MCB-1", "MCB-1")));
		at.refused("record.code", () -> at.cultures.freeze(at.bench, vials("über 1")));
		at.refused("vials.none", () -> at.cultures.freeze(at.bench, vials()));
	}

	@Test
	void refusesHarvestedAndGrowingVesselsTogether() {
		RecordRef second = at.samples.vessel("F-2", at.lot);
		at.cultures.harvest(at.bench, at.harvest("3200000", at.flask)).get();
		at.refused("vessels.mixed", () -> at.cultures.freeze(at.bench, at.freeze("100000", 1, at.flask, second)));
		at.refused("cells.none", () -> at.cultures.freeze(at.bench, at.freeze("0", 1, second)));
	}

	private Acts.Freeze vials(String... codes) {
		return new Acts.Freeze(ActDetails.now(), List.of(at.flask), n("100000"), Optional.empty(), Optional.empty(), "",
				List.of(codes));
	}
}

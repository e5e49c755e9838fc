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
import static org.stemma.core.culture.internal.Cultivation.n;
import static org.stemma.core.culture.internal.Cultivation.noted;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.Harvest;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;
import org.stemma.model.identity.Role;

final class HarvestActTest {

	private final Cultivation at = new Cultivation();
	private final RecordRef older = at.samples.vessel("F-2", at.lot);

	HarvestActTest() {
		at.lab.change(Role.BENCH, Vessel.class, older, vessel -> {
			vessel.setPassageNumber(3);
			vessel.setCumulativeDoublings(n("9.25"));
		});
	}

	@Test
	void takesTheHighestAgeOfThePoolAndItsOwnDoublings() {
		Outcome<ActReceipt> outcome = at.cultures.harvest(at.bench, at.harvest("6400000", at.flask, older));
		Harvest harvest = at.act(Harvest.class, outcome);
		assertEquals(3, harvest.getPassageNumber());
		assertEquals(n("3"), harvest.getPopulationDoublings());
		assertEquals(n("12.25"), harvest.getCumulativeDoublings());
		assertEquals(VesselState.HARVESTED, at.vessel(older).getState());
		assertEquals(VesselState.HARVESTED, at.vessel(at.flask).getState());
		assertEquals(List.of(at.flask, older), outcome.get().changed());
	}

	@Test
	void tellsWhatCameOut() {
		Acts.Harvest request = new Acts.Harvest(ActDetails.now(), List.of(at.flask), n("3200000"), Optional.of(n("95.25")),
				Optional.of(Quantity.of("12", "mL")));
		assertEquals("F-1 harvested (P2, 7.5 doublings), 3.2×10⁶ viable cells, viability 95.3 %",
				at.cultures.harvest(at.bench, request).get().sentence());
	}

	@Test
	void leavesDoublingsOpenWhenOneSeedingIsNotKnown() {
		at.lab.change(Role.BENCH, Vessel.class, older, vessel -> vessel.setSeededViableCells(null));
		Outcome<ActReceipt> outcome = at.cultures.harvest(at.bench, at.harvest("6400000", at.flask, older));
		noted("doublings.unknown", outcome);
		assertNull(at.act(Harvest.class, outcome).getPopulationDoublings());
		assertEquals(n("9.25"), at.act(Harvest.class, outcome).getCumulativeDoublings());
	}

	@Test
	void refusesVesselsOfTwoLotsOrNamedTwice() {
		RecordRef other = at.samples.vessel("F-3", at.samples.lot("LOT-2", at.line, null));
		at.refused("vessels.lots", () -> at.cultures.harvest(at.bench, at.harvest("6400000", at.flask, other)));
		at.refused("vessels.twice", () -> at.cultures.harvest(at.bench, at.harvest("6400000", at.flask, at.flask)));
		at.refused("vessels.none", () -> at.cultures.harvest(at.bench, at.harvest("6400000")));
	}
}

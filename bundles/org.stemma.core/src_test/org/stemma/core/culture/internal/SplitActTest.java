/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.core.culture.internal.Cultivation.flask;
import static org.stemma.core.culture.internal.Cultivation.flasks;
import static org.stemma.core.culture.internal.Cultivation.n;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.model.culture.Derivation;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Split;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;

final class SplitActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void keepsPassageNumberAndDoublings() {
		Instant seeded = at.vessel(at.flask).getSeeded();
		ActReceipt receipt = at.cultures.split(at.bench, split(flasks(2))).get();
		Vessel made = at.vessel(receipt.made().getLast());
		assertEquals(2, made.getPassageNumber());
		assertEquals(n("4.5"), made.getCumulativeDoublings());
		assertEquals(n("200000"), made.getSeededViableCells());
		assertEquals(seeded, made.getSeeded());
		assertEquals(VesselState.EMPTY, at.vessel(at.flask).getState());
		assertEquals("F-1 split into V-000001, V-000002", receipt.sentence());
	}

	@Test
	void losesNoDoublingsOnTheWayToTheNextPassage() {
		ActReceipt halves = at.cultures.split(at.bench, split(flasks(2))).get();
		at.later(Duration.ofDays(2));
		Outcome<ActReceipt> outcome = at.cultures.passage(at.bench,
				at.passage(halves.made().getFirst(), "1600000", flasks(1)));
		assertEquals(n("3"), at.act(Passage.class, outcome).getPopulationDoublings());
	}

	@Test
	void followsTheCellsGiven() {
		Split split = at.act(Split.class,
				at.cultures.split(at.bench, split(List.of(flask("", "300000"), flask("", "900000")))));
		assertEquals(List.of(n("0.25"), n("0.75")),
				split.getDerivations().stream().map(Derivation::getFraction).toList());
		assertEquals(n("900000"), split.getDerivations().getLast().getViableCells());
	}

	@Test
	void needsAVesselAndCells() {
		at.refused("vessels.none", () -> at.cultures.split(at.bench, split(List.of())));
		at.refused("cells.none", () -> at.cultures.split(at.bench, split(List.of(flask("", "0")))));
	}

	private Acts.Split split(List<NewVessel> into) {
		return new Acts.Split(ActDetails.now(), at.flask, into);
	}
}

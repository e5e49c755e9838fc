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
import static org.stemma.core.culture.internal.Cultivation.noted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.NewVessel;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Seed;
import org.stemma.model.culture.Vessel;
import org.stemma.model.donation.Collection;
import org.stemma.model.donation.SourceKind;
import org.stemma.model.identity.Role;

final class SeedActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void startsAPrimaryCultureAtP0() {
		Outcome<ActReceipt> outcome = at.cultures.seed(at.bench, seed(at.line, 0, "0", List.of(flask("F-8", null))));
		Seed seed = at.act(Seed.class, outcome);
		assertEquals(0, seed.getPassageNumber());
		Vessel vessel = at.vessel(outcome.get().made().getFirst());
		assertEquals(0, vessel.getPassageNumber());
		assertEquals(n("0"), vessel.getCumulativeDoublings());
		assertEquals("LINE-1 seeded into F-8 (P0, 0.0 doublings), 2×10⁶ viable cells", outcome.get().sentence());
	}

	@Test
	void takesOverTheAgeOfCellsReceivedAlive() {
		ActReceipt receipt = at.cultures.seed(at.bench, seed(at.line, 5, "11.25", flasks(2))).get();
		assertEquals(5, at.vessel(receipt.made().getLast()).getPassageNumber());
		assertEquals(n("11.25"), at.vessel(receipt.made().getLast()).getCumulativeDoublings());
	}

	@Test
	void refusesNegativeAges() {
		at.refused("field.range", () -> at.cultures.seed(at.bench, seed(at.line, -1, "0", flasks(1))));
		at.refused("field.range", () -> at.cultures.seed(at.bench, seed(at.line, 1, "-0.5", flasks(1))));
	}

	@Test
	void refusesAnOriginThatIsNeitherCollectionNorLine() {
		at.refused("record.unknown", () -> at.cultures.seed(at.bench, seed(at.lot, 0, "0", flasks(1))));
	}

	@Test
	void warnsOfAnotherLine() {
		noted("lot.origin", at.cultures.seed(at.bench, seed(at.samples.line("LINE-2"), 0, "0", flasks(1))));
	}

	private Acts.Seed seed(RecordRef origin, int passageNumber, String doublings, List<NewVessel> into) {
		return new Acts.Seed(ActDetails.now(), at.lot, origin, n("2000000"), Optional.empty(), passageNumber,
				new BigDecimal(doublings), into);
	}

	@Test
	void takesCellsOutOfACollectionOfTheLot() {
		RecordRef first = collection("HPC-1");
		Outcome<ActReceipt> unnamed = at.cultures.seed(at.bench, seed(first, 0, "0", flasks(1)));
		assertEquals(List.of(), unnamed.problems());
		at.lab.change(Role.SUPERVISOR, Lot.class, at.lot, lot -> lot.setCollection(first));
		assertEquals(List.of(), at.cultures.seed(at.bench, seed(first, 0, "0", flasks(1))).problems());
		noted("lot.origin", at.cultures.seed(at.bench, seed(collection("HPC-2"), 0, "0", flasks(1))));
	}

	private RecordRef collection(String code) {
		return at.lab.make(Collection.class, code, collection -> {
			collection.setDonor(at.samples.donor("D-" + code));
			collection.setSourceKind(SourceKind.BONE_MARROW);
			collection.setCollected(at.lab.clock().instant());
		});
	}
}

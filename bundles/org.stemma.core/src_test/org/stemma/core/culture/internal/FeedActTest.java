/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.core.culture.internal.Cultivation.n;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Quantity;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.VesselState;

final class FeedActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void tellsVolumeFractionAndMedium() {
		ActReceipt receipt = at.cultures.feed(at.bench, new Acts.Feed(ActDetails.using(at.medium), at.flask,
				Optional.of(Quantity.of("15", "mL")), Optional.of(n("0.5")))).get();
		assertEquals("F-1 fed, 15 mL, 50 % of the medium changed with Medium lot S-M-1", receipt.sentence());
	}

	@Test
	void tellsAnAdditionAsSuch() {
		ActReceipt receipt = at.cultures.feed(at.bench,
				new Acts.Feed(ActDetails.now(), at.flask, Optional.empty(), Optional.of(n("0")))).get();
		assertEquals("F-1 fed, medium added", receipt.sentence());
	}

	@Test
	void remembersWhenSomethingWasDoneLast() {
		at.cultures.feed(at.bench, at.feed(at.flask)).get();
		assertEquals(at.lab.clock().instant(), at.vessel(at.flask).getLastAct());
		assertEquals(VesselState.IN_CULTURE, at.vessel(at.flask).getState());
	}

	@Test
	void refusesAFractionAboveOne() {
		at.refused("field.range", () -> at.cultures.feed(at.bench,
				new Acts.Feed(ActDetails.now(), at.flask, Optional.empty(), Optional.of(n("1.1")))));
	}

	@Test
	void feedsOnlyVesselsInCulture() {
		at.cultures.harvest(at.bench, at.harvest("3000000", at.flask)).get();
		at.refused("vessel.state", () -> at.cultures.feed(at.bench, at.feed(at.flask)));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.Discard;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.VesselState;
import org.stemma.model.identity.Role;

final class DiscardActTest {

	private final Cultivation at = new Cultivation();

	@Test
	void throwsAVesselAway() {
		assertEquals("F-1 discarded: contaminated", at.cultures.discard(at.bench, at.discard(at.flask)).get().sentence());
		assertEquals(VesselState.DISCARDED, at.vessel(at.flask).getState());
		at.refused("vessel.state", () -> at.cultures.discard(at.bench, at.discard(at.flask)));
	}

	@Test
	void throwsAVialOfALotAway() {
		at.refused("vial.lot", () -> at.cultures.discard(at.bench, at.discard(at.vial)));
		at.lab.change(Role.SUPERVISOR, Cryovial.class, at.vial, vial -> vial.setLot(at.lot));
		at.cultures.discard(at.bench, at.discard(at.vial)).get();
		assertEquals(CryovialState.DISCARDED, at.vial(at.vial).getState());
		at.refused("vial.state", () -> at.cultures.discard(at.bench, at.discard(at.vial)));
	}

	@Test
	void isPossibleAfterTheDecisionOnTheLot() {
		at.lab.change(Role.QA_RELEASER, Lot.class, at.lot, lot -> lot.setDisposition(LotDisposition.REJECTED));
		at.cultures.discard(at.bench, at.discard(at.flask)).get();
		assertEquals(VesselState.DISCARDED, at.vessel(at.flask).getState());
	}

	@Test
	void needsAReason() {
		at.refused("discard.reason",
				() -> at.cultures.discard(at.bench, new Acts.Discard(ActDetails.now(), at.flask, " ")));
	}

	@Test
	void namesVesselAndLotItWasBuiltOn() {
		Discard discard = at.act(Discard.class, at.cultures.discard(at.bench, at.discard(at.flask)));
		assertEquals(List.of("F-1", "LOT-1"),
				discard.getBuiltOn().stream().map(part -> part.getRecord().code()).toList());
	}
}

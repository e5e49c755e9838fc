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

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.NewVessel;
import org.stemma.model.culture.Passage;
import org.stemma.model.culture.Vessel;
import org.stemma.model.identity.Role;

final class PassageRatioTest {

	private final Cultivation at = new Cultivation();

	@Test
	void isTheNewAreaPerOldArea() {
		at.lab.change(Role.BENCH, Vessel.class, at.flask, vessel -> vessel.setArea(Quantity.of("75", "cm2")));
		assertEquals(Optional.of("1:2.3"), ratio(vessel("T175 flask", "175", null)));
	}

	@Test
	void countsCellsNotCarriedOnAsSpreadOut() {
		assertEquals(Optional.of("1:4"), ratio(vessel("T75 flask", null, "200000")));
	}

	@Test
	void countsFlasksOfOneFormatWhereAreasAreNotKnown() {
		assertEquals(Optional.of("1:2"), ratio(vessel("T75 flask", null, null), vessel("T75 flask", null, null)));
	}

	@Test
	void isNotGuessedForOtherFormats() {
		assertEquals(Optional.empty(), ratio(vessel("T175 flask", "175", null)));
	}

	private Optional<String> ratio(NewVessel... into) {
		Outcome<ActReceipt> outcome = at.cultures.passage(at.bench, at.passage(at.flask, "800000", List.of(into)));
		Passage passage = at.act(Passage.class, outcome);
		return PassageRatio.of(passage, Names.of(at.lab.store(), List.of(passage)));
	}

	private static NewVessel vessel(String format, String area, String cells) {
		return new NewVessel("", format, Optional.ofNullable(area).map(value -> Quantity.of(value, "cm2")),
				Optional.ofNullable(cells).map(digits -> n(digits)));
	}
}

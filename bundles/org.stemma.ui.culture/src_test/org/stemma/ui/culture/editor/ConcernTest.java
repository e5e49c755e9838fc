/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.Moment;
import org.stemma.ui.culture.act.Views;

class ConcernTest {

	private final RecordView vessel = Views.vessel("V-1", "IN_CULTURE");
	private final RecordView lot = Views.lot("QUARANTINE");
	private final RecordRef act = Views.ref("culture.Feed", "FEE-1");
	private final Concern concern = new Concern(new CultureView(lot, List.of(vessel), List.of(),
			List.of(new Moment(act, List.of(vessel.ref()), ZonedDateTime.now(), "", "")), List.of()), vessel.ref());

	@Test
	void whatIsShownConcerns() {
		assertTrue(concern.by(List.of(vessel.ref())));
		assertTrue(concern.by(List.of(lot.ref())));
		assertTrue(concern.by(List.of(Views.ref("quality.Result", "RES-1"), act)));
	}

	@Test
	void newVesselsAndVialsConcernSinceTheyMayBelongToTheLot() {
		assertTrue(concern.by(List.of(Views.ref("culture.Vessel", "V-2"))));
		assertTrue(concern.by(List.of(Views.ref("culture.Cryovial", "C-2"))));
	}

	@Test
	void recordsOfOthersDoNot() {
		assertFalse(concern.by(List.of(Views.ref("culture.Feed", "FEE-2"), Views.ref("donation.Donor", "D-1"))));
	}
}

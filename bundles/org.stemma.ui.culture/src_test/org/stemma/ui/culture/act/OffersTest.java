/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.model.identity.Role;

class OffersTest {

	private static final Session ANNA = session(Role.BENCH);

	private static Session session(Role role) {
		return new Session(Views.ref("identity.Person", "anna"), "Anna Meier", Set.of(role), "bench 1");
	}

	private static String offered(Session session, RecordView lot, RecordView... vessels) {
		Offers offers = new Offers(session, lot, List.of(vessels));
		return Stream.of(BenchAct.values()).filter(act -> offers.refusal(act).isEmpty()).map(BenchAct::digit)
				.map(String::valueOf).collect(Collectors.joining());
	}

	@Test
	void aVesselInCultureTakesEveryAct() {
		assertEquals("123456789", offered(ANNA, Views.lot("QUARANTINE"), Views.vessel("V-1", "IN_CULTURE")));
	}

	@Test
	void harvestedCellsAreObservedCountedFrozenOrThrownAway() {
		assertEquals("23589", offered(ANNA, Views.lot("QUARANTINE"), Views.vessel("V-1", "HARVESTED")));
	}

	@Test
	void anEmptyVesselIsOnlyThrownAway() {
		assertEquals("89", offered(ANNA, Views.lot("QUARANTINE"), Views.vessel("V-1", "EMPTY")));
		assertEquals("8", offered(ANNA, Views.lot("QUARANTINE"), Views.vessel("V-1", "DISCARDED")));
	}

	@Test
	void aLotWithoutVesselsStartsWithAThaw() {
		assertEquals("89", offered(ANNA, Views.lot("QUARANTINE")));
	}

	@Test
	void aLotOffersWhatOneOfItsVesselsTakes() {
		assertEquals("123456789", offered(ANNA, Views.lot("QUARANTINE"), Views.vessel("V-1", "EMPTY"), Views.vessel("V-2", "IN_CULTURE")));
	}

	@Test
	void nothingButDiscardingIsLeftOfADecidedLot() {
		assertEquals("9", offered(ANNA, Views.lot("RELEASED"), Views.vessel("V-1", "IN_CULTURE")));
	}

	@Test
	void whoMayNotLogActsIsOfferedNoneAndToldWhy() {
		assertEquals("", offered(session(Role.QA_RELEASER), Views.lot("QUARANTINE"), Views.vessel("V-1", "IN_CULTURE")));
		Optional<String> why = new Offers(session(Role.QA_RELEASER), Views.lot("QUARANTINE"), List.of()).refusal(BenchAct.FEED);
		assertTrue(why.orElseThrow().contains("bench"));
	}

	@Test
	void saysWhichVesselIsInWhichState() {
		Offers offers = new Offers(ANNA, Views.lot("QUARANTINE"), List.of(Views.vessel("V-1", "EMPTY")));
		String why = offers.refusal(BenchAct.FEED).orElseThrow();
		assertTrue(why.contains("V-1") && why.contains("Empty") && why.contains("Feed"), why);
	}
}

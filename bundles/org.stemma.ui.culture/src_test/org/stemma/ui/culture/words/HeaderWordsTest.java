/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.GrowthPoint;
import org.stemma.core.culture.CultureView.Moment;
import org.stemma.ui.culture.act.Views;
import org.stemma.ui.culture.words.CultureHeader.State;
import org.stemma.ui.widget.Tone;

class HeaderWordsTest {

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 5, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

	private final RecordView lot = Views.lot("QUARANTINE");
	private final RecordView vessel = Views.vessel("V-1", "IN_CULTURE");

	private static Moment moment(String kind, RecordView subject, ZonedDateTime when, String sentence) {
		return new Moment(Views.ref(kind, "A-1"), List.of(subject.ref()), when, "Anna Meier", sentence);
	}

	private CultureView culture(RecordView of, Moment... timeline) {
		GrowthPoint seen = new GrowthPoint(NOW.minusDays(1), of.ref(), Optional.empty(), Optional.of(new BigDecimal("55.0")),
				Optional.empty());
		return new CultureView(lot, List.of(of), List.of(), List.of(timeline), List.of(seen));
	}

	@Test
	void tellsWhatAVesselIsAndWhenItWasFed() {
		CultureHeader header = new HeaderWords(culture(vessel,
				moment("culture.Thaw", vessel, NOW.minusDays(4), "thawed"),
				moment("culture.Feed", vessel, NOW.minusDays(2), "fed")), NOW).of(vessel.ref());
		assertEquals("V-1", header.code());
		assertEquals(List.of(new State(Tone.GOOD, "In culture"), new State(Tone.WARNING, "Quarantine")), header.states());
		assertEquals("T75 flask   ·   Lot LOT-1, MSC suspension   ·   P3   ·   6.3 doublings", header.facts());
		assertEquals("Fed 2 days ago   ·   confluence 55 % yesterday", header.next());
		assertEquals(Optional.of(lot.ref()), header.lot());
	}

	@Test
	void saysThatAVesselWasNotFedSinceItWasFilled() {
		CultureHeader header = new HeaderWords(culture(vessel, moment("culture.Thaw", vessel, NOW.minusDays(4), "thawed")),
				NOW).of(vessel.ref());
		assertTrue(header.next().startsWith("Not fed since it was filled 4 days ago"), header.next());
	}

	@Test
	void saysWhatComesAfterAHarvestAndWhenNothingDoes() {
		RecordView harvested = Views.vessel("V-1", "HARVESTED");
		assertTrue(new HeaderWords(culture(harvested), NOW).of(harvested.ref()).next().startsWith("Next: freeze"));
		RecordView empty = Views.vessel("V-1", "EMPTY");
		CultureHeader header = new HeaderWords(culture(empty,
				moment("culture.Passage", empty, NOW, "V-1 passaged 1:3")), NOW).of(empty.ref());
		assertTrue(header.next().startsWith("Nothing more to do here."), header.next());
		assertTrue(header.next().endsWith("Last, today: V-1 passaged 1:3"), header.next());
		assertEquals(Tone.QUIET, header.states().getFirst().tone());
	}

	@Test
	void tellsWhatIsInALot() {
		RecordView vial = Views.view(Views.ref("culture.Cryovial", "C-1"), "state", "STORED");
		CultureView culture = new CultureView(lot, List.of(vessel, Views.vessel("V-2", "EMPTY")), List.of(vial), List.of(), List.of());
		CultureHeader header = new HeaderWords(culture, NOW).of(lot.ref());
		assertEquals("MSC suspension   ·   Product   ·   Vessels in culture: 1, vials stored: 1   ·   P3   ·   6.3 doublings", header.facts());
		assertTrue(header.next().startsWith("Next: thaw"), header.next());
		assertEquals(Optional.empty(), header.lot());
	}

	@Test
	void aDecidedLotIsOverWhateverItsState() {
		RecordView rejected = Views.lot("REJECTED");
		CultureHeader header = new HeaderWords(Views.culture(rejected), NOW).of(rejected.ref());
		assertEquals(List.of(new State(Tone.BAD, "Rejected")), header.states());
		assertEquals("Decided: Rejected. Only discarding is possible.", header.next());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.GrowthPoint;

class SubjectTest {

	private static final ZonedDateTime NINE = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));
	private static final LocalDate TODAY = NINE.toLocalDate();

	private final RecordView lot = Views.lot("QUARANTINE");
	private final RecordView first = Views.vessel("V-1", "IN_CULTURE");
	private final RecordView second = Views.vessel("V-2", "IN_CULTURE");
	private final RecordView empty = Views.vessel("V-3", "EMPTY");

	private CultureView grown(GrowthPoint... points) {
		return new CultureView(lot, List.of(first), List.of(), List.of(), List.of(points));
	}

	@Test
	void aVesselsEditorIsForThatVesselAlone() {
		Subject subject = Subject.of(Views.culture(lot, first, second), second.ref(), Optional.empty(), TODAY);
		assertTrue(subject.fixed());
		assertEquals(Optional.of(second.ref()), subject.vesselRef());
		assertEquals("T75 flask", subject.format());
	}

	@Test
	void aLotsEditorOffersTheVesselChosenInItsList() {
		Subject subject = Subject.of(Views.culture(lot, first, second), lot.ref(), Optional.of(second.ref()), TODAY);
		assertFalse(subject.fixed());
		assertEquals(Optional.of(second.ref()), subject.vesselRef());
	}

	@Test
	void aLotsEditorOffersNoVesselWhenSeveralMayBeMeant() {
		assertTrue(Subject.of(Views.culture(lot, first, second), lot.ref(), Optional.empty(), TODAY).vessel().isEmpty());
		assertEquals(Optional.of(first.ref()),
				Subject.of(Views.culture(lot, first, empty), lot.ref(), Optional.empty(), TODAY).vesselRef());
	}

	@Test
	void offersTodaysCountAndNoOlderOne() {
		assertEquals(Optional.of(new BigDecimal("4200000")),
				Subject.of(grown(Views.counted(first, NINE.minusHours(1), "4000000"), Views.counted(first, NINE, "4200000")),
						first.ref(), Optional.empty(), TODAY).counted());
		assertEquals(Optional.empty(), Subject.of(grown(Views.counted(first, NINE.minusDays(1), "4000000")), first.ref(),
				Optional.empty(), TODAY).counted());
	}

	@Test
	void offersNoCountOfAnotherVesselAndNoNumberSeeded() {
		GrowthPoint seeded = new GrowthPoint(NINE, first.ref(), Optional.of(BigDecimal.TEN), Optional.empty(),
				Optional.of(BigDecimal.ONE));
		assertEquals(Optional.empty(), Subject.of(grown(Views.counted(second, NINE, "4200000"), seeded), first.ref(),
				Optional.empty(), TODAY).counted());
	}
}

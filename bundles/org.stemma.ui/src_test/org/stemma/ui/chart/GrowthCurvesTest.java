/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.CultureView.GrowthPoint;
import org.stemma.ui.chart.GrowthCurves.Quantity;

class GrowthCurvesTest {

	private static final ZonedDateTime START = ZonedDateTime.of(2026, 3, 28, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

	private final RecordRef first = new RecordRef("culture.Vessel", UUID.randomUUID(), "V-1");
	private final RecordRef second = new RecordRef("culture.Vessel", UUID.randomUUID(), "V-2");

	private static GrowthPoint point(RecordRef vessel, int hours, String confluence, String doublings) {
		return new GrowthPoint(START.plus(Duration.ofHours(hours)), vessel, Optional.empty(),
				Optional.ofNullable(confluence).map(BigDecimal::new), Optional.ofNullable(doublings).map(BigDecimal::new));
	}

	@Test
	void givesEachVesselACurveOfItsOwnOverTheDaysOfTheCulture() {
		GrowthCurves curves = GrowthCurves.of(List.of(point(first, 0, null, "2"), point(first, 36, "40", null),
				point(second, 48, "55.5", null), point(first, 60, "80", "4.5")));
		assertEquals(List.of("CONFLUENCE V-1", "CONFLUENCE V-2", "DOUBLINGS V-1"),
				curves.lines().stream().map(line -> line.quantity() + " " + line.vessel()).toList());
		assertArrayEquals(new double[] { 1.5, 2.5 }, curves.lines().get(0).days());
		assertArrayEquals(new double[] { 40, 80 }, curves.lines().get(0).values());
		assertArrayEquals(new double[] { 0, 2.5 }, curves.lines().get(2).days());
		assertEquals(2.5, curves.days());
	}

	@Test
	void scalesToTheHighestValueButNotBelowTheNumberGiven() {
		GrowthCurves curves = GrowthCurves.of(List.of(point(first, 0, "40", "12.5")));
		assertEquals(100, curves.highest(Quantity.CONFLUENCE, 100));
		assertEquals(12.5, curves.highest(Quantity.DOUBLINGS, 1));
		assertEquals(1, curves.days());
	}

	@Test
	void hasNoCurvesWithoutPoints() {
		GrowthCurves curves = GrowthCurves.of(List.of());
		assertTrue(curves.lines().isEmpty());
		assertTrue(curves.start().isEmpty());
		assertEquals(1, curves.highest(Quantity.DOUBLINGS, 1));
	}
}

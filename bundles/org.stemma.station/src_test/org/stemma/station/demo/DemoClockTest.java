/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class DemoClockTest {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	@Test
	void goesOnToATimeOfALaterDayInTheLabsZone() {
		DemoClock clock = new DemoClock(Instant.parse("2026-11-01T12:00:00Z"), ZONE);
		clock.go(2, "09:10");
		assertEquals(LocalTime.of(9, 10), clock.instant().atZone(ZONE).toLocalTime().withNano(0));
		assertEquals(3, clock.instant().atZone(ZONE).getDayOfMonth());
	}

	@Test
	void neverShowsTheSameTimeTwice() {
		DemoClock clock = new DemoClock(Instant.EPOCH, ZONE);
		assertTrue(clock.instant().isBefore(clock.instant()));
	}
}

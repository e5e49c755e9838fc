/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.ui.instruments.registry.CalibrationStanding.Period;

class CalibrationStandingTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void needsNoneWhereNoneIsNeeded() {
		assertEquals("• needs none", CalibrationStanding.of(false, List.of(), TODAY).text());
	}

	@Test
	void tellsThatAnInstrumentWasNeverCalibrated() {
		assertEquals("✗ was never calibrated", CalibrationStanding.of(true, List.of(), TODAY).text());
		assertEquals("✗ was never calibrated", standing(period(TODAY.plusDays(1), TODAY.plusDays(300), false)));
	}

	@Test
	void tellsWhenTheLastCalibrationRanOut() {
		assertEquals("✗ was due on 2026-11-21", standing(period(TODAY.minusDays(366), TODAY.minusDays(1), false)));
	}

	@Test
	void tellsThatItIsDueSoon() {
		assertEquals("⚠ due today", standing(period(TODAY.minusDays(365), TODAY, false)));
		assertEquals("⚠ due in 30 days, on 2026-12-22", standing(period(TODAY.minusDays(300), TODAY.plusDays(30), false)));
		assertEquals("✓ covers it until 2026-12-23", standing(period(TODAY.minusDays(300), TODAY.plusDays(31), false)));
	}

	@Test
	void theLastCalibrationDecidesEvenIfItFailed() {
		assertEquals("✗ failed on 2026-11-20", standing(period(TODAY.minusDays(90), TODAY.plusDays(300), false),
				period(TODAY.minusDays(2), TODAY.plusDays(363), true)));
	}

	private static String standing(Period... periods) {
		return CalibrationStanding.of(true, List.of(periods), TODAY).text();
	}

	private static Period period(LocalDate performed, LocalDate due, boolean failed) {
		return new Period(performed, due, failed);
	}
}

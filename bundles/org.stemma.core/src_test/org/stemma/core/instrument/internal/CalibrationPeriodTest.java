/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.instrument.internal.CalibrationPeriod.Gap;

class CalibrationPeriodTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final CalibrationPeriod passed = period("CAL-1", DAY.minusDays(60), DAY, "PASSED");

	@Test
	void coversFromItsFirstToItsLastDay() {
		assertEquals(Optional.empty(), uncovered(DAY, passed));
		assertEquals(Optional.empty(), uncovered(DAY.minusDays(60), passed));
		assertEquals("none", uncovered(DAY.minusDays(61), passed).orElseThrow().code());
		assertEquals("was due for calibration on 2026-03-02", uncovered(DAY.plusDays(1), passed).orElseThrow().words());
	}

	@Test
	void theLastOneUpToTheDayDecides() {
		CalibrationPeriod failed = period("CAL-2", DAY.minusDays(5), DAY.plusDays(360), "FAILED");
		assertEquals("failed", uncovered(DAY, passed, failed).orElseThrow().code());
		assertEquals(Optional.empty(), uncovered(DAY.minusDays(6), passed, failed));
		CalibrationPeriod adjusted = period("CAL-3", DAY.minusDays(4), DAY.plusDays(360), "ADJUSTED");
		assertEquals(Optional.empty(), uncovered(DAY, passed, failed, adjusted));
	}

	@Test
	void aLaterOneWithAnEarlierDueDateEndsTheFirst() {
		CalibrationPeriod shorter = period("CAL-2", DAY.minusDays(30), DAY.minusDays(1), "PASSED");
		assertEquals("overdue", uncovered(DAY, passed, shorter).orElseThrow().code());
	}

	@Test
	void withoutAnyNothingIsCovered() {
		assertEquals("none", uncovered(DAY).orElseThrow().code());
	}

	private static Optional<Gap> uncovered(LocalDate day, CalibrationPeriod... periods) {
		return CalibrationPeriod.uncovered(List.of(periods), day);
	}

	private static CalibrationPeriod period(String code, LocalDate performed, LocalDate due, String outcome) {
		return new CalibrationPeriod(code, performed, due, outcome);
	}
}

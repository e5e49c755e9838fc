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
import org.stemma.core.instrument.internal.CoveredPeriod.Gap;
import org.stemma.core.instrument.internal.CoveredPeriod.Matter;

class CoveredPeriodTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final CoveredPeriod passed = period("CAL-1", DAY.minusDays(60), DAY, "PASSED");

	@Test
	void coversFromItsFirstToItsLastDay() {
		assertEquals(Optional.empty(), uncovered(DAY, passed));
		assertEquals(Optional.empty(), uncovered(DAY.minusDays(60), passed));
		assertEquals("calibration.none", uncovered(DAY.minusDays(61), passed).orElseThrow().code());
		assertEquals("was due for calibration on 2026-03-02", uncovered(DAY.plusDays(1), passed).orElseThrow().words());
	}

	@Test
	void theLastOneUpToTheDayDecides() {
		CoveredPeriod failed = period("CAL-2", DAY.minusDays(5), DAY.plusDays(360), "FAILED");
		assertEquals("calibration.failed", uncovered(DAY, passed, failed).orElseThrow().code());
		assertEquals(Optional.empty(), uncovered(DAY.minusDays(6), passed, failed));
		CoveredPeriod adjusted = period("CAL-3", DAY.minusDays(4), DAY.plusDays(360), "ADJUSTED");
		assertEquals(Optional.empty(), uncovered(DAY, passed, failed, adjusted));
	}

	@Test
	void aLaterOneWithAnEarlierDueDateEndsTheFirst() {
		CoveredPeriod shorter = period("CAL-2", DAY.minusDays(30), DAY.minusDays(1), "PASSED");
		assertEquals("calibration.overdue", uncovered(DAY, passed, shorter).orElseThrow().code());
	}

	@Test
	void withoutAnyNothingIsCovered() {
		assertEquals("calibration.none", uncovered(DAY).orElseThrow().code());
	}

	private static Optional<Gap> uncovered(LocalDate day, CoveredPeriod... periods) {
		return CoveredPeriod.uncovered(Matter.CALIBRATION, List.of(periods), true, day);
	}

	private static CoveredPeriod period(String code, LocalDate performed, LocalDate due, String outcome) {
		return new CoveredPeriod(Matter.CALIBRATION, code, performed, Optional.of(due), outcome.equals("FAILED"));
	}

	@Test
	void aRepairChangesNoDueDate() {
		CoveredPeriod yearly = maintenance("MT-1", DAY.minusDays(360), Optional.of(DAY), false);
		CoveredPeriod repair = maintenance("MT-2", DAY.minusDays(3), Optional.empty(), false);
		assertEquals(Optional.empty(), CoveredPeriod.uncovered(Matter.MAINTENANCE, List.of(yearly, repair), true, DAY));
		assertEquals("maintenance.overdue", CoveredPeriod
				.uncovered(Matter.MAINTENANCE, List.of(yearly, repair), true, DAY.plusDays(1)).orElseThrow().code());
		CoveredPeriod broken = maintenance("MT-3", DAY.minusDays(2), Optional.empty(), true);
		assertEquals("was left unfit by maintenance MT-3", CoveredPeriod
				.uncovered(Matter.MAINTENANCE, List.of(yearly, repair, broken), true, DAY).orElseThrow().words());
	}

	@Test
	void whatIsNotRequiredMayBeMissing() {
		assertEquals(Optional.empty(), CoveredPeriod.uncovered(Matter.QUALIFICATION, List.of(), false, DAY));
	}

	private static CoveredPeriod maintenance(String code, LocalDate performed, Optional<LocalDate> due, boolean failed) {
		return new CoveredPeriod(Matter.MAINTENANCE, code, performed, due, failed);
	}
}

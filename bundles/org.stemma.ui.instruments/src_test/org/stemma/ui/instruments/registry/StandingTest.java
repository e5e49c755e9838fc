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
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.ui.instruments.registry.Standing.Period;
import org.stemma.ui.widget.Tone;

class StandingTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void needsNoneWhereNoneIsNeeded() {
		assertEquals("• needs none", Standing.of("calibration", false, List.of(), TODAY).text());
	}

	@Test
	void tellsThatAnInstrumentWasNeverCalibrated() {
		assertEquals("✗ was never calibrated", Standing.of("calibration", true, List.of(), TODAY).text());
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

	@Test
	void aRepairLeavesTheDueDateOfTheMaintenance() {
		List<Period> done = List.of(period(TODAY.minusDays(300), TODAY.plusDays(65), false),
				new Period(TODAY.minusDays(3), Optional.empty(), false));
		assertEquals("✓ covers it until 2027-01-26", Standing.of("maintenance", true, done, TODAY).text());
	}

	@Test
	void theStagesOfAQualificationAreNamedAndWhatIsDueOfThem() {
		Period good = new Period(TODAY.minusDays(300), Optional.empty(), false);
		Map<String, List<Period>> stages = Map.of("PERFORMANCE", List.of(period(TODAY.minusDays(400), TODAY.minusDays(1), false)),
				"INSTALLATION", List.of(good), "OPERATIONAL", List.of(good));
		StageStanding standing = StageStanding.of(stages, TODAY);
		assertEquals("IQ, OQ; PQ was due on 2026-11-21", standing.words());
		assertEquals(Optional.of(Tone.BAD), standing.tone());
		assertEquals(new StageStanding("", Optional.empty()), StageStanding.of(Map.of(), TODAY));
	}

	private static String standing(Period... periods) {
		return Standing.of("calibration", true, List.of(periods), TODAY).text();
	}

	private static Period period(LocalDate performed, LocalDate due, boolean failed) {
		return new Period(performed, Optional.of(due), failed);
	}
}

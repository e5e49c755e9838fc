/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.quality.Quality.CalibrationImpact;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;

final class ImpactSearchTest {

	private final TestingRoom in = new TestingRoom();
	private final RecordRef counter = in.samples.instrument("I-1");
	private final RecordRef other = in.samples.instrument("I-2");

	private LocalDate today() {
		return LocalDate.ofInstant(in.lab.clock().instant(), in.lab.store().lab().zone());
	}

	private RecordRef calibration(String code, LocalDate performed, CalibrationOutcome outcome) {
		RecordRef ref = in.samples.calibration(code, counter, performed.plusYears(1));
		in.lab.change(Role.SUPERVISOR, Calibration.class, ref, calibration -> {
			calibration.setPerformed(performed);
			calibration.setOutcome(outcome);
		});
		return ref;
	}

	private RecordRef measured(RecordRef instrument) {
		return in.entered(in.from(null, instrument, null)).ref();
	}

	@Test
	void findsWhatWasMeasuredSinceTheLastGoodCalibration() {
		measured(counter);
		in.lab.clock().advance(Duration.ofDays(3));
		RecordRef good = calibration("CAL-1", today(), CalibrationOutcome.PASSED);
		RecordRef doubtful = measured(counter);
		measured(other);
		in.lab.clock().advance(Duration.ofDays(3));
		calibration("CAL-2", today(), CalibrationOutcome.ADJUSTED);
		RecordRef second = measured(counter);
		in.lab.clock().advance(Duration.ofDays(3));
		RecordRef failed = calibration("CAL-3", today(), CalibrationOutcome.FAILED);
		in.lab.clock().advance(Duration.ofDays(3));
		measured(counter);
		CalibrationImpact impact = in.quality.impact(failed).get();
		assertEquals(Optional.of(good), impact.lastGood());
		assertEquals(List.of(doubtful, second), impact.results());
		assertEquals(List.of(in.lot), impact.lots());
	}

	@Test
	void withoutAGoodCalibrationBeforeEverythingIsInDoubt() {
		RecordRef result = measured(counter);
		CalibrationImpact impact = in.quality.impact(calibration("CAL-1", today(), CalibrationOutcome.FAILED)).get();
		assertEquals(Optional.empty(), impact.lastGood());
		assertEquals(List.of(result), impact.results());
	}

	@Test
	void namesACalibrationThatIsNotThere() {
		assertFalse(in.quality.impact(new RecordRef("instrument.Calibration", UUID.randomUUID(), "CAL-9")).succeeded());
	}
}

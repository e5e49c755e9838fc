/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentQualification;
import org.stemma.model.instrument.Maintenance;
import org.stemma.model.instrument.Qualification;
import org.stemma.model.instrument.QualificationStage;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.RestrictionJudgement;
import org.stemma.model.quality.RestrictionState;
import org.stemma.model.quality.Result;

class InstrumentCalibrationTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void aCalibrationCoversItsLastDay() {
		calibration(calibration -> calibration.setDue(TODAY));
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
		calibration(calibration -> calibration.setDue(TODAY.minusDays(1)));
		assertEquals(List.of("calibration.overdue"), codes(lab.findings(new InstrumentCalibration())));
	}

	@Test
	void theDayOfTheMeasurementCountsNotTheDayOfTheRelease() {
		calibration(calibration -> calibration.setDue(TODAY));
		lab.lab.clock().advance(Duration.ofDays(60));
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
	}

	@Test
	void aCalibrationAfterwardsCoversNothing() {
		calibration(calibration -> calibration.setPerformed(TODAY.plusDays(1)));
		assertEquals(List.of("calibration.none"), codes(lab.findings(new InstrumentCalibration())));
	}

	@Test
	void theDayIsCountedInTheZoneOfTheMeasurement() {
		lab.lab.change(Role.SUPERVISOR, Result.class, lab.result, result -> {
			result.setMeasured(Instant.parse("2026-03-02T23:30:00Z"));
			result.setZone("Europe/Berlin");
		});
		calibration(calibration -> calibration.setDue(TODAY));
		assertEquals(List.of("calibration.overdue"), codes(lab.findings(new InstrumentCalibration())));
	}

	@Test
	void aFailedCalibrationEndsTheOneBefore() {
		RecordRef failed = lab.samples.calibration("CAL-2", lab.instrument, LocalDate.of(2026, 12, 31));
		lab.lab.change(Role.SUPERVISOR, Calibration.class, failed, calibration -> {
			calibration.setPerformed(LocalDate.of(2026, 2, 1));
			calibration.setOutcome(CalibrationOutcome.FAILED);
		});
		assertEquals(List.of("calibration.failed"), codes(lab.findings(new InstrumentCalibration())));
	}

	@Test
	void anInstrumentThatNeedsNoneIsNotAsked() {
		calibration(calibration -> calibration.setDue(TODAY.minusDays(9)));
		instrument(instrument -> instrument.setNeedsCalibration(false));
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
	}

	@ParameterizedTest
	@EnumSource(Qualification.class)
	void anInstrumentHasToBeQualified(Qualification qualification) {
		instrument(instrument -> instrument.setQualification(qualification));
		assertEquals(qualification != Qualification.QUALIFIED,
				codes(lab.findings(new InstrumentCalibration())).equals(List.of("instrument.unqualified")));
	}

	@Test
	void aResultByHandNeedsNoInstrument() {
		calibration(calibration -> calibration.setDue(TODAY.minusDays(9)));
		lab.lab.change(Role.SUPERVISOR, Result.class, lab.result, result -> result.setInstrument(null));
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
	}

	@Test
	void maintenanceCountsWhereItIsNeeded() {
		instrument(instrument -> instrument.setNeedsMaintenance(true));
		assertEquals(List.of("maintenance.none"), codes(lab.findings(new InstrumentCalibration())));
		RecordRef done = lab.samples.maintenance("MT-1", lab.instrument, TODAY);
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
		lab.lab.change(Role.SUPERVISOR, Maintenance.class, done, maintenance -> maintenance.setDue(TODAY.minusDays(1)));
		assertEquals(List.of("maintenance.overdue"), codes(lab.findings(new InstrumentCalibration())));
	}

	@Test
	void eachStageOfTheQualificationCounts() {
		lab.samples.qualification("IQ-1", lab.instrument, QualificationStage.INSTALLATION, null);
		RecordRef performance = lab.samples.qualification("PQ-1", lab.instrument, QualificationStage.PERFORMANCE, TODAY);
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
		lab.lab.change(Role.SUPERVISOR, InstrumentQualification.class, performance,
				stage -> stage.setDue(TODAY.minusDays(1)));
		assertEquals(List.of("qualification.overdue"), codes(lab.findings(new InstrumentCalibration())));
	}

	@Test
	void whatQualityJudgedToStandDoesForThatCauseAlone() {
		calibration(calibration -> calibration.setDue(TODAY.minusDays(1)));
		lab.restriction("RST-1", lab.result, RestrictionJudgement.RESULTS_STAND, "calibration.overdue");
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
		calibration(calibration -> calibration.setOutcome(CalibrationOutcome.FAILED));
		assertEquals(List.of("calibration.failed"), codes(lab.findings(new InstrumentCalibration())));
	}

	@Test
	void anOpenRestrictionLiftsNothingAndARejectedResultIsNotAsked() {
		calibration(calibration -> calibration.setDue(TODAY.minusDays(1)));
		RecordRef open = lab.restriction("RST-1", lab.result, null, "calibration.overdue");
		assertEquals(List.of("calibration.overdue"), codes(lab.findings(new InstrumentCalibration())));
		lab.lab.change(Role.QA_REVIEWER, Restriction.class, open, restriction -> {
			restriction.setState(RestrictionState.JUDGED);
			restriction.setJudgement(RestrictionJudgement.RESULTS_REJECTED);
		});
		assertEquals(List.of(), lab.findings(new InstrumentCalibration()));
	}

	private void calibration(Consumer<Calibration> change) {
		lab.lab.change(Role.SUPERVISOR, Calibration.class, lab.calibration, change);
	}

	private void instrument(Consumer<Instrument> change) {
		lab.lab.change(Role.SUPERVISOR, Instrument.class, lab.instrument, change);
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}

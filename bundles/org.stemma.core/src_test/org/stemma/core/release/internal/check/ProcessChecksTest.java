/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
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
import org.stemma.model.culture.Passage;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.Qualification;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.quality.Result;
import org.stemma.model.quality.SpecificationVersion;

class ProcessChecksTest {

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
	void aMaterialMayBeUsedOnItsLastDay() {
		material(material -> material.setExpiry(TODAY));
		assertEquals(List.of(), lab.findings(new MaterialsUsed()));
		material(material -> material.setExpiry(TODAY.minusDays(1)));
		Finding finding = lab.findings(new MaterialsUsed()).getFirst();
		assertEquals("material.expired", finding.code());
		assertTrue(finding.message().contains("Passage PAS-1 used Material lot M-1 (Medium)"),
				finding.message());
		assertTrue(finding.message().contains("2026-03-01"), finding.message());
	}

	@ParameterizedTest
	@EnumSource(MaterialStatus.class)
	void stopsForQuarantinedAndRejectedMaterial(MaterialStatus status) {
		material(material -> material.setStatus(status));
		List<String> expected = switch (status) {
		case QUARANTINE -> List.of("material.quarantine");
		case REJECTED -> List.of("material.rejected");
		case RELEASED, CONSUMED -> List.of();
		};
		assertEquals(expected, codes(lab.findings(new MaterialsUsed())));
	}

	@Test
	void thePassageLimitItselfPasses() {
		act(passage -> passage.setPassageNumber(6));
		assertEquals(List.of(), lab.findings(new PassageLimit()));
		act(passage -> passage.setPassageNumber(7));
		Finding finding = lab.findings(new PassageLimit()).getFirst();
		assertEquals("passage.over", finding.code());
		assertTrue(finding.message().contains("7") && finding.message().contains("limit of 6"), finding.message());
	}

	@Test
	void theDoublingsLimitItselfPasses() {
		act(passage -> passage.setCumulativeDoublings(new BigDecimal("30.00")));
		assertEquals(List.of(), lab.findings(new DoublingsLimit()));
		act(passage -> passage.setCumulativeDoublings(new BigDecimal("30.01")));
		assertEquals(List.of("doublings.over"), codes(lab.findings(new DoublingsLimit())));
	}

	@Test
	void noLimitStopsNothing() {
		specification(specification -> {
			specification.setMaximumPassage(null);
			specification.setMaximumDoublings(null);
		});
		act(passage -> passage.setPassageNumber(99));
		assertEquals(List.of(), lab.findings(new PassageLimit()));
		assertEquals(List.of(), lab.findings(new DoublingsLimit()));
	}

	@Test
	void aLimitThatCannotBeComparedStopsTheLot() {
		RecordRef fresh = lab.samples.lot("LOT-2", lab.line, lab.specification);
		List<Finding> findings = new PassageLimit().check(lab.release().gate(fresh).get().dossier());
		assertEquals(List.of("passage.unknown"), codes(findings));
	}

	@Test
	void aLotWithoutActsIsStopped() {
		assertEquals(List.of(), lab.findings(new CultureHistory()));
		RecordRef fresh = lab.samples.lot("LOT-2", lab.line, lab.specification);
		assertEquals(List.of("culture.none"), codes(new CultureHistory().check(lab.release().gate(fresh).get().dossier())));
	}

	private void calibration(Consumer<Calibration> change) {
		lab.lab.change(Role.SUPERVISOR, Calibration.class, lab.calibration, change);
	}

	private void instrument(Consumer<Instrument> change) {
		lab.lab.change(Role.SUPERVISOR, Instrument.class, lab.instrument, change);
	}

	private void material(Consumer<MaterialLot> change) {
		lab.lab.change(Role.SUPERVISOR, MaterialLot.class, lab.material, change);
	}

	private void act(Consumer<Passage> change) {
		lab.lab.change(Role.SUPERVISOR, Passage.class, lab.passage, change);
	}

	private void specification(Consumer<SpecificationVersion> change) {
		lab.lab.change(Role.QA_REVIEWER, SpecificationVersion.class, lab.specification, change);
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.model.culture.Cryovial;
import org.stemma.model.culture.CryovialState;
import org.stemma.model.culture.IntendedUse;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.culture.LotKind;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;
import org.stemma.model.donation.CellLine;
import org.stemma.model.donation.Consent;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.model.donation.PermittedUse;
import org.stemma.model.donation.SourceKind;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentQualification;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.Maintenance;
import org.stemma.model.instrument.MaintenanceKind;
import org.stemma.model.instrument.MaintenanceOutcome;
import org.stemma.model.instrument.Qualification;
import org.stemma.model.instrument.QualificationOutcome;
import org.stemma.model.instrument.QualificationStage;
import org.stemma.model.instrument.RawFile;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.CriterionKind;
import org.stemma.model.quality.Method;
import org.stemma.model.quality.QualityFactory;
import org.stemma.model.quality.SpecificationState;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.quality.TestPurpose;

/** Sound records for tests, each committed at once; change them with {@link TestLab#change}. */
public final class SampleRecords {

	private final TestLab lab;

	SampleRecords(TestLab lab) {
		this.lab = lab;
	}

	/** An eligible donor. */
	public RecordRef donor(String code) {
		return lab.make(Role.QA_REVIEWER, Donor.class, code, donor -> {
			donor.setEligibility(Eligibility.ELIGIBLE);
			donor.setBirthDate(LocalDate.of(1980, 5, 17));
		});
	}

	/** A consent of 2025 to every use. */
	public RecordRef consent(String code, RecordRef donor) {
		return lab.make(Role.QA_REVIEWER, Consent.class, code, consent -> {
			consent.setDonor(donor);
			consent.setGiven(LocalDate.of(2025, 1, 10));
			consent.getPermittedUses().addAll(List.of(PermittedUse.values()));
		});
	}

	/** A bone marrow line. */
	public RecordRef line(String code, RecordRef donor, RecordRef consent) {
		return lab.make(CellLine.class, code, line -> {
			line.setName("Line " + code);
			line.setSourceKind(SourceKind.BONE_MARROW);
			line.setDonor(donor);
			line.setConsent(consent);
		});
	}

	/** A bone marrow line with donor and consent of its own. */
	public RecordRef line(String code) {
		RecordRef donor = donor("D-" + code);
		return line(code, donor, consent("CON-" + code, donor));
	}

	/** A method. */
	public RecordRef method(String code) {
		return lab.make(Role.QA_REVIEWER, Method.class, code, method -> {
			method.setTitle("Method " + code);
			method.setMethodVersion("1");
		});
	}

	/** An effective specification: viability of at least 70 %, for release; at most passage 6 and 30 doublings. */
	public RecordRef specification(String code) {
		return specification(code, SpecificationState.EFFECTIVE, criterion("Viability", "70", null, "%"));
	}

	/** A specification with these criteria. */
	public RecordRef specification(String code, SpecificationState state, Criterion... criteria) {
		return lab.make(Role.QA_REVIEWER, SpecificationVersion.class, code, specification -> {
			specification.setNumber("SPEC-" + code);
			specification.setTitle("Specification " + code);
			specification.setSpecificationVersion(1);
			specification.setState(state);
			specification.setMaximumPassage(6);
			specification.setMaximumDoublings(new BigDecimal("30"));
			specification.getCriteria().addAll(List.of(criteria));
		});
	}

	/** A numeric criterion for release, limits included; null for no limit. */
	public Criterion criterion(String test, String low, String high, String unit) {
		Criterion criterion = QualityFactory.eINSTANCE.createCriterion();
		criterion.setTest(test);
		criterion.setPurpose(TestPurpose.RELEASE);
		criterion.setKind(CriterionKind.NUMBER);
		criterion.setLow(low == null ? null : new BigDecimal(low));
		criterion.setHigh(high == null ? null : new BigDecimal(high));
		criterion.setUnit(unit);
		return criterion;
	}

	/** A clinical product lot in quarantine. */
	public RecordRef lot(String code, RecordRef line, RecordRef specification) {
		return lot(code, lot -> {
			lot.setLine(line);
			lot.setSpecification(specification);
		});
	}

	/** A clinical product lot in quarantine with a line of its own and no specification. */
	public RecordRef lot(String code) {
		return lot(code, line("L-" + code), null);
	}

	private RecordRef lot(String code, Consumer<Lot> more) {
		return lab.make(Lot.class, code, lot -> {
			lot.setProduct("MSC suspension");
			lot.setKind(LotKind.PRODUCT);
			lot.setIntendedUse(IntendedUse.CLINICAL);
			lot.setDisposition(LotDisposition.QUARANTINE);
			more.accept(lot);
		});
	}

	/** A T75 flask in culture at passage 2 with 4.5 doublings, seeded now with 400000 viable cells. */
	public RecordRef vessel(String code, RecordRef lot) {
		return lab.make(Role.BENCH, Vessel.class, code, vessel -> {
			vessel.setLot(lot);
			vessel.setFormat("T75 flask");
			vessel.setState(VesselState.IN_CULTURE);
			vessel.setPassageNumber(2);
			vessel.setCumulativeDoublings(new BigDecimal("4.5"));
			vessel.setSeededViableCells(new BigDecimal("400000"));
			vessel.setSeeded(lab.clock().instant());
			vessel.setLastAct(lab.clock().instant());
		});
	}

	/** A stored vial of 1000000 viable cells at passage 1 with 2 doublings, from a line or a lot elsewhere. */
	public RecordRef vial(String code, RecordRef origin) {
		return lab.make(Cryovial.class, code, vial -> {
			vial.setOrigin(origin);
			vial.setFrozen(lab.clock().instant().minusSeconds(86_400));
			vial.setViableCells(new BigDecimal("1000000"));
			vial.setPassageNumber(1);
			vial.setCumulativeDoublings(new BigDecimal("2"));
			vial.setState(CryovialState.STORED);
		});
	}

	/** A released material lot that may be used until the end of 2026. */
	public RecordRef material(String code) {
		return material(code, MaterialStatus.RELEASED, LocalDate.of(2026, 12, 31));
	}

	/** A material lot. */
	public RecordRef material(String code, MaterialStatus status, LocalDate expiry) {
		return lab.make(MaterialLot.class, code, material -> {
			material.setName("Medium");
			material.setLotNumber("S-" + code);
			material.setStatus(status);
			material.setExpiry(expiry);
		});
	}

	/** A qualified instrument that needs calibration. */
	public RecordRef instrument(String code) {
		return lab.make(Instrument.class, code, instrument -> {
			instrument.setName("Cell counter");
			instrument.setQualification(Qualification.QUALIFIED);
			instrument.setNeedsCalibration(true);
		});
	}

	/** A passed calibration of 1 January 2026. */
	public RecordRef calibration(String code, RecordRef instrument, LocalDate due) {
		return lab.make(Calibration.class, code, calibration -> {
			calibration.setInstrument(instrument);
			calibration.setPerformed(LocalDate.of(2026, 1, 1));
			calibration.setDue(due);
			calibration.setOutcome(CalibrationOutcome.PASSED);
		});
	}

	/** A preventive maintenance of 1 January 2026. */
	public RecordRef maintenance(String code, RecordRef instrument, LocalDate due) {
		return lab.make(Maintenance.class, code, maintenance -> {
			maintenance.setInstrument(instrument);
			maintenance.setMaintenanceKind(MaintenanceKind.PREVENTIVE);
			maintenance.setPerformed(LocalDate.of(2026, 1, 1));
			maintenance.setPerformedBy("Service Ltd");
			maintenance.setDue(due);
			maintenance.setOutcome(MaintenanceOutcome.FIT_FOR_USE);
		});
	}

	/** A passed stage of a qualification of 1 January 2026. */
	public RecordRef qualification(String code, RecordRef instrument, QualificationStage stage, LocalDate due) {
		return lab.make(InstrumentQualification.class, code, made -> {
			made.setInstrument(instrument);
			made.setStage(stage);
			made.setPerformed(LocalDate.of(2026, 1, 1));
			made.setPerformedBy("Service Ltd");
			made.setDue(due);
			made.setOutcome(QualificationOutcome.PASSED);
		});
	}

	/** A run that a supervisor imported, without samples. */
	public RecordRef run(String code, RecordRef instrument) {
		RecordRef file = lab.make(Role.SUPERVISOR, RawFile.class, "FILE-" + code, made -> {
			made.setName("counts.txt");
			made.setContent(new ContentHash("0".repeat(64)));
			made.setSize("1");
		});
		return lab.make(Role.SUPERVISOR, InstrumentRun.class, code, run -> {
			run.setInstrument(instrument);
			run.setFile(file);
			run.setFormat("test.list");
			run.setImported(lab.clock().instant());
		});
	}
}

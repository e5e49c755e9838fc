/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.CertificateFile;
import org.stemma.core.release.Release.SignatureView;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.instrument.CalibrationOutcome;
import org.stemma.model.release.SignatureMeaning;

class CertificatesTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void issuesACertificateOnceAndHandsTheKeptOneOut() {
		release();
		CertificateFile first = lab.release().certificate(lab.rita, lab.lot).get();
		lab.writer = Optional.empty();
		CertificateFile again = lab.release().certificate(lab.lab.session(Role.BENCH), lab.lot).get();
		assertArrayEquals(first.pdf(), again.pdf());
		assertEquals(first.record(), again.record());
		assertEquals("certificate-LOT-1.pdf", first.fileName());
		assertEquals(1, lab.lab.store().count(Query.of("release.Certificate")));
	}

	@Test
	void issuesNoneBeforeTheDecision() {
		assertEquals("lot.undecided", code(lab.release().certificate(lab.rita, lab.lot)));
	}

	@Test
	void issuesNoneOnADossierThatChangedAfterTheDecision() {
		release();
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("changed"));
		assertEquals("dossier.changed", code(lab.release().certificate(lab.rita, lab.lot)));
	}

	@Test
	void namesWhatWasChangedAfterTheDecision() {
		release();
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("changed"));
		assertTrue(message(lab.release().certificate(lab.rita, lab.lot)).contains("after the decision: Donor D-1. "));
	}

	@Test
	void whatWasFoundWellAboutAnInstrumentAfterwardsChangesNothingOfTheDecision() {
		release();
		lab.samples.calibration("CAL-2", lab.instrument, LocalDate.of(2027, 12, 31));
		assertTrue(lab.release().gate(lab.lot).get().signatures().stream().allMatch(SignatureView::current));
		assertEquals("certificate-LOT-1.pdf", lab.release().certificate(lab.rita, lab.lot).get().fileName());
	}

	@ParameterizedTest
	@EnumSource(names = { "ADJUSTED", "FAILED" })
	void aCalibrationThatFoundTheInstrumentOffIsADoubtOfTheDecision(CalibrationOutcome outcome) {
		release();
		RecordRef later = lab.samples.calibration("CAL-2", lab.instrument, LocalDate.of(2027, 12, 31));
		lab.lab.change(Role.SUPERVISOR, Calibration.class, later, calibration -> calibration.setOutcome(outcome));
		assertTrue(message(lab.release().certificate(lab.rita, lab.lot)).contains("after the decision: Calibration CAL-2. "));
	}

	@Test
	void aCalibrationBeforeTheDecisionNeedsAnotherReview() {
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		lab.samples.calibration("CAL-2", lab.instrument, LocalDate.of(2027, 12, 31));
		assertFalse(lab.release().gate(lab.lot).get().reviewed());
	}

	@Test
	void onlyQualityIssuesTheFirst() {
		release();
		assertEquals("role.missing", code(lab.release().certificate(lab.lab.session(Role.BENCH), lab.lot)));
	}

	@Test
	void saysThatNoWriterIsThere() {
		release();
		lab.writer = Optional.empty();
		assertEquals("report.absent", code(lab.release().certificate(lab.rita, lab.lot)));
	}

	@Test
	void aWriterThatFailsLeavesNothingBehind() {
		release();
		lab.writer = Optional.of((content, target) -> {
			throw new IOException("printer on fire");
		});
		Outcome<CertificateFile> refused = lab.release().certificate(lab.rita, lab.lot);
		assertEquals("extension.failed", code(refused));
		assertEquals(0, lab.lab.store().count(Query.of("release.Certificate")));
	}

	private void release() {
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RELEASED)).get();
	}

	private static String message(Outcome<?> outcome) {
		return outcome.problems().getFirst().message();
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().getFirst().code();
	}
}

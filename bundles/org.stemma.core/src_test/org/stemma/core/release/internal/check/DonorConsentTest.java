/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.culture.IntendedUse;
import org.stemma.model.donation.CellLine;
import org.stemma.model.donation.Consent;
import org.stemma.model.donation.PermittedUse;
import org.stemma.model.identity.Role;

class DonorConsentTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void stopsWithoutAnyConsent() {
		RecordRef donor = lab.samples.donor("D-2");
		RecordRef line = lab.samples.line("MSC-2", donor, null);
		lab.changeLot(lot -> lot.setLine(line));
		Finding finding = lab.findings(new DonorConsent()).getFirst();
		assertEquals("consent.none", finding.code());
		assertTrue(finding.message().contains("D-2"), finding.message());
		assertFalse(finding.aboutUse());
	}

	@Test
	void stopsFromTheDayOfAWithdrawalOn() {
		consent(consent -> consent.setWithdrawn(TODAY.plusDays(1)));
		assertEquals(List.of(), lab.findings(new DonorConsent()));
		consent(consent -> consent.setWithdrawn(TODAY));
		assertEquals(List.of("consent.withdrawn"), codes(lab.findings(new DonorConsent())));
	}

	@Test
	void stopsFromTheDayAfterTheLastDayOn() {
		consent(consent -> consent.setValidUntil(TODAY));
		assertEquals(List.of(), lab.findings(new DonorConsent()));
		consent(consent -> consent.setValidUntil(TODAY.minusDays(1)));
		assertEquals(List.of("consent.expired"), codes(lab.findings(new DonorConsent())));
	}

	@Test
	void stopsBeforeTheConsentIsGiven() {
		consent(consent -> consent.setGiven(TODAY.plusDays(1)));
		assertEquals(List.of("consent.early"), codes(lab.findings(new DonorConsent())));
	}

	@Test
	void theConsentHasToCoverTheUse() {
		consent(consent -> {
			consent.getPermittedUses().clear();
			consent.getPermittedUses().add(PermittedUse.RESEARCH);
		});
		Finding finding = lab.findings(new DonorConsent()).getFirst();
		assertEquals("consent.use", finding.code());
		assertTrue(finding.aboutUse());
		lab.changeLot(lot -> lot.setIntendedUse(IntendedUse.RESEARCH));
		assertEquals(List.of(), lab.findings(new DonorConsent()));
	}

	@Test
	void aConsentThatTheLineNamesHasToHoldWhateverElseTheDonorGave() {
		consent(consent -> consent.setWithdrawn(TODAY));
		lab.samples.consent("CON-2", lab.donor);
		assertEquals(List.of("consent.withdrawn"), codes(lab.findings(new DonorConsent())));
	}

	@Test
	void anyConsentOfTheDonorHoldsWhereNoneIsNamed() {
		lab.lab.change(Role.SUPERVISOR, CellLine.class, lab.line, line -> line.setConsent(null));
		consent(consent -> consent.setWithdrawn(TODAY));
		assertEquals(List.of("consent.withdrawn"), codes(lab.findings(new DonorConsent())));
		lab.samples.consent("CON-2", lab.donor);
		assertEquals(List.of(), lab.findings(new DonorConsent()));
	}

	private void consent(Consumer<Consent> change) {
		lab.lab.change(Role.QA_REVIEWER, Consent.class, lab.consent, change);
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}

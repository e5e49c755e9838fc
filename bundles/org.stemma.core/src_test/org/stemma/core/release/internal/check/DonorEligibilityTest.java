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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.culture.IntendedUse;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.model.identity.Role;

class DonorEligibilityTest {

	private final ReleaseLab lab = new ReleaseLab();

	@ParameterizedTest
	@EnumSource(Eligibility.class)
	void clinicalUseNeedsAnEligibleDonor(Eligibility eligibility) {
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setEligibility(eligibility));
		List<Finding> findings = lab.findings(new DonorEligibility());
		assertEquals(eligibility == Eligibility.ELIGIBLE, findings.isEmpty());
		assertTrue(findings.stream().allMatch(finding -> finding.blocks() && finding.aboutUse()));
	}

	@ParameterizedTest
	@EnumSource(Eligibility.class)
	void researchGoesOnWithAnyDonorButRemarksIt(Eligibility eligibility) {
		lab.changeLot(lot -> lot.setIntendedUse(IntendedUse.RESEARCH));
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setEligibility(eligibility));
		List<Finding> findings = lab.findings(new DonorEligibility());
		assertEquals(eligibility == Eligibility.ELIGIBLE, findings.isEmpty());
		assertTrue(findings.stream().noneMatch(Finding::blocks));
	}

	@Test
	void clinicalUseNeedsAKnownDonor() {
		lab.changeLot(lot -> lot.setLine(null));
		assertEquals(List.of("donor.unknown.use"), codes(lab.findings(new DonorEligibility())));
	}

	@Test
	void looksAtDonorsOfParentLotsToo() {
		RecordRef donor = lab.samples.donor("D-2");
		lab.lab.change(Role.QA_REVIEWER, Donor.class, donor, each -> each.setEligibility(Eligibility.INCOMPLETE));
		RecordRef parent = lab.samples.lot("PARENT-1", lab.samples.line("MSC-2", donor, null), null);
		lab.changeLot(lot -> lot.getParents().add(parent));
		assertEquals(List.of("donor.eligibility.use"), codes(lab.findings(new DonorEligibility())));
		assertEquals(List.of("consent.none"), codes(lab.findings(new DonorConsent())));
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}

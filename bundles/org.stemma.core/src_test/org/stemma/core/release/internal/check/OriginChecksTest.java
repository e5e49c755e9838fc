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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.culture.IntendedUse;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.donation.CellLine;
import org.stemma.model.donation.Collection;
import org.stemma.model.donation.Consent;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.model.donation.EthicsApproval;
import org.stemma.model.donation.PermittedUse;
import org.stemma.model.donation.SourceKind;
import org.stemma.model.identity.Role;

class OriginChecksTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

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

	@Test
	void anEmbryonicSourceNeedsAnApproval() {
		line(line -> line.setSourceKind(SourceKind.EMBRYONIC));
		assertEquals(List.of("approval.none"), codes(lab.findings(new EthicsApprovals())));
		RecordRef approval = approval();
		line(line -> line.setApproval(approval));
		assertEquals(List.of(), lab.findings(new EthicsApprovals()));
	}

	@Test
	void theApprovalOfTheCollectionServesTheLine() {
		RecordRef approval = approval();
		RecordRef collection = lab.lab.make(Collection.class, "COL-1", made -> {
			made.setDonor(lab.donor);
			made.setApproval(approval);
			made.setSourceKind(SourceKind.EMBRYONIC);
			made.setCollected(lab.lab.clock().instant());
		});
		line(line -> {
			line.setSourceKind(SourceKind.EMBRYONIC);
			line.setCollection(collection);
		});
		assertEquals(List.of(), lab.findings(new EthicsApprovals()));
	}

	@Test
	void aNamedApprovalHasToBeInForce() {
		RecordRef approval = approval();
		line(line -> line.setApproval(approval));
		change(approval, each -> each.setValidUntil(TODAY.minusDays(1)));
		assertEquals(List.of("approval.expired"), codes(lab.findings(new EthicsApprovals())));
		change(approval, each -> each.setRevoked(TODAY));
		assertEquals(List.of("approval.revoked"), codes(lab.findings(new EthicsApprovals())));
	}

	@Test
	void aNamedApprovalHasToPermitTheUse() {
		RecordRef approval = approval();
		line(line -> line.setApproval(approval));
		change(approval, each -> each.getPermittedUses().remove(PermittedUse.CLINICAL));
		assertEquals(List.of("approval.use"), codes(lab.findings(new EthicsApprovals())));
	}

	@Test
	void nothingMadeOfARejectedLotIsReleased() {
		RecordRef parent = lab.samples.lot("PARENT-1", lab.line, null);
		lab.changeLot(lot -> lot.getParents().add(parent));
		assertEquals(List.of("parent.unreleased"), codes(lab.findings(new ParentLots())));
		assertFalse(lab.findings(new ParentLots()).getFirst().blocks());
		lab.lab.change(Role.QA_RELEASER, Lot.class, parent, lot -> lot.setDisposition(LotDisposition.REJECTED));
		assertEquals(List.of("parent.rejected"), codes(lab.findings(new ParentLots())));
		lab.lab.change(Role.QA_RELEASER, Lot.class, parent, lot -> lot.setDisposition(LotDisposition.RELEASED));
		assertEquals(List.of(), lab.findings(new ParentLots()));
	}

	private void consent(Consumer<Consent> change) {
		lab.lab.change(Role.QA_REVIEWER, Consent.class, lab.consent, change);
	}

	private void line(Consumer<CellLine> change) {
		lab.lab.change(Role.SUPERVISOR, CellLine.class, lab.line, change);
	}

	private void change(RecordRef approval, Consumer<EthicsApproval> change) {
		lab.lab.change(Role.QA_REVIEWER, EthicsApproval.class, approval, change);
	}

	private RecordRef approval() {
		return lab.lab.make(Role.QA_REVIEWER, EthicsApproval.class, "EA-1", approval -> {
			approval.setCommittee("Central committee");
			approval.setApprovalNumber("3.04.02/1");
			approval.getPermittedUses().addAll(List.of(PermittedUse.RESEARCH, PermittedUse.CLINICAL));
			approval.setApproved(LocalDate.of(2020, 1, 1));
		});
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}

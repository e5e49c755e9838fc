/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.CertificateContent;
import org.stemma.core.store.JournalEntry;
import org.stemma.model.donation.Donor;
import org.stemma.model.identity.Role;
import org.stemma.model.quality.InvestigationConclusion;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.quality.Verdict;
import org.stemma.model.release.SignatureMeaning;

class CertificateTextTest {

	private final ReleaseLab lab = new ReleaseLab();
	private final List<CertificateContent> written = new ArrayList<>();

	@Test
	void saysAllThatWasDecidedOn() {
		CertificateContent content = content();
		assertEquals("Test laboratory", content.laboratory());
		assertEquals("Released", content.decision());
		assertEquals("[Lot number, Product, Kind, Intended use, Specification, Passage number, "
				+ "Cumulative population doublings]", content.lot().stream().map(CertificateContent.Fact::label).toList()
						.toString());
		assertTrue(content.lot().contains(new CertificateContent.Fact("Passage number", "3")));
		assertTrue(content.lot().contains(new CertificateContent.Fact("Cumulative population doublings", "9.5")));
		CertificateContent.Test test = content.tests().getFirst();
		assertEquals("Viability", test.name());
		assertEquals("92 %", test.result());
		assertEquals("≥ 70 %", test.limits());
		assertEquals("I-1, Cell counter", test.instrument());
		assertTrue(test.passes());
		assertEquals("SPEC-S-1 version 1, Specification S-1", test.specification());
	}

	@Test
	void tellsTheAncestryFromTheDonorToTheLotAndNothingPersonal() {
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setName("Jane Doe"));
		List<CertificateContent.Fact> lines = content().genealogy();
		assertEquals(List.of("Donor", "Consent", "Cell line", "Lot"),
				lines.stream().map(CertificateContent.Fact::label).toList());
		assertEquals("LOT-1: 1 × passage, 1 × harvest", lines.getLast().value());
		assertFalse(lines.toString().contains("Jane") || lines.toString().contains("1980"), lines.toString());
	}

	@Test
	void showsEveryResultAndInvestigation() {
		lab.investigation("OOS-1",
				lab.result("RES-2", "Viability", "51", Verdict.OUT_OF_SPECIFICATION),
				InvestigationState.CLOSED, InvestigationConclusion.LABORATORY_ERROR);
		CertificateContent content = content();
		assertEquals(List.of("92 %", "51 %"), content.tests().stream().map(CertificateContent.Test::result).toList());
		assertEquals(List.of(true, false), content.tests().stream().map(CertificateContent.Test::counts).toList());
		assertEquals("OOS-1", content.investigations().getFirst().number());
		assertEquals("Laboratory error", content.investigations().getFirst().conclusion());
	}

	@Test
	void printsTheSignaturesInOrderAndTheHeadAfterTheDecision() {
		CertificateContent content = content();
		assertEquals(List.of("Reviewed", "Released"),
				content.signatures().stream().map(CertificateContent.Signature::meaning).toList());
		assertEquals("Colleague rita", content.signatures().getFirst().printedName());
		assertEquals(16, content.signatures().getFirst().fingerprint().length());
		JournalEntry entry = lab.lab.store().entry(content.journal().sequence()).orElseThrow();
		assertEquals(entry.hash().hex(), content.journal().hash());
		assertEquals(entry.commit().lastSequence(), entry.sequence());
		assertTrue(entry.commit().why().startsWith("checked"), entry.commit().why());
	}

	@Test
	void aRestrictionStandsInTheDecision() {
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RESTRICTED)).get();
		lab.writer = Optional.of((content, target) -> written.add(content));
		lab.release().certificate(lab.rita, lab.lot);
		assertEquals("Restricted: research only", written.getFirst().decision());
	}

	private void release() {
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RELEASED)).get();
	}

	private CertificateContent content() {
		release();
		lab.writer = Optional.of((content, target) -> {
			written.add(content);
			target.write(1);
		});
		lab.release().certificate(lab.rita, lab.lot).get();
		return written.getFirst();
	}
}

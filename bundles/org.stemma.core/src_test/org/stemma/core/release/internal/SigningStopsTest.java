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

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.model.identity.Role;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.SignatureMeaning;

class SigningStopsTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void aChangeAfterTheReviewAsksForAnotherReview() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("called back"));
		assertEquals(List.of("sign.unreviewed"), codes(sign(lab.rolf, SignatureMeaning.RELEASED)));
		assertFalse(lab.release().gate(lab.lot).get().signatures().getFirst().current());
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertTrue(sign(lab.rolf, SignatureMeaning.RELEASED).succeeded());
	}

	@Test
	void aChangeAfterTheDecisionMakesTheSignaturesOutdated() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		sign(lab.rolf, SignatureMeaning.RELEASED).get();
		lab.changeLot(lot -> lot.setNote("relabelled"));
		assertTrue(lab.release().gate(lab.lot).get().signatures().stream().noneMatch(signature -> signature.current()));
	}

	@Test
	void signsOnlyTheDossierThatWasShown() {
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		lab.passage("PAS-2", 4, "12");
		assertEquals(List.of("dossier.changed"), codes(lab.release().sign(lab.rita, request)));
	}

	@Test
	void everyStopKeepsALotFromRelease() {
		lab.investigation("OOS-1", lab.result, InvestigationState.OPEN, null);
		lab.lab.change(Role.SUPERVISOR, MaterialLot.class, lab.material,
				material -> material.setStatus(MaterialStatus.REJECTED));
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("investigation.open", "material.rejected"),
				codes(sign(lab.rolf, SignatureMeaning.RELEASED)));
		assertEquals(List.of("investigation.open", "material.rejected"),
				codes(sign(lab.rolf, SignatureMeaning.RESTRICTED)));
	}

	@Test
	void aStoppedLotCanBeRejected() {
		lab.investigation("OOS-1", lab.result, InvestigationState.OPEN, null);
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertTrue(sign(lab.rolf, SignatureMeaning.REJECTED).succeeded());
		assertEquals(LotDisposition.REJECTED, lab.lab.record(Lot.class, lab.lot).getDisposition());
	}

	@Test
	void aRestrictionPassesFindingsAboutTheUseOnly() {
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setEligibility(Eligibility.INCOMPLETE));
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("donor.eligibility.use"), codes(sign(lab.rolf, SignatureMeaning.RELEASED)));
		RecordView decision = sign(lab.rolf, SignatureMeaning.RESTRICTED).get();
		assertEquals("research only", lab.lab.record(Disposition.class, decision.ref()).getRestriction());
		assertEquals("research only", lab.lab.record(Lot.class, lab.lot).getRestriction());
		assertTrue(lab.release().gate(lab.lot).get().signatures().getLast().valid());
	}

	private Outcome<RecordView> sign(Session session, SignatureMeaning meaning) {
		return lab.release().sign(session, lab.request(session, meaning));
	}

	private Outcome<RecordView> sign(Session session, SignatureMeaning meaning, String name, String password) {
		SignRequest right = lab.request(session, meaning);
		return lab.release().sign(session, new SignRequest(UUID.randomUUID(), lab.lot, right.shown(), meaning,
				"checked it all", "research", name, password == null ? right.password() : password.toCharArray()));
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(problem -> problem.code()).toList();
	}
}

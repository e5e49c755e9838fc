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

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.Gate;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.core.store.JournalHead;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.donation.Donor;
import org.stemma.model.donation.Eligibility;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.quality.InvestigationState;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Review;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;

class SigningTest {

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void reviewedAndReleasedByTwoPersons() {
		RecordView review = sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertTrue(lab.release().gate(lab.lot).get().reviewed());
		RecordView decision = sign(lab.rolf, SignatureMeaning.RELEASED).get();
		assertEquals("release.Review", review.ref().kind());
		Disposition disposition = lab.lab.record(Disposition.class, decision.ref());
		assertEquals(SignatureMeaning.RELEASED, disposition.getDecision());
		assertEquals(review.ref(), disposition.getReview());
		assertTrue(disposition.getChecks().contains("consent"));
		assertEquals(LotDisposition.RELEASED, lab.lab.record(Lot.class, lab.lot).getDisposition());
	}

	@Test
	void theSignatureSaysWhoWhatWhenWhyAndOnWhichJournal() {
		JournalHead head = lab.lab.store().head();
		ContentHash hash = lab.hash();
		RecordView review = sign(lab.rita, SignatureMeaning.REVIEWED).get();
		Signature signature = signatureOf(review);
		assertEquals("Colleague rita", signature.getPrintedName());
		assertEquals("QA_REVIEWER", signature.getRole());
		assertEquals("checked against the dossier", signature.getReason());
		assertEquals(lab.lab.clock().instant(), signature.getSigned());
		assertEquals("Europe/Berlin", signature.getZone());
		assertEquals(hash, signature.getDossierHash());
		assertEquals(1, signature.getLotVersion());
		assertEquals(head.hash(), signature.getHeadHash());
		assertEquals(Long.toString(head.sequence()), signature.getHeadSequence());
		assertEquals(lab.configuration, signature.getConfiguration());
		assertEquals("Ed25519", signature.getAlgorithm());
	}

	@Test
	void signaturesStayCurrentThroughTheDecision() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		sign(lab.rolf, SignatureMeaning.RELEASED).get();
		Gate gate = lab.release().gate(lab.lot).get();
		assertEquals(2, gate.signatures().size());
		assertTrue(gate.signatures().stream().allMatch(signature -> signature.current() && signature.valid()));
		assertTrue(gate.reviewed());
	}

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

	@Test
	void aRestrictionHasToBeSaid() {
		SignRequest request = lab.request(lab.rolf, SignatureMeaning.RESTRICTED);
		assertEquals(List.of("restriction.missing"), codes(lab.release().sign(lab.rolf, new SignRequest(UUID.randomUUID(),
				lab.lot, request.shown(), SignatureMeaning.RESTRICTED, "because", " ", "rolf", request.password()))));
	}

	@Test
	void whoMadeAnythingOfTheDossierNeitherReviewsNorDecides() {
		Session author = lab.identity.withPassword(Role.QA_REVIEWER);
		Outcome<RecordView> refused = sign(author, SignatureMeaning.REVIEWED);
		assertEquals(List.of("sign.author"), codes(refused));
		assertTrue(refused.problems().getFirst().message().contains("Donor D-1"), refused.toString());
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		lab.lab.change(Role.ADMINISTRATOR, Person.class, author.person(),
				person -> person.getRoles().add(Role.QA_RELEASER));
		assertEquals(List.of("sign.author"), codes(sign(author, SignatureMeaning.RELEASED)));
	}

	@Test
	void whoChangedARecordLongAgoIsStillItsAuthor() {
		lab.lab.change(Role.QA_RELEASER, Donor.class, lab.donor, donor -> donor.setNote("first"));
		lab.lab.change(Role.QA_REVIEWER, Donor.class, lab.donor, donor -> donor.setNote("second"));
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.author"),
				codes(sign(lab.identity.withPassword(Role.QA_RELEASER), SignatureMeaning.RELEASED)));
	}

	@Test
	void havingDecidedOnALotOfOriginIsNoAuthorship() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		sign(lab.rolf, SignatureMeaning.RELEASED).get();
		RecordRef child = lab.samples.lot("LOT-2", lab.line, lab.specification);
		lab.lab.change(Role.SUPERVISOR, Lot.class, child, lot -> lot.getParents().add(lab.lot));
		assertEquals(List.of(), lab.release().obstacles(lab.rita, child, SignatureMeaning.REVIEWED));
		List<String> codes = lab.release().obstacles(lab.rolf, child, SignatureMeaning.RELEASED).stream()
				.map(finding -> finding.code()).toList();
		assertEquals(List.of("sign.unreviewed"), codes);
	}

	@Test
	void reviewerAndReleaserDiffer() {
		Session both = lab.identity.colleague("both", Role.QA_REVIEWER, Role.QA_RELEASER);
		sign(both, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.reviewer"), codes(sign(both, SignatureMeaning.RELEASED)));
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.reviewer"), codes(sign(both, SignatureMeaning.RELEASED)));
		assertTrue(sign(lab.rolf, SignatureMeaning.RELEASED).succeeded());
	}

	@Test
	void noDecisionWithoutAReview() {
		for (SignatureMeaning meaning : List.of(SignatureMeaning.RELEASED, SignatureMeaning.RESTRICTED,
				SignatureMeaning.REJECTED)) {
			assertEquals(List.of("sign.unreviewed"), codes(sign(lab.rolf, meaning)), meaning.getName());
		}
	}

	@Test
	void eachMeaningNeedsItsRole() {
		Session admin = lab.identity.withPassword(Role.ADMINISTRATOR);
		Session bench = lab.identity.withPassword(Role.BENCH);
		for (SignatureMeaning meaning : SignatureMeaning.values()) {
			assertEquals(List.of("role.missing"), codes(sign(admin, meaning)));
			assertEquals(List.of("role.missing"), codes(sign(bench, meaning)));
		}
		assertEquals(List.of("role.missing"), codes(sign(lab.rita, SignatureMeaning.RELEASED)));
		assertEquals(List.of("role.missing"), codes(sign(lab.rolf, SignatureMeaning.REVIEWED)));
	}

	@Test
	void oneReviewPerPersonAndDossier() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		assertEquals(List.of("sign.reviewed"), codes(sign(lab.rita, SignatureMeaning.REVIEWED)));
	}

	@Test
	void aDecidedLotIsNotDecidedAgain() {
		sign(lab.rita, SignatureMeaning.REVIEWED).get();
		sign(lab.rolf, SignatureMeaning.RELEASED).get();
		Session other = lab.identity.colleague("other", Role.QA_RELEASER);
		assertEquals(List.of("lot.decided"), codes(sign(other, SignatureMeaning.REJECTED)));
		assertEquals(1, lab.lab.store().count(Query.of("release.Disposition")));
	}

	@Test
	void aWrongPasswordIsAFailedAttemptAndMakesTheNextOneWait() {
		assertEquals(List.of("signin.wrong"), codes(sign(lab.rita, SignatureMeaning.REVIEWED, "rita", "wrong")));
		assertEquals(1, lab.identity.attemptsFor("rita"));
		assertEquals(List.of("signin.wait"), codes(sign(lab.rita, SignatureMeaning.REVIEWED)));
		lab.lab.clock().advance(Duration.ofSeconds(1));
		assertTrue(sign(lab.rita, SignatureMeaning.REVIEWED).succeeded());
		assertEquals(2, lab.identity.attemptsFor("rita"));
	}

	@Test
	void onlyTheSessionsPersonSigns() {
		assertEquals(List.of("sign.name"), codes(sign(lab.rita, SignatureMeaning.REVIEWED, "rolf", "wrong")));
		Session forged = new Session(lab.rolf.person(), "Rolf", lab.rolf.roles(), "ws");
		Session mixed = new Session(new RecordRef("identity.Person", lab.rolf.person().id(), "rita"), "Rolf",
				forged.roles(), "ws");
		assertEquals(List.of("sign.name"), codes(sign(mixed, SignatureMeaning.RELEASED, "rita", null)));
		assertEquals(0, lab.lab.store().count(Query.of("release.Signature")));
	}

	@Test
	void asksForAReason() {
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		for (String reason : new String[] { "", " . ", null, "bad\u0000reason" }) {
			assertEquals(List.of("reason.missing"), codes(lab.release().sign(lab.rita, new SignRequest(UUID.randomUUID(),
					lab.lot, request.shown(), SignatureMeaning.REVIEWED, reason, "", "rita", request.password()))));
		}
	}

	@Test
	void theSameRequestTwiceHasOneEffect() {
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		RecordView first = lab.release().sign(lab.rita, request).get();
		assertEquals(first, lab.release().sign(lab.rita, request).get());
		assertEquals(1, lab.lab.store().count(Query.of("release.Review")));
	}

	@Test
	void anOperationThatDidSomethingElseSignsNothing() {
		UUID used = lab.lab.store().entries(lab.lot).getFirst().commit().operationId();
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		assertEquals(List.of("operation.used"), codes(lab.release().sign(lab.rita, new SignRequest(used, lab.lot,
				request.shown(), SignatureMeaning.REVIEWED, "looked at it", "", "rita", request.password()))));
	}

	@Test
	void aPersonRetiredWhileTheDialogIsOpenDoesNotSign() {
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		lab.lab.change(Role.ADMINISTRATOR, Person.class, lab.rita.person(), person -> person.setActive(false));
		assertEquals(List.of("session.ended"), codes(lab.release().sign(lab.rita, request)));
	}

	@Test
	void aKeyIsMadeForWhoeverWasGivenTheRoleLater() {
		Session late = lab.identity.colleague("late", Role.BENCH);
		lab.lab.change(Role.ADMINISTRATOR, Person.class, late.person(), person -> {
			person.getRoles().clear();
			person.getRoles().add(Role.QA_REVIEWER);
		});
		RecordView review = sign(late, SignatureMeaning.REVIEWED).get();
		assertTrue(lab.identity.keys().active(lab.lab.store(), late.person()).isPresent());
		assertTrue(new LotSignatures(lab.lab.store()).valid(signatureOf(review)));
	}

	@Test
	void aReasonInAnyScriptAndFormVerifies() {
		SignRequest plain = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		RecordView review = lab.release().sign(lab.rita, new SignRequest(UUID.randomUUID(), lab.lot, plain.shown(),
				SignatureMeaning.REVIEWED, "  gepru\u0308ft, ελέγχθηκε ", "", "RITA", plain.password())).get();
		assertEquals("gepr\u00fcft, ελέγχθηκε", signatureOf(review).getReason());
		assertTrue(new LotSignatures(lab.lab.store()).valid(signatureOf(review)));
	}

	private Signature signatureOf(RecordView review) {
		return lab.lab.record(Signature.class, lab.lab.record(Review.class, review.ref()).getSignature());
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

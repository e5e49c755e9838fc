/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.Gate;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.core.store.JournalHead;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.Person;
import org.stemma.model.identity.Role;
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
	void theSameRequestTwiceHasOneEffect() {
		SignRequest request = lab.request(lab.rita, SignatureMeaning.REVIEWED);
		RecordView first = lab.release().sign(lab.rita, request).get();
		assertEquals(first, lab.release().sign(lab.rita, request).get());
		assertEquals(1, lab.lab.store().count(Query.of("release.Review")));
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
}

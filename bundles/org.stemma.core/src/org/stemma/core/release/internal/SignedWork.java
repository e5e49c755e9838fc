/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.internal.Attempts;
import org.stemma.core.identity.internal.Identified;
import org.stemma.core.identity.internal.SignatureKeys;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.identity.SignInAttempt;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.record.Record;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Review;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;

/** Makes the records of a signature: the signature itself, the review or disposition, the lot's new disposition. */
final class SignedWork {

	private final LabStore store;
	private final KindModels kinds;
	private final SignatureKeys keys;
	private final SignatureDraft drafts;
	private final Attempts attempts;

	SignedWork(LabStore store, KindModels kinds, SignatureKeys keys, SignatureDraft drafts, Attempts attempts) {
		this.store = store;
		this.kinds = kinds;
		this.keys = keys;
		this.drafts = drafts;
		this.attempts = attempts;
	}

	/** Codes are handed out before the journal's head is taken. */
	Codes codes(SignatureMeaning meaning) {
		return new Codes(code("SIG"), code(meaning == SignatureMeaning.REVIEWED ? "REV" : "DSP"), code("KEY"));
	}

	private String code(String prefix) {
		return store.newCodes(prefix, 1).getFirst();
	}

	Outcome<UnitOfWork> make(Basis basis) {
		Instant now = attempts.now();
		List<Record> created = new ArrayList<>(List.of(basis.attempt));
		SignatureKey key = key(basis, now, created);
		Signature signature = drafts.draft(basis.codes.signature, basis.reader, basis.request, basis.collected,
				basis.permit, key, now);
		return sign(basis, key, signature).map(signed -> {
			new KeptBytes(store.files()).keep("The list of the dossier", basis.collected.list().bytes());
			created.add(signed);
			return work(basis, created, kinds.ref(signed));
		});
	}

	/** The person's key; made now for somebody who was given the role after choosing the password. */
	private SignatureKey key(Basis basis, Instant now, List<Record> created) {
		RecordRef person = basis.identified.person().ref();
		Optional<Stored<SignatureKey>> active = keys.active(basis.reader, person);
		if (active.isPresent()) {
			return active.get().record();
		}
		SignatureKey made = keys.create(basis.codes.key, person, basis.request.password(), now);
		created.add(made);
		return made;
	}

	private static Outcome<Signature> sign(Basis basis, SignatureKey key, Signature signature) {
		return SignatureKeys.wrapped(key)
				.flatMap(wrapped -> wrapped.sign(basis.request.password(),
						SignatureStatement.of(signature, basis.restriction())))
				.map(value -> {
					signature.setValue(value.base64());
					return Outcome.of(signature);
				}).orElseGet(SignatureKeys::damaged);
	}

	private UnitOfWork work(Basis basis, List<Record> created, RecordRef signature) {
		List<Stored<? extends Record>> changed = new ArrayList<>();
		if (basis.request.meaning() == SignatureMeaning.REVIEWED) {
			created.add(review(basis, signature));
		} else {
			created.add(disposition(basis, signature));
			basis.collected.lot().record().setDisposition(LotDisposition.get(basis.request.meaning().getName()));
			basis.collected.lot().record().setRestriction(basis.restriction().isEmpty() ? null : basis.restriction());
			changed.add(basis.collected.lot());
		}
		return new UnitOfWork(basis.request.operationId(), basis.permit.actor(),
				SignatureDraft.normal(basis.request.reason()), created, changed, List.of(basis.identified.required()));
	}

	private Review review(Basis basis, RecordRef signature) {
		Review review = kinds.create(Review.class);
		review.setCode(basis.codes.record);
		review.setLot(basis.collected.ref());
		review.setSignature(signature);
		review.setDossierHash(basis.collected.hash());
		review.getChecks().addAll(basis.checks);
		return review;
	}

	private Disposition disposition(Basis basis, RecordRef signature) {
		Disposition disposition = kinds.create(Disposition.class);
		disposition.setCode(basis.codes.record);
		disposition.setLot(basis.collected.ref());
		disposition.setDecision(basis.request.meaning());
		disposition.setRestriction(basis.restriction().isEmpty() ? null : basis.restriction());
		new LotSignatures(basis.reader).reviews(basis.collected.ref(), basis.collected.hash()).stream().findFirst()
				.ifPresent(review -> disposition.setReview(review.ref()));
		disposition.setSignature(signature);
		disposition.setDossierHash(basis.collected.hash());
		disposition.getChecks().addAll(basis.checks);
		return disposition;
	}

	/** Codes of the records to be made; gaps remain where one is not used. */
	record Codes(String signature, String record, String key) {
	}

	/** All that a signature rests on. */
	record Basis(LabReader reader, SignRequest request, Identified identified, SignInAttempt attempt, Permit permit,
			Collected collected, List<String> checks, Codes codes) {

		String restriction() {
			return request.meaning() == SignatureMeaning.RESTRICTED ? SignatureDraft.normal(request.restriction()) : "";
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.AllRecords;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Review;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;
import org.stemma.trust.signature.SignatureValue;
import org.stemma.trust.signature.VerificationKey;

/** The signatures on lots, each verified anew whenever it is looked at. */
final class LotSignatures {

	private final LabReader reader;

	LotSignatures(LabReader reader) {
		this.reader = reader;
	}

	/** The signatures on a lot, oldest first. */
	List<Stored<Signature>> on(RecordRef lot) {
		return AllRecords.of(reader, Signature.class, on("release.Signature", lot));
	}

	/** Valid reviews of exactly this dossier. */
	List<Stored<Review>> reviews(RecordRef lot, ContentHash dossier) {
		return AllRecords.of(reader, Review.class, on("release.Review", lot)).stream()
				.filter(review -> signature(review.record())
						.filter(signature -> signature.getMeaning() == SignatureMeaning.REVIEWED
								&& signature.getDossierHash().equals(dossier) && valid(signature))
						.isPresent())
				.toList();
	}

	/** The signature of a review. */
	Optional<Signature> signature(Review review) {
		return reader.load(Signature.class, review.getSignature().id()).map(Stored::record);
	}

	/** Whether the signature's value is its signer's over exactly what the record says. */
	boolean valid(Signature signature) {
		return complete(signature) && reader.load(SignatureKey.class, signature.getKey().id()).map(Stored::record)
				.filter(key -> key.getPerson().means(signature.getSigner()))
				.filter(key -> key.getRetired() == null || !signature.getSigned().isAfter(key.getRetired()))
				.filter(key -> verifies(signature, key)).isPresent();
	}

	private static boolean complete(Signature signature) {
		return Stream.of(signature.getSigner(), signature.getPrintedName(), signature.getReason(), signature.getLot(),
				signature.getLotVersion(), signature.getDossierHash(), signature.getSigned(), signature.getZone(),
				signature.getHeadSequence(), signature.getHeadHash(), signature.getConfiguration(), signature.getNonce(),
				signature.getAlgorithm(), signature.getKey(), signature.getValue()).allMatch(Objects::nonNull);
	}

	private boolean verifies(Signature signature, SignatureKey key) {
		try {
			return new SignatureValue(signature.getAlgorithm(), signature.getValue()).verify(
					new VerificationKey(key.getAlgorithm(), key.getPublicKey()),
					SignatureStatement.of(signature, restriction(signature)));
		} catch (IllegalArgumentException | DateTimeException damaged) {
			return false;
		}
	}

	private String restriction(Signature signature) {
		return new Decisions(reader).of(signature.getLot())
				.filter(decision -> decision.signature().ref().id().toString().equals(signature.getId()))
				.map(decision -> decision.disposition().record()).map(Disposition::getRestriction).orElse("");
	}

	private static Query on(String kind, RecordRef lot) {
		return Query.of(kind).where(Filter.refersTo("lot", lot));
	}
}

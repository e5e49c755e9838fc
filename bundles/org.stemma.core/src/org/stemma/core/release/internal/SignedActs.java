/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.List;
import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.internal.History.Version;
import org.stemma.core.release.internal.SignatureCheck.Wrong;
import org.stemma.core.store.LabReader;
import org.stemma.model.record.Record;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Review;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;

/** The review or decision that was committed with a signature and says the same as it. */
final class SignedActs {

	private final LabReader reader;
	private final KindModels kinds;

	SignedActs(LabReader reader, KindModels kinds) {
		this.reader = reader;
		this.kinds = kinds;
	}

	/**
	 * What a review or decision says of its signature.
	 *
	 * @param commit  number of its commit
	 * @param lot     the lot
	 * @param dossier hash of what was read
	 * @param meaning what it means
	 */
	private record Said(long commit, RecordRef lot, ContentHash dossier, SignatureMeaning meaning) {
	}

	/** Compares. */
	void check(RecordRef ref, Version<Signature> signed, List<Wrong> wrong) {
		Optional<Said> said = signed.record().getMeaning() == SignatureMeaning.REVIEWED ? review(ref) : decision(ref);
		Signature signature = signed.record();
		if (said.isEmpty()) {
			wrong.add(new Wrong("Meaning", "There is no " + (signature.getMeaning() == SignatureMeaning.REVIEWED ? "review"
					: "decision") + " that it was made for"));
			return;
		}
		if (said.get().commit() != signed.entry().commit().number()) {
			wrong.add(new Wrong("", "What it was made for was not committed with it"));
		}
		if (!said.get().lot().means(signature.getLot())) {
			wrong.add(new Wrong("Lot", "What it was made for is about lot " + said.get().lot().code()));
		}
		if (said.get().meaning() != signature.getMeaning()) {
			wrong.add(new Wrong("Meaning", "What it was made for means " + said.get().meaning()));
		}
		if (!said.get().dossier().equals(signature.getDossierHash())) {
			wrong.add(new Wrong("Dossier hash", "What it was made for rests on the dossier " + said.get().dossier()));
		}
	}

	/** The restriction that was signed; empty text when there is none. */
	String restriction(Signature signature) {
		return decided(kinds.ref(signature)).map(version -> version.record().getRestriction()).orElse("");
	}

	private Optional<Said> review(RecordRef signature) {
		return first("release.Review", Review.class, signature).map(version -> new Said(version.entry().commit().number(),
				version.record().getLot(), version.record().getDossierHash(), SignatureMeaning.REVIEWED));
	}

	private Optional<Said> decision(RecordRef signature) {
		return decided(signature).map(version -> new Said(version.entry().commit().number(), version.record().getLot(),
				version.record().getDossierHash(), version.record().getDecision()));
	}

	private Optional<Version<Disposition>> decided(RecordRef signature) {
		return first("release.Disposition", Disposition.class, signature);
	}

	private <T extends Record> Optional<Version<T>> first(String kind, Class<T> type, RecordRef signature) {
		return reader.page(Query.of(kind).where(Filter.refersTo("signature", signature)).limit(1)).rows().stream()
				.findFirst().flatMap(row -> History.of(reader, kinds, type, row.ref()).first());
	}
}

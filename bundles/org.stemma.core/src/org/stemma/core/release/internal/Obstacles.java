/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.release.Finding;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.LotDisposition;
import org.stemma.model.release.Review;
import org.stemma.model.release.SignatureMeaning;

/** What keeps a person from signing: role, authorship, order of signatures. */
final class Obstacles {

	private final Authority authority;

	Obstacles(Authority authority) {
		this.authority = authority;
	}

	/** All that is in the way; empty when the person may sign. */
	List<Finding> of(LabReader reader, Session session, Collected collected, SignatureMeaning meaning) {
		List<Finding> findings = new ArrayList<>();
		Outcome<Permit> permit = authority.permit(reader, session, verb(meaning));
		permit.problems().forEach(problem -> findings.add(Finding.stop(problem.code(), problem.message())));
		if (collected.lot().record().getDisposition() != LotDisposition.QUARANTINE) {
			findings.add(Finding.stop("lot.decided", collected.ref() + " is decided on. A decision is not signed twice.",
					collected.ref()));
		}
		new Authorship(reader).finding(collected.dossier(), session.person(), session.printedName())
				.ifPresent(findings::add);
		order(reader, session, collected, meaning).ifPresent(findings::add);
		return findings;
	}

	/** What signing with that meaning needs. */
	static Verb verb(SignatureMeaning meaning) {
		return meaning == SignatureMeaning.REVIEWED ? Verb.REVIEW : Verb.DECIDE;
	}

	private static Optional<Finding> order(LabReader reader, Session session, Collected collected,
			SignatureMeaning meaning) {
		LotSignatures signatures = new LotSignatures(reader);
		List<Stored<Review>> reviews = signatures.reviews(collected.ref(), collected.hash());
		boolean own = reviews.stream().flatMap(review -> signatures.signature(review.record()).stream())
				.anyMatch(signature -> signature.getSigner().means(session.person()));
		if (meaning == SignatureMeaning.REVIEWED) {
			return own ? stop("sign.reviewed", session.printedName() + " has reviewed this dossier already.")
					: Optional.empty();
		}
		if (own) {
			return stop("sign.reviewer", session.printedName()
					+ " reviewed this dossier, so somebody else has to decide.");
		}
		return reviews.isEmpty()
				? stop("sign.unreviewed", "Nobody has reviewed " + collected.ref() + " as its dossier is now. A reviewer has "
						+ "to sign first; what changed after a review has to be reviewed again.")
				: Optional.empty();
	}

	private static Optional<Finding> stop(String code, String message) {
		return Optional.of(Finding.stop(code, message));
	}
}

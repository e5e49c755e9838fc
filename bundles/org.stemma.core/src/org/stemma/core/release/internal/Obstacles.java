/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.core.identity.Authority;
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

	/** All that is in the way of signing with one meaning; empty when the person may sign. */
	List<Finding> of(LabReader reader, Session session, Seen seen, SignatureMeaning meaning) {
		return found(reader, session, seen, meaning, common(reader, session, seen),
				Reviewed.of(reader, session, seen));
	}

	/** The same for every meaning; what is the same for all is looked up once. */
	Map<SignatureMeaning, List<Finding>> of(LabReader reader, Session session, Seen seen) {
		List<Finding> common = common(reader, session, seen);
		Reviewed reviewed = Reviewed.of(reader, session, seen);
		return each(meaning -> found(reader, session, seen, meaning, common, reviewed));
	}

	/** Something for each meaning, in their order. */
	private static Map<SignatureMeaning, List<Finding>> each(Function<SignatureMeaning, List<Finding>> findings) {
		Map<SignatureMeaning, List<Finding>> all = new EnumMap<>(SignatureMeaning.class);
		for (SignatureMeaning meaning : SignatureMeaning.values()) {
			all.put(meaning, findings.apply(meaning));
		}
		return all;
	}

	private List<Finding> found(LabReader reader, Session session, Seen seen, SignatureMeaning meaning,
			List<Finding> common, Reviewed reviewed) {
		Stream<Finding> leave = authority.permit(reader, session, verb(meaning)).problems().stream()
				.map(problem -> Finding.stop(problem.code(), problem.message()));
		return Stream.of(leave, common.stream(), order(session, seen, meaning, reviewed).stream())
				.flatMap(Function.identity()).toList();
	}

	/** What is in the way whatever the meaning. */
	private static List<Finding> common(LabReader reader, Session session, Seen seen) {
		List<Finding> findings = new ArrayList<>();
		if (!seen.inQuarantine()) {
			findings.add(Finding.stop("lot.decided", seen.lot() + " is decided on. A decision is not signed twice.",
					seen.lot()));
		}
		new Authorship(reader).finding(seen.dossier(), session.person(), session.printedName())
				.ifPresent(findings::add);
		return findings;
	}

	/** What signing with that meaning needs. */
	static Verb verb(SignatureMeaning meaning) {
		return meaning == SignatureMeaning.REVIEWED ? Verb.REVIEW : Verb.DECIDE;
	}

	private static Optional<Finding> order(Session session, Seen seen, SignatureMeaning meaning,
			Reviewed reviewed) {
		if (meaning == SignatureMeaning.REVIEWED) {
			return reviewed.own() ? stop("sign.reviewed", session.printedName() + " has reviewed this dossier already.")
					: Optional.empty();
		}
		if (reviewed.own()) {
			return stop("sign.reviewer", session.printedName()
					+ " reviewed this dossier, so somebody else has to decide.");
		}
		return reviewed.any() ? Optional.empty()
				: stop("sign.unreviewed", "Nobody has reviewed " + seen.lot() + " as its dossier is now. A reviewer has "
						+ "to sign first; what changed after a review has to be reviewed again.");
	}

	private static Optional<Finding> stop(String code, String message) {
		return Optional.of(Finding.stop(code, message));
	}

	/**
	 * A dossier as somebody sees it who wants to sign.
	 *
	 * @param dossier the dossier
	 * @param hash    its hash
	 */
	record Seen(Dossier dossier, ContentHash hash) {

		static Seen of(Collected collected) {
			return new Seen(collected.dossier(), collected.hash());
		}

		private RecordRef lot() {
			return dossier.lot().ref();
		}

		private boolean inQuarantine() {
			String quarantine = LotDisposition.QUARANTINE.getName();
			return dossier.lot().value("disposition", String.class).orElse(quarantine).equals(quarantine);
		}
	}

	/**
	 * Reviews of the dossier as it is.
	 *
	 * @param any whether there is one
	 * @param own whether the person has signed one
	 */
	private record Reviewed(boolean any, boolean own) {

		static Reviewed of(LabReader reader, Session session, Seen seen) {
			LotSignatures signatures = new LotSignatures(reader);
			List<Stored<Review>> reviews = signatures.reviews(seen.lot(), seen.hash());
			return new Reviewed(!reviews.isEmpty(), reviews.stream()
					.flatMap(review -> signatures.signature(review.record()).stream())
					.anyMatch(signature -> signature.getSigner().means(session.person())));
		}
	}
}

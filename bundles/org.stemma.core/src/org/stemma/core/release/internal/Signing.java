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
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.internal.Identification;
import org.stemma.core.identity.internal.Identified;
import org.stemma.core.identity.internal.Purpose;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.release.Release.Answer;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.release.SignatureMeaning;

/**
 * Signs reviews and decisions. The password is compared first; then the journal's head is taken, and everything that the
 * signature rests on is read, judged and signed before anybody else can commit.
 */
final class Signing {

	private final LabStore store;
	private final Authority authority;
	private final Identification identification;
	private final Dossiers dossiers;
	private final Checks checks;
	private final Obstacles obstacles;
	private final SignedWork signedWork;

	Signing(LabStore store, Authority authority, Identification identification, Dossiers dossiers, Checks checks,
			Obstacles obstacles, SignedWork signedWork) {
		this.store = store;
		this.authority = authority;
		this.identification = identification;
		this.dossiers = dossiers;
		this.checks = checks;
		this.obstacles = obstacles;
		this.signedWork = signedWork;
	}

	/** Signs; answers with the review or disposition. */
	Outcome<RecordRef> sign(Session session, SignRequest request) {
		Optional<RecordRef> before = made(request);
		if (before.isPresent()) {
			return Outcome.of(before.get());
		}
		List<Problem> problems = SignRules.problems(session, request);
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		return authority.permit(session, Obstacles.verb(request.meaning())).then(permit -> identification
				.identify(request.name(), request.password(), session.workstation(), Purpose.SIGNATURE))
				.then(identified -> identified.person().ref().means(session.person()) ? commit(session, request, identified)
						: Outcome.refused("sign.name", "This is not the session of " + request.name() + "."));
	}

	private Outcome<RecordRef> commit(Session session, SignRequest request, Identified identified) {
		SignedWork.Codes codes = signedWork.codes(request.meaning());
		return store.decide(reader -> decide(reader, session, request, identified, codes))
				.then(commit -> made(request).map(Outcome::of).orElseGet(() -> Outcome.refused("operation.used",
						"Another operation was carried out under this identity. Open the dialog anew and sign again.")));
	}

	private Outcome<UnitOfWork> decide(LabReader reader, Session session, SignRequest request, Identified identified,
			SignedWork.Codes codes) {
		return identification.confirm(reader, identified)
				.then(attempt -> authority.permit(reader, session, Obstacles.verb(request.meaning()))
						.then(permit -> dossiers.collect(reader, request.lot())
								.then(collected -> judged(reader, session, request, collected)
										.then(known -> signedWork.make(new SignedWork.Basis(reader, request, identified, attempt,
												permit, collected, known, codes))))));
	}

	/** The checks that the signature rests on, or what stops it. */
	private Outcome<List<String>> judged(LabReader reader, Session session, SignRequest request, Collected collected) {
		if (!collected.hash().equals(request.shown())) {
			return Outcome.refused("dossier.changed", "The dossier of " + collected.ref()
					+ " is not the one that was shown: something was added or changed meanwhile. Look at it again, then sign.");
		}
		List<Answer> answers = checks.answers(reader, collected.dossier());
		List<Problem> problems = Stream.concat(obstacles.of(reader, session, Obstacles.Seen.of(collected), request.meaning()).stream(),
				SignRules.stopping(request.meaning(), answers)).map(SignRules::problem).toList();
		return problems.isEmpty() ? Outcome.of(Checks.known(answers)) : Outcome.refused(problems);
	}

	/** The review or disposition that this very operation made before. */
	private Optional<RecordRef> made(SignRequest request) {
		String kind = request.meaning() == SignatureMeaning.REVIEWED ? "release.Review" : "release.Disposition";
		return first("release.Signature", Filter.and(Filter.is("nonce", request.operationId().toString()),
				Filter.refersTo("lot", request.lot()), Filter.is("meaning", request.meaning().getName())))
				.flatMap(signature -> first(kind, Filter.refersTo("signature", signature)));
	}

	private Optional<RecordRef> first(String kind, Filter filter) {
		return store.page(Query.of(kind).where(filter).limit(1)).rows().stream().findFirst().map(row -> row.ref());
	}
}

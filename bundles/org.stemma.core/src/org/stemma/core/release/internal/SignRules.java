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
import java.util.stream.Stream;

import org.stemma.api.Problem;
import org.stemma.api.release.Finding;
import org.stemma.core.identity.internal.Reason;
import org.stemma.core.identity.internal.SignInName;
import org.stemma.core.lab.Session;
import org.stemma.core.release.Release.Answer;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.model.release.SignatureMeaning;

/** What a request to sign has to say, and which findings stop it. */
final class SignRules {

	private SignRules() {
	}

	/** What is wrong with the request itself. */
	static List<Problem> problems(Session session, SignRequest request) {
		List<Problem> problems = new ArrayList<>(Reason.problems(request.reason()));
		if (request.meaning() == SignatureMeaning.RESTRICTED && Reason.problem(request.restriction()).isPresent()) {
			problems.add(Problem.error("restriction.missing", "Say what the restricted lot may be used for."));
		}
		if (request.name() == null || !SignInName.of(request.name()).text().equals(session.person().code())) {
			problems.add(Problem.error("sign.name",
					session.printedName() + " is signed in and signs with the own name; others sign in themselves."));
		}
		return problems;
	}

	/** The findings that stop a signature of that meaning. */
	static Stream<Finding> stopping(SignatureMeaning meaning, List<Answer> answers) {
		Stream<Finding> stops = answers.stream().flatMap(answer -> answer.findings().stream()).filter(Finding::blocks);
		return switch (meaning) {
		case RELEASED -> stops;
		case RESTRICTED -> stops.filter(finding -> !finding.aboutUse());
		case REVIEWED, REJECTED -> Stream.of();
		};
	}

	/** A finding as a problem. */
	static Problem problem(Finding finding) {
		return Problem.error(finding.code(), finding.message());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.core.release.Release.Answer;
import org.stemma.core.release.internal.check.BuiltInChecks;
import org.stemma.core.store.LabReader;
import org.stemma.model.release.Disposition;

/**
 * Asks every release check. One that gives no answer stops the lot, and so does one that is not there although it is built
 * in or was known when an earlier lot was decided on.
 */
final class Checks {

	private static final Duration DEADLINE = Duration.ofSeconds(10);
	private static final int UNKNOWN = Integer.MAX_VALUE;

	private final Supplier<List<NamedCheck>> present;
	private final ExtensionGateway gateway;

	Checks(Supplier<List<NamedCheck>> present, ExtensionGateway gateway) {
		this.present = present;
		this.gateway = gateway;
	}

	/** The answers, built-in checks first. */
	List<Answer> answers(LabReader reader, Dossier dossier) {
		List<NamedCheck> checks = present.get();
		Stream<Answer> given = checks.stream().map(check -> answer(check, dossier));
		Set<String> there = checks.stream().map(NamedCheck::code).collect(Collectors.toSet());
		Stream<Answer> absent = expected(reader).stream().filter(code -> !there.contains(code)).map(Checks::absent);
		return Stream.concat(given, absent)
				.sorted(Comparator.comparingInt((Answer answer) -> place(answer.code())).thenComparing(Answer::code)).toList();
	}

	/** Codes of the checks that the laboratory knows once these answers were given; kept with each decision. */
	static List<String> known(Collection<Answer> answers) {
		return List.copyOf(answers.stream().map(Answer::code).collect(Collectors.toCollection(TreeSet::new)));
	}

	private static Set<String> expected(LabReader reader) {
		Set<String> codes = new TreeSet<>(BuiltInChecks.codes());
		reader.page(Query.of("release.Disposition").sorted(Sort.down("code")).limit(1)).rows().stream()
				.flatMap(row -> reader.load(Disposition.class, row.ref().id()).stream())
				.forEach(last -> codes.addAll(last.record().getChecks()));
		return codes;
	}

	private Answer answer(NamedCheck check, Dossier dossier) {
		Outcome<List<Finding>> outcome = gateway.call(check.extension(), DEADLINE,
				() -> List.copyOf(check.check().check(dossier)));
		return new Answer(check.code(), check.title(), outcome.result().orElseGet(() -> failed(outcome.problems())));
	}

	private static List<Finding> failed(List<Problem> problems) {
		return problems.stream().map(problem -> Finding.stop("check.failed",
				problem.message() + " A check without an answer stops the lot.")).toList();
	}

	private static Answer absent(String code) {
		return new Answer(code, BuiltInChecks.title(code), List.of(Finding.stop("check.absent", "The release check " + code
				+ " is not there, although this laboratory knows it. Install the bundle that brings it.")));
	}

	private static int place(String code) {
		int index = BuiltInChecks.codes().indexOf(code);
		return index < 0 ? UNKNOWN : index;
	}
}

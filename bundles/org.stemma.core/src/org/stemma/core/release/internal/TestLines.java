/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.report.CertificateContent.Test;
import org.stemma.core.release.internal.check.LaboratoryErrors;
import org.stemma.core.release.internal.check.Reading;
import org.stemma.core.release.internal.check.Restricted;

/**
 * The results on a certificate: for each criterion of the specification every result, failing and repeated ones included,
 * oldest first; then results of tests that the specification does not name.
 */
final class TestLines {

	private static final Set<String> PASSING = Set.of("WITHIN", "INFORMATION_ONLY");

	private final Dossier dossier;
	private final UnaryOperator<String> limits;
	private final LaboratoryErrors errors;
	private final List<RecordView> results;

	/** Lines of a dossier; limits in words by the name of the test. */
	TestLines(Dossier dossier, UnaryOperator<String> limits) {
		this.dossier = dossier;
		this.limits = limits;
		this.errors = new LaboratoryErrors(dossier);
		this.results = dossier.all("quality.Result").stream()
				.sorted(Comparator.comparing((RecordView result) -> result.value("measured", Instant.class).orElse(Instant.MIN))
						.thenComparing(result -> result.ref().code()))
				.toList();
	}

	List<Test> all() {
		List<Reading> criteria = Specifications.of(dossier).map(view -> Reading.parts(view, "criteria")).orElse(List.of());
		Stream<Test> named = criteria.stream().flatMap(criterion -> lines(criterion));
		Stream<Test> others = results.stream()
				.filter(result -> criteria.stream().noneMatch(criterion -> ofTest(result, criterion.name("test"))))
				.map(this::line);
		return Stream.concat(named, others).toList();
	}

	private Stream<Test> lines(Reading criterion) {
		List<RecordView> ofTest = results.stream().filter(result -> ofTest(result, criterion.name("test"))).toList();
		return ofTest.isEmpty() ? Stream.of(untested(criterion)) : ofTest.stream().map(this::line);
	}

	private static boolean ofTest(RecordView result, String test) {
		return result.text("test").strip().equalsIgnoreCase(test.strip());
	}

	private Test untested(Reading criterion) {
		boolean needed = criterion.is("purpose", "RELEASE");
		return new Test(criterion.name("test"), method(criterion.ref("method")), Specifications.words(dossier),
				limits.apply(criterion.name("test")), "not tested", needed ? "missing" : "not needed for release", !needed, "");
	}

	private Test line(RecordView result) {
		String specification = result.value("specification", RecordRef.class).flatMap(dossier::find)
				.map(Specifications::words).orElse("");
		String invalidated = invalidated(result);
		return new Test(result.text("test"), method(result.value("method", RecordRef.class)), specification,
				result.text("limits"), ResultText.of(result), result.text("verdict") + invalidated,
				PASSING.contains(result.value("verdict", String.class).orElse("")), instrument(result), invalidated.isEmpty());
	}

	/** A laboratory error and a rejected restriction are shown, and the result does not count. */
	private String invalidated(RecordView result) {
		if (Restricted.rejected(dossier, result)) {
			return ", rejected (" + result.text("restriction") + ")";
		}
		return errors.of(result).map(investigation -> ", laboratory error (" + investigation.ref().code() + ")").orElse("");
	}

	private String method(Optional<RecordRef> method) {
		return method.flatMap(dossier::find).map(view -> view.ref().code() + " version " + view.text("methodVersion") + ", "
				+ view.text("title")).orElse("");
	}

	private String instrument(RecordView result) {
		return result.value("instrument", RecordRef.class).flatMap(dossier::find).map(TestLines::instrumentWords)
				.orElse("by hand");
	}

	private static String instrumentWords(RecordView instrument) {
		String serial = instrument.text("serialNumber");
		return instrument.ref().code() + ", " + instrument.text("name") + (serial.isEmpty() ? "" : ", serial " + serial);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/**
 * The results of the dossier's lot. A result whose investigation was closed with a laboratory error says nothing about
 * the lot, nor does one that quality rejected because its instrument was not fit; every other one does, however many were
 * measured after it.
 */
final class Results {

	private static final Comparator<RecordView> OLDEST_FIRST = Comparator
			.comparing((RecordView result) -> result.value("measured", Instant.class).orElse(Instant.MIN))
			.thenComparing(result -> result.ref().code());

	private final Dossier dossier;

	Results(Dossier dossier) {
		this.dossier = dossier;
	}

	/** Results that count, oldest first. */
	List<RecordView> counting() {
		return dossier.all("quality.Result").stream().filter(result -> !invalidated(result)).sorted(OLDEST_FIRST)
				.toList();
	}

	/** Results that count for a test by the specification version of the lot, oldest first. */
	List<RecordView> counting(String test, RecordRef specification) {
		return counting().stream().filter(result -> same(result, test))
				.filter(result -> Reading.of(result).refersTo("specification", specification)).toList();
	}

	/** Whether a result was measured after this one in the same test. */
	boolean superseded(RecordView result) {
		List<RecordView> ofTest = counting().stream()
				.filter(other -> same(other, Reading.of(result).name("test"))).toList();
		return !ofTest.getLast().ref().means(result.ref());
	}

	/** The specification version that the lot is judged by, if the dossier holds it. */
	Optional<RecordView> specification() {
		return Reading.of(dossier.lot()).ref("specification").flatMap(dossier::find);
	}

	private boolean invalidated(RecordView result) {
		return Restricted.rejected(dossier, result) || dossier.all("quality.Investigation").stream().map(Reading::of)
				.anyMatch(investigation -> investigation.refersTo("result", result.ref())
						&& investigation.is("state", "CLOSED") && investigation.is("conclusion", "LABORATORY_ERROR"));
	}

	private static boolean same(RecordView result, String test) {
		return Reading.of(result).name("test").strip().toLowerCase(Locale.ROOT)
				.equals(test.strip().toLowerCase(Locale.ROOT));
	}
}

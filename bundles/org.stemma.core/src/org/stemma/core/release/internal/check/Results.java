/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	private final List<RecordView> counting;

	Results(Dossier dossier) {
		LaboratoryErrors errors = new LaboratoryErrors(dossier);
		this.counting = dossier.all("quality.Result").stream()
				.filter(result -> !Restricted.rejected(dossier, result) && errors.of(result).isEmpty()).sorted(OLDEST_FIRST)
				.toList();
	}

	/** Results that count, oldest first. */
	List<RecordView> counting() {
		return counting;
	}

	/** Results that count for a test by the specification version of the lot, oldest first. */
	List<RecordView> counting(String test, RecordRef specification) {
		return of(test).filter(result -> Reading.of(result).refersTo("specification", specification)).toList();
	}

	/** The last that counts of each test. */
	Collection<RecordView> newest() {
		return counting.stream().collect(Collectors.toMap(result -> name(Reading.of(result).name("test")),
				Function.identity(), (earlier, later) -> later)).values();
	}

	private Stream<RecordView> of(String test) {
		return counting.stream().filter(result -> name(Reading.of(result).name("test")).equals(name(test)));
	}

	/** The specification version that the lot is judged by, if the dossier holds it. */
	static Optional<RecordView> specification(Dossier dossier) {
		return Reading.of(dossier.lot()).ref("specification").flatMap(dossier::find);
	}

	private static String name(String test) {
		return test.strip().toLowerCase(Locale.ROOT);
	}
}

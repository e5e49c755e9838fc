/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;

/**
 * A limit on how old the lot's cells may be: the highest value of all acts on the lot and of its vessels counts.
 *
 * @param code    beginning of the findings' codes
 * @param words   what is limited
 * @param maximum the specification's field
 * @param value   reads the value of an act or a vessel
 */
record AgeLimit(String code, String words, String maximum, Function<RecordView, Optional<BigDecimal>> value) {

	List<Finding> check(Dossier dossier) {
		return Results.specification(dossier).flatMap(specification -> limit(specification)
				.flatMap(limit -> finding(dossier, specification, limit))).stream().toList();
	}

	private Optional<BigDecimal> limit(RecordView specification) {
		return specification.value(maximum, Number.class).map(number -> new BigDecimal(number.toString()));
	}

	private Optional<Finding> finding(Dossier dossier, RecordView specification, BigDecimal limit) {
		Optional<RecordView> oldest = aged(dossier).filter(view -> value.apply(view).isPresent())
				.max(Comparator.comparing(view -> value.apply(view).orElseThrow()));
		if (oldest.isEmpty()) {
			return Optional.of(Finding.stop(code + ".unknown", "The " + words + " of " + Reading.named(dossier.lot())
					+ " cannot be compared with the limit of " + limit.toPlainString() + ", since no act says it. Log the "
					+ "culture's acts.", dossier.lot().ref()));
		}
		BigDecimal highest = value.apply(oldest.get()).orElseThrow();
		return highest.compareTo(limit) <= 0 ? Optional.empty()
				: Optional.of(Finding.stop(code + ".over", Reading.named(oldest.get()) + ": " + words + " "
						+ highest.toPlainString() + ", over the limit of " + limit.toPlainString() + " of specification " + specification.ref().code()
						+ ". The lot cannot be released by this version.", oldest.get().ref(), specification.ref()));
	}

	private static Stream<RecordView> aged(Dossier dossier) {
		Stream<RecordView> vessels = dossier.all("culture.Vessel").stream()
				.filter(vessel -> Reading.of(vessel).refersTo("lot", dossier.lot().ref()));
		return Stream.concat(Acts.on(dossier).stream(), vessels);
	}
}

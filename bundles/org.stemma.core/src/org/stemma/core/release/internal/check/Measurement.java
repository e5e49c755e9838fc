/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/**
 * Something that an instrument measured: a result or a count.
 *
 * @param record     the result or count
 * @param instrument with what
 * @param day        when
 */
record Measurement(RecordView record, RecordView instrument, LocalDate day) {

	/** All of a dossier whose instrument is known. */
	static List<Measurement> all(Dossier dossier) {
		return Stream.concat(of(dossier, "quality.Result", "measured"), of(dossier, "culture.Count", "performed"))
				.toList();
	}

	private static Stream<Measurement> of(Dossier dossier, String kind, String when) {
		return dossier.all(kind).stream().flatMap(record -> instrument(dossier, record).stream()
				.flatMap(instrument -> Reading.of(record).day(when, dossier.zone()).stream()
						.map(day -> new Measurement(record, instrument, day))));
	}

	private static Optional<RecordView> instrument(Dossier dossier, RecordView record) {
		Optional<RecordRef> named = Reading.of(record).ref("instrument");
		return named.or(() -> Reading.of(record).ref("run").flatMap(dossier::find)
				.flatMap(run -> Reading.of(run).ref("instrument"))).flatMap(dossier::find);
	}
}

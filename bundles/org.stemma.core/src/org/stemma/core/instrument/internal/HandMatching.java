/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;

/** Rows of a preview matched by hand: the rows are planned anew, or it is said which choice cannot be. */
final class HandMatching {

	private static final Set<String> IMPOSSIBLE = Set.of("sample.kind", "sample.gone", "sample.named");

	private final RowPlanning planning;

	HandMatching(RowPlanning planning) {
		this.planning = planning;
	}

	Outcome<ImportPreview> match(ImportPreview preview, Map<Integer, RecordRef> chosen, Instant now) {
		List<RowPlan> planned = planning.plan(preview.content(), chosen, preview.problems(), now);
		List<Row> rows = preview.takenUp().map(taken -> KeptRows.shown(preview, taken).over(planned)).orElse(planned).stream()
				.map(RowPlan::row).toList();
		List<Problem> impossible = Stream.of(absent(preview, rows.size(), chosen.keySet()),
				rows.stream().filter(row -> row.kept() && chosen.containsKey(row.index())).map(AcceptedRows::kept),
				rows.stream().flatMap(row -> row.problems().stream()).filter(problem -> IMPOSSIBLE.contains(problem.code())))
				.flatMap(each -> each).toList();
		return impossible.isEmpty() ? Outcome.of(preview.matched(chosen, rows)) : Outcome.refused(impossible);
	}

	private static Stream<Problem> absent(ImportPreview preview, int rows, Set<Integer> chosen) {
		return chosen.stream().filter(index -> index < 0 || index >= rows).sorted()
				.map(index -> Problem.error("row.unknown", preview.file().name() + " has no row " + (index + 1) + "."));
	}
}

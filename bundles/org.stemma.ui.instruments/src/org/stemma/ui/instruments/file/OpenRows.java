/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;

/**
 * Which rows of a preview a person matches together. A row whose name is the code of a record is matched by it; any other row is
 * open. The wells of a plate repeat the names of their samples, so one marked row that has no record yet takes all such rows of
 * its name with it. Where several are marked, they alone are meant.
 *
 * @param preview the preview
 */
record OpenRows(ImportPreview preview) {

	/** Indexes of the rows that are meant by the marked ones; empty when none of those is open. */
	Set<Integer> meant(List<Row> marked) {
		List<Row> open = marked.stream().filter(this::isOpen).toList();
		Stream<Row> meant = marked.size() == 1 && open.size() == 1 && open.getFirst().subject().isEmpty()
				? sameName(open.getFirst()) : open.stream();
		return meant.map(Row::index).collect(Collectors.toSet());
	}

	/** Indexes of the rows that pasted codes go to: the marked open ones, or from a single marked one on as many as there are codes. */
	List<Integer> from(List<Row> shown, List<Row> marked, int codes) {
		Stream<Row> rows = marked.size() == 1 ? shown.stream().skip(Math.max(0, shown.indexOf(marked.getFirst()))).filter(this::isOpen).limit(codes)
				: marked.stream().filter(this::isOpen);
		return rows.map(Row::index).toList();
	}

	private Stream<Row> sameName(Row row) {
		String name = row.content().sample();
		return name.isBlank() ? Stream.of(row) : preview.rows().stream()
				.filter(other -> other.subject().isEmpty() && other.content().sample().equals(name));
	}

	private boolean isOpen(Row row) {
		return row.subject().isEmpty() || preview.chosen().containsKey(row.index());
	}

	/** Position among the rows shown of the next row without a record behind those, from the top when there is none; -1 for none. */
	static int next(List<Row> shown, int after) {
		List<Integer> waiting = Stream.iterate(0, index -> index < shown.size(), index -> index + 1)
				.filter(index -> shown.get(index).subject().isEmpty()).toList();
		return waiting.stream().filter(index -> index > after).findFirst().orElse(waiting.isEmpty() ? -1 : waiting.getFirst());
	}
}

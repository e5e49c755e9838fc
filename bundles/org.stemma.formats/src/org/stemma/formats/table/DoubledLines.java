/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.List;
import java.util.stream.IntStream;

/** Lines of a text whose line ends were doubled when it was saved: behind each stands a blank one that was never there. */
final class DoubledLines {

	/** So many lines with blank ones between them are no chance. */
	private static final int FEWEST = 5;

	private DoubledLines() {
	}

	/** The lines without those blank ones; all lines where not every second one is blank. */
	static List<Row> removedFrom(List<Row> rows) {
		boolean doubled = rows.stream().filter(row -> !row.isBlank()).count() >= FEWEST
				&& IntStream.range(0, rows.size()).filter(i -> i % 2 == 1).allMatch(i -> rows.get(i).isBlank() && rows.get(i).cells().size() <= 1);
		return doubled ? IntStream.range(0, rows.size()).filter(i -> i % 2 == 0).mapToObj(rows::get).toList() : rows;
	}
}

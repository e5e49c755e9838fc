/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows that stand again with all their cells, as when an export was added to itself or a line was copied. */
public final class DoubledRows {

	private DoubledRows() {
	}

	/** The rows of which an earlier one has the same texts; blank rows and blank cells at the end count for nothing. */
	public static List<Row> of(List<Row> rows) {
		Set<List<String>> seen = new HashSet<>();
		return rows.stream().filter(row -> !row.isBlank() && !seen.add(row.cells().subList(0, row.used()).stream().map(Cell::text).toList())).toList();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.export;

import java.util.List;

/**
 * Data behind a plot.
 *
 * @param heads names of the columns
 * @param lines the lines, each with a cell for each column
 */
public record DataTable(List<String> heads, List<List<String>> lines) {

	/** Copies the lists; refuses lines of another length. */
	public DataTable {
		heads = List.copyOf(heads);
		lines = lines.stream().map(List::copyOf).toList();
		int columns = heads.size();
		if (lines.stream().anyMatch(line -> line.size() != columns)) {
			throw new IllegalArgumentException("A cell for each of " + columns + " columns");
		}
	}
}

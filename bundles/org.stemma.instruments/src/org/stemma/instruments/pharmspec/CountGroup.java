/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Statistic;

/**
 * The counts below one name: a run, a statistic of the runs, or something else.
 *
 * @param name the name; blank when none stands above the first counts
 * @param rows the counts, one particle size each
 */
record CountGroup(Cell name, List<Row> rows) {

	private static final Pattern RUN = Pattern.compile("(?i)run ?\\d+");

	/** Rows of counts by the name in their first cell, which stands once or in each; rows without a size are none. */
	static List<CountGroup> of(List<Row> counts, int size) {
		List<CountGroup> groups = new ArrayList<>();
		for (Row row : counts) {
			boolean same = !groups.isEmpty() && (row.cell(0).isBlank() || row.cell(0).text().equals(groups.getLast().name().text()));
			if (!same) {
				groups.add(new CountGroup(row.cell(0), new ArrayList<>()));
			}
			if (!row.cell(size).isBlank()) {
				groups.getLast().rows().add(row);
			}
		}
		return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
	}

	/** Whether a text names a run. */
	static boolean isRun(String text) {
		return RUN.matcher(text).matches();
	}

	/** Whether these are counts of a run, or of one whose name is missing. */
	boolean isRun() {
		return name.isBlank() || isRun(name.text());
	}

	/** The statistic of the runs that these are. */
	Optional<Statistic> statistic() {
		return Statistic.of(name.text());
	}
}

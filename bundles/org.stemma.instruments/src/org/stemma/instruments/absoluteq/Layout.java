/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** The tables that the software exports. */
enum Layout {

	/** A row for each well and target. */
	ROWS("wells and targets"),
	/** The targets of a well side by side, their dyes above. */
	BLOCKS("wells with targets side by side"),
	/** A row for each partition. */
	PARTITIONS("partitions");

	private static final int WITHIN = 5;

	private final String words;

	Layout(String words) {
		this.words = words;
	}

	String words() {
		return words;
	}

	static Optional<Layout> of(Sheet sheet) {
		return sheet.rows().stream().limit(WITHIN).map(Layout::of).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Layout> of(Row header) {
		List<String> names = header.cells().stream().map(cell -> cell.text().toLowerCase(Locale.ROOT)).toList();
		boolean concentrations = names.stream().anyMatch(name -> name.startsWith("conc."))
				&& names.contains("well") && names.contains("target");
		if (concentrations) {
			boolean counts = names.contains("positives") || names.contains("95%ci");
			return names.contains("dye") && names.contains("total") && counts ? Optional.of(ROWS)
					: names.contains("95%deltalci") && names.contains("positives") ? Optional.of(BLOCKS) : Optional.empty();
		}
		boolean partitions = names.contains("well id") && names.contains("index") && names.stream().anyMatch(name -> name.endsWith("_pos"))
				&& names.stream().anyMatch(name -> name.endsWith("_threshold"));
		return partitions ? Optional.of(PARTITIONS) : Optional.empty();
	}
}

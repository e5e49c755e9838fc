/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** Collects in the file's order what no rule knows, so that nothing is dropped unseen. For one file and thread. */
final class LeftOver {

	private final List<NotUnderstood> parts = new ArrayList<>();

	/** A content with lines that stand on other sheets. */
	static RunContent with(RunContent content, List<Row> rows) {
		LeftOver more = new LeftOver();
		more.parts.addAll(content.notUnderstood());
		rows.forEach(more::add);
		return new RunContent(content.metadata(), content.samples(), more.parts());
	}

	/** A cell that knows the name it stands under. */
	void add(Cell cell) {
		parts.add(new NotUnderstood(cell.place().name(), cell.text(), cell.place()));
	}

	/** A line outside the table. */
	void add(Row row) {
		if (!row.isBlank()) {
			parts.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place()));
		}
	}

	/** The unknown columns of a table: each cell that is not blank, and the name of a column that is blank throughout. */
	void addColumns(List<Integer> unknown, List<Cell> header, List<Row> rows) {
		Set<Integer> filled = new HashSet<>();
		for (Row row : rows) {
			unknown.stream().filter(index -> !row.cell(index).isBlank()).forEach(index -> {
				add(row.cell(index).under(header.get(index)));
				filled.add(index);
			});
		}
		unknown.stream().filter(index -> !filled.contains(index) && !header.get(index).isBlank())
				.forEach(index -> parts.add(new NotUnderstood(header.get(index).text(), "", header.get(index).place())));
	}

	List<NotUnderstood> parts() {
		return List.copyOf(parts);
	}
}

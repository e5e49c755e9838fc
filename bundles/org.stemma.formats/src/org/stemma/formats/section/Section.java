/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.Spelling;

/**
 * A part of a file with a name: lines of a key and a value, and at most one table between them.
 *
 * @param name  name of the section as it stands in the file, empty for what stands above the first
 * @param keys  its keys, in order
 * @param table its table; rows may end before its last columns, which are blank then
 */
public record Section(String name, List<KeyLine> keys, Optional<Table> table) {

	/** A header has at least so many names; keys and values are two. */
	private static final int FEWEST_COLUMNS = 3;

	/** Copies the list. */
	public Section {
		Objects.requireNonNull(name, "name");
		keys = List.copyOf(keys);
		Objects.requireNonNull(table, "table");
	}

	/**
	 * The section that these rows are. Its table begins with the first row of three or more cells and ends at a blank row
	 * that a key follows. A row longer than the header goes to the log.
	 */
	public static Section of(String name, Sheet rows, ProblemLog log) {
		List<KeyLine> keys = new ArrayList<>();
		List<Row> body = new ArrayList<>();
		boolean gap = false;
		for (Row row : rows.rows()) {
			boolean key = body.isEmpty() ? row.used() < FEWEST_COLUMNS || KeyLine.of(row).isPresent() : KeyLine.marked(row) || gap && row.used() < FEWEST_COLUMNS;
			if (row.isBlank()) {
				gap = true;
			} else if (key) {
				keys.add(KeyLine.of(row).orElseGet(() -> KeyLine.unnamed(row)));
			} else {
				gap = false;
				body.add(row);
			}
		}
		return new Section(name, keys, table(body, log));
	}

	/** Whether it has this name, whatever the spelling. */
	public boolean named(String other) {
		return Spelling.folded(name).equals(Spelling.folded(other));
	}

	/** The value of a key that is not blank. */
	public Optional<KeyLine> key(String... names) {
		return List.of(names).stream()
				.flatMap(one -> keys.stream().filter(key -> key.name().equals(Spelling.folded(one))))
				.filter(key -> !key.value().isBlank()).findFirst();
	}

	private static Optional<Table> table(List<Row> body, ProblemLog log) {
		if (body.isEmpty()) {
			return Optional.empty();
		}
		Row header = body.getFirst();
		List<Row> rows = body.subList(1, body.size());
		rows.stream().filter(row -> row.used() > header.used()).forEach(row -> log.add(Mismatch.described("row.long",
				row.cell(header.used()).place(), row.used() + " cells", header.used() + " cells as in the header",
				"A text or number in this row may hold the delimiter, which shifts the cells behind it.").error()));
		return Optional.of(new Table(header, rows));
	}
}

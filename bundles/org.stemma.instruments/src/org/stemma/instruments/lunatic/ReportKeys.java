/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.lunatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/** The head of a report above the table: lines of a key and a value, and lines that belong to the key above them. */
final class ReportKeys {

	private static final Map<String, String> TERMS = Map.of("test performed by", "analyst", "instrument",
			"device identifier", "client version", "firmware version", "experiment name", "experimental data identifier",
			"application", "application");

	private static final Set<String> HEADINGS = Set.of("report", "info", "table", "results", "plates", "plate", "experiment", "application");
	private final List<Row> rows;

	ReportKeys(List<Row> rows) {
		this.rows = rows.stream().filter(row -> !row.isBlank()).toList();
	}

	/** When the report was made. */
	Optional<Cell> date() {
		return rows.stream().filter(row -> key(row).equals("date")).map(row -> row.cell(1).under(row.cell(0)))
				.filter(cell -> !cell.isBlank()).findFirst();
	}

	/** Lines of one cell that neither head a part nor name a plate. */
	List<NotUnderstood> left() {
		return rows.stream().filter(row -> row.used() == 1 && !row.cell(0).isBlank() && !row.cell(0).text().startsWith("-"))
				.filter(row -> !HEADINGS.contains(key(row))).map(row -> new NotUnderstood("line", row.text(), row.place())).toList();
	}

	List<String> texts() {
		return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::text).toList();
	}

	/** The facts; a line without a value that begins with a hyphen names a plate. */
	List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		for (Row row : rows) {
			Cell value = row.cell(1).under(row.cell(0));
			String key = key(row);
			Cell first = row.cell(0).isBlank() ? row.cell(1) : row.cell(0);
			if (first.text().startsWith("-")) {
				facts.add(Measured.text("plate description", first.text(), first.place()));
			} else if (row.used() > 1 && !value.isBlank()) {
				facts.add(Measured.text(TERMS.getOrDefault(key, key.isEmpty() ? "unnamed" : key), value.text(), value.place()));
			} else if (row.used() > 0 && !value.isBlank()) {
				facts.add(Measured.text("line", row.text(), row.place()));
			}
		}
		return facts;
	}

	private static String key(Row row) {
		return Spelling.folded(row.cell(0).text()).replaceAll(":$", "");
	}
}

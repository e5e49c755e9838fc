/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.text.Blanks;

/**
 * A line of a key and a value, between which blank cells may stand: {@code Assay ID: ,,,,3134}.
 *
 * @param section the heading above it, or empty
 * @param key     the key without its colon
 * @param value   the value at its place, named by the key; blank where none stands
 */
public record KeyedFact(String section, String key, Cell value) {

	/** The fact in a line below a heading; empty for a blank line. */
	public static Optional<KeyedFact> of(String section, Row row) {
		Cell key = row.cell(0);
		if (key.isBlank()) {
			return Optional.empty();
		}
		Cell found = row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).findFirst().orElseGet(() -> row.cell(1));
		Cell value = new Cell(plain(found.text()), found.place());
		return Optional.of(new KeyedFact(section, named(key.text()), value.under(new Cell(named(key.text()), key.place()))));
	}

	/** What stands in a line behind its key and its value; all of it where the line has no key. */
	public static List<Cell> more(Row row) {
		List<Cell> filled = row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).toList();
		return filled.subList(row.cell(0).isBlank() ? 0 : Math.min(1, filled.size()), filled.size());
	}

	/** A text without the formula {@code ="..."} by which a spreadsheet is told to keep it as text. */
	public static String plain(String text) {
		boolean formula = text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2;
		return formula ? Blanks.strip(text.substring(2, text.length() - 1).replace("\"\"", "")) : text;
	}

	/** Whether it has that key, case aside. */
	public boolean is(String wanted) {
		return key.equalsIgnoreCase(wanted);
	}

	/** The fact as a value under its own key; empty where it has no value. */
	public Optional<Measured> measured() {
		return measured(key.toLowerCase(Locale.ROOT));
	}

	/** The fact as a value under a term; empty where it has no value. */
	public Optional<Measured> measured(String field) {
		return value.isBlank() || field.isBlank() ? Optional.empty()
				: Optional.of(Measured.text(field, value.text(), value.place()));
	}

	private static String named(String text) {
		return Blanks.strip(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
	}
}

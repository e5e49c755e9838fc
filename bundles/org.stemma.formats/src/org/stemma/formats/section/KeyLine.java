/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/**
 * A line of a key and a value: {@code * Chemistry = TAQMAN}, {@code Chemistry: TAQMAN}, or two cells.
 *
 * @param key   the key without star and mark
 * @param value the value, blank where none stands
 */
public record KeyLine(Cell key, Cell value) {

	private static final Pattern STARRED = Pattern.compile("[*#] ?[^=:]{1,80}(?: =|:) .*");

	/** Checks that nothing is missing. */
	public KeyLine {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(value, "value");
	}

	/** The line of a row, or empty when it has more cells than a key and a value. */
	static Optional<KeyLine> of(Row row) {
		if (isSplit(row)) {
			return of(new Row(row.place(), List.of(new Cell(text(row), row.cell(0).place()))));
		}
		String text = row.cell(0).text();
		boolean apart = row.used() == 3 && text.endsWith(":") && row.cell(1).isBlank();
		if (apart) {
			return Optional.of(new KeyLine(row.cell(0), row.cell(2).under(row.cell(0))));
		}
		if (row.used() > 2 || row.cell(0).isBlank()) {
			return Optional.empty();
		}
		int mark = text.indexOf('=') > 0 ? text.indexOf('=') : text.indexOf(": ");
		if (row.used() == 1 && mark > 0) {
			Cell key = new Cell(unstarred(text.substring(0, mark)), row.cell(0).place());
			return Optional.of(new KeyLine(key, new Cell(text.substring(mark + 1), row.cell(0).place()).under(key)));
		}
		Cell key = new Cell(unstarred(text), row.cell(0).place());
		return Optional.of(new KeyLine(key, row.cell(1).under(key)));
	}

	/** A row with a value and no key in front of it. */
	static KeyLine unnamed(Row row) {
		Cell key = new Cell("unnamed", row.cell(0).place());
		return new KeyLine(key, row.cell(1).under(key));
	}

	/** Whether the row says by itself that it is a key with a value. */
	static boolean marked(Row row) {
		return isSplit(row) || row.used() == 1 && row.cell(0).text().matches("[*#]?[^=]{1,80}=.*|# ?[^=:]{1,80}:.*");
	}

	/** The key in one spelling: single blanks, lower case, no colon behind it. */
	public String name() {
		String folded = Spelling.folded(key.text());
		return folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
	}

	/** Whether the delimiter stands in the value of a line such as {@code * Stage = Stage 2, Step 2}, which software writes without quotes. */
	private static boolean isSplit(Row row) {
		return row.used() > 1 && STARRED.matcher(row.cell(0).text()).matches();
	}

	private static String text(Row row) {
		return row.cells().stream().limit(row.used()).map(Cell::text).collect(Collectors.joining(", "));
	}

	private static String unstarred(String text) {
		boolean starred = text.startsWith("*") || text.startsWith("#");
		return starred ? text.substring(1, text.endsWith(":") ? text.length() - 1 : text.length()) : text;
	}
}

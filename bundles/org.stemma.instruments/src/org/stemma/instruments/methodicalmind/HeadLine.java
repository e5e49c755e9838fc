/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.methodicalmind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/**
 * A line of a key and a value, {@code Read Time:<tab>09/08/2023<tab>13:39:33 EDT}. Some versions write the two characters
 * {@code \t} behind the colon in place of a tab.
 *
 * @param name  the key in lower case
 * @param value the value, under the key as the file writes it
 */
record HeadLine(String name, Cell value) {

	private static final Pattern KEY = Pattern.compile("([^:]{1,24}?) ?:(?:\\\\t)?(.*)");

	/** The line of a row, or empty when it is none. */
	static Optional<HeadLine> of(Row row) {
		Matcher parts = KEY.matcher(Spelling.plain(row.cell(0).text()));
		if (!parts.matches()) {
			return Optional.empty();
		}
		List<String> more = row.cells().subList(1, Math.max(1, row.used())).stream().map(Cell::text).toList();
		String value = (parts.group(2) + " " + String.join(" ", more)).strip();
		Cell key = new Cell(parts.group(1), row.place());
		return Optional.of(new HeadLine(Spelling.folded(parts.group(1)), new Cell(value, row.cell(1).place()).under(key)));
	}
}

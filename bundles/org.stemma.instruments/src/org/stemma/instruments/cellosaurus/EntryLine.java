/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cellosaurus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Place;
import org.stemma.formats.table.Cell;

/**
 * A line of an entry: a code of two letters, three blanks, a value.
 *
 * @param code  the code, such as {@code ID}
 * @param value the value, its place named by the code
 */
record EntryLine(String code, Cell value) {

	private static final Pattern LINE = Pattern.compile("([A-Z]{2}) {3}(\\S.*)");
	private static final int VALUE = 6;

	/** The line of a text; empty when it has another form. */
	static Optional<EntryLine> of(String text, Place line) {
		Matcher parts = LINE.matcher(text);
		return parts.matches() ? Optional.of(new EntryLine(parts.group(1),
				new Cell(parts.group(2), new Place(line.source(), line.line(), VALUE, parts.group(1))))) : Optional.empty();
	}

	/** Whether it has that code. */
	boolean is(String wanted) {
		return code.equals(wanted);
	}

	/** Where it stands. */
	Place place() {
		return value.place();
	}
}

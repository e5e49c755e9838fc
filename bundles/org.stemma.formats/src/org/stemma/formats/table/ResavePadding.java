/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import java.util.regex.Pattern;

/**
 * The commas that a spreadsheet puts at the line ends when it saves a file with another delimiter as CSV: it takes each
 * line for one cell and pads the rows to equal length.
 */
final class ResavePadding {

	private static final Pattern AT_LINE_END = Pattern.compile(",++[ \t]*+(?=\\r|\\n|\\z)");

	private final Delimiter delimiter;

	ResavePadding(Delimiter delimiter) {
		this.delimiter = delimiter;
	}

	/** The text without the padding; unchanged unless more than half of its lines that hold anything are padded. */
	String removedFrom(String text) {
		if (delimiter.character() == ',') {
			return text;
		}
		long filled = text.lines().filter(line -> !line.isBlank()).count();
		long padded = text.lines().filter(line -> line.stripTrailing().endsWith(",")).count();
		return padded * 2 > filled ? AT_LINE_END.matcher(text).replaceAll("") : text;
	}
}

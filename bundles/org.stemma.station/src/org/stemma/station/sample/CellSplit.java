/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a line into cells. A cell in quotation marks may hold the separator, and two quotation marks for one, as spreadsheets
 * write them.
 *
 * @param separator what stands between cells
 */
record CellSplit(char separator) {

	private static final char QUOTE = '"';

	/** The cells without blanks around them; empty when a quotation mark is not closed or text stands behind one. */
	Optional<List<String>> cells(String line) {
		List<String> cells = new ArrayList<>();
		int at = 0;
		while (at <= line.length()) {
			int from = at + blanks(line, at);
			StringBuilder cell = new StringBuilder();
			int end = from < line.length() && line.charAt(from) == QUOTE ? quoted(line, from + 1, cell) : plain(line, at, cell);
			if (end < 0) {
				return Optional.empty();
			}
			cells.add(cell.toString().strip());
			at = end + 1;
		}
		return Optional.of(cells);
	}

	private int blanks(String line, int from) {
		int at = from;
		while (at < line.length() && line.charAt(at) == ' ') {
			at++;
		}
		return at - from;
	}

	private int plain(String line, int from, StringBuilder cell) {
		int next = line.indexOf(separator, from);
		int end = next < 0 ? line.length() : next;
		cell.append(line, from, end);
		return end;
	}

	/** Position of the separator behind a quoted cell; negative when there is no end to it. */
	private int quoted(String line, int from, StringBuilder cell) {
		int at = from;
		while (at < line.length()) {
			if (line.charAt(at) != QUOTE) {
				cell.append(line.charAt(at++));
			} else if (at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
				cell.append(QUOTE);
				at += 2;
			} else {
				int end = at + 1 + blanks(line, at + 1);
				return end == line.length() || line.charAt(end) == separator ? end : -1;
			}
		}
		return -1;
	}
}

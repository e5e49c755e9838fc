/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The cells of a delimited text as they are written, quotes and all; a line end or delimiter between quotes belongs to
 * its cell.
 *
 * @param delimiter between the cells
 * @param lines     the cells of each line
 */
record RawCells(char delimiter, List<List<String>> lines) {

	static RawCells of(String text, char delimiter) {
		List<List<String>> lines = new ArrayList<>();
		List<String> line = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (char next : text.replace("\r\n", "\n").toCharArray()) {
			quoted ^= next == '"';
			if (quoted || next != delimiter && next != '\n') {
				cell.append(next);
				continue;
			}
			line.add(cell.toString());
			cell.setLength(0);
			if (next == '\n') {
				lines.add(line);
				line = new ArrayList<>();
			}
		}
		if (!line.isEmpty() || !cell.isEmpty()) {
			line.add(cell.toString());
			lines.add(line);
		}
		return new RawCells(delimiter, lines);
	}

	RawCells cells(UnaryOperator<String> change) {
		return new RawCells(delimiter, lines.stream().map(line -> line.stream().map(change).toList()).toList());
	}

	/** Cells that hold the new delimiter are quoted. */
	RawCells delimitedBy(char changed) {
		return new RawCells(changed, lines.stream().map(line -> line.stream()
				.map(cell -> cell.indexOf(changed) < 0 || cell.startsWith("\"") ? cell : '"' + cell + '"').toList()).toList());
	}

	String text() {
		return String.join("\r\n", lines.stream().map(line -> String.join(String.valueOf(delimiter), line)).toList()) + "\r\n";
	}

	/** A cell without its quotes and outer blanks. */
	static String plain(String cell) {
		String bare = cell.strip();
		return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"") ? bare.substring(1, bare.length() - 1).strip() : bare;
	}
}

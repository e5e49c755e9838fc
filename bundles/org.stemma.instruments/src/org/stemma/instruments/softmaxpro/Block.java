/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.table.Row;

/**
 * One block of an export, from its first line to the line {@code ~End}.
 *
 * @param kind  {@code Plate}, {@code Group}, {@code Note} or {@code Cuvette}
 * @param head  the line that begins it
 * @param lines the lines below
 */
record Block(String kind, Row head, List<Row> lines) {

	private static final Pattern HEAD = Pattern.compile("(Plate|Group|Note|Cuvette[ A-Za-z]*|CuvetteSet):\\s*(.*)");
	private static final Pattern COUNT = Pattern.compile("##BLOCKS=\\s*(\\d{1,4}).*");
	private static final String END = "~End";
	private static final String LAST = "Original Filename:";

	Block {
		lines = List.copyOf(lines);
	}

	/** The blocks of a file, in order. */
	static List<Block> of(List<Row> rows) {
		List<Block> blocks = new ArrayList<>();
		int at = 0;
		while (at < rows.size()) {
			Matcher head = HEAD.matcher(rows.get(at).cell(0).text());
			if (!head.matches()) {
				at++;
				continue;
			}
			int end = at + 1;
			while (end < rows.size() && !ends(rows.get(end), head.group(1))) {
				end++;
			}
			blocks.add(new Block(head.group(1), rows.get(at), rows.subList(at + 1, end)));
			at = end;
		}
		return blocks;
	}

	/** The number of blocks that the first line states. */
	static Optional<Integer> stated(List<Row> rows) {
		return rows.stream().limit(1).map(row -> COUNT.matcher(row.cell(0).text())).filter(Matcher::matches)
				.map(count -> Integer.valueOf(count.group(1))).findFirst();
	}

	/** The last line, which names the experiment and when it was saved. */
	static Optional<Row> last(List<Row> rows) {
		return rows.stream().filter(row -> row.cell(0).text().startsWith(LAST)).reduce((first, second) -> second);
	}

	/** Whether a row ends a block or the experiment. */
	static boolean frames(Row row) {
		return row.cell(0).text().equals(END) || row.cell(0).text().startsWith(LAST);
	}

	/** The name in its first line, in the same cell as its kind or in the next. */
	String name() {
		Matcher parts = HEAD.matcher(head.cell(0).text());
		boolean same = parts.matches() && !parts.group(2).isEmpty();
		return same ? parts.group(2) : head.cell(1).text();
	}

	/** A note may hold any text; the other blocks end where the next begins, should their end be missing. */
	private static boolean ends(Row row, String kind) {
		String text = row.cell(0).text();
		return text.equals(END) || !kind.equals("Note") && (HEAD.matcher(text).matches() || text.startsWith(LAST));
	}
}

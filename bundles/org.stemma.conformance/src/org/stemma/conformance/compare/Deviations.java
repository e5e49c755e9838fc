/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a result may differ from the expected one because the reference is wrong there: the rows of
 * {@code docs/conformance-deviations.tsv}. A difference without a row counts as wrong.
 *
 * @param rows the rows in the file's order
 */
public record Deviations(List<Row> rows) {

	/** Family, field or expected text of a row that holds for each. */
	public static final String ANY = "*";

	/** Expected text of a row about values that the reference leaves out. */
	static final String NOTHING = "nothing";

	private static final int COLUMNS = 5;

	/** Copies the list. */
	public Deviations {
		rows = List.copyOf(rows);
	}

	/**
	 * One deviation.
	 *
	 * @param family   folder of the files, or {@code *} for each
	 * @param field    the term of the Allotrope Simple Model, or the tail of its path, or {@code *} for any
	 * @param expected what the reference says, or {@code *} for anything
	 * @param ours     what is right instead
	 * @param line     the rule that allows it
	 */
	public record Row(String family, String field, String expected, Allowance ours, String line) {

		private static final String NONE = "no line";

		/** Whether no rule allows it: the file itself contradicts the reference. */
		public boolean isWithoutLine() {
			return line.startsWith(NONE) && !isFurther();
		}

		/** Whether nothing was expected: a value that stands in the file and that the reference leaves out. */
		public boolean isFurther() {
			return expected.equals(NOTHING);
		}

		boolean concerns(String ofFamily, String path, String... texts) {
			return (family.equals(ANY) || family.equals(ofFamily))
					&& (field.equals(ANY) || ("/" + path).endsWith("/" + field))
					&& (expected.equals(ANY) || Stream.of(texts).anyMatch(expected::equals));
		}
	}

	/** None. */
	public static Deviations none() {
		return new Deviations(List.of());
	}

	/** Those of a file, whose first line names its columns. */
	public static Deviations read(Path file) throws IOException {
		return new Deviations(Files.readAllLines(file, StandardCharsets.UTF_8).stream().skip(1)
				.filter(line -> !line.isBlank()).map(line -> row(file, line)).toList());
	}

	/** The rows that may allow a value of a family, found by its path and any of the texts it is known by. */
	Stream<Row> about(String family, String path, String... texts) {
		return rows.stream().filter(row -> row.concerns(family, path, texts));
	}

	private static Row row(Path file, String line) {
		String[] cells = line.split("\t", -1);
		if (cells.length != COLUMNS) {
			throw new IllegalStateException(
					file.getFileName() + " has rows of " + COLUMNS + " columns, found: " + line);
		}
		return new Row(cells[0], cells[1], cells[2], Allowance.of(cells[3]), cells[4]);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a result may differ from the expected one because the reference is wrong there: the rows of
 * {@code docs/conformance-deviations.tsv}. A difference without a row counts as wrong.
 *
 * @param rows the rows in the file's order
 */
record Deviations(List<Row> rows) {

	private static final String FILE = "conformance-deviations.tsv";
	private static final String ANY = "*";
	private static final int COLUMNS = 5;

	/** Copies the list. */
	Deviations {
		rows = List.copyOf(rows);
	}

	/**
	 * One deviation.
	 *
	 * @param family   folder of the files, or {@code *} for each
	 * @param field    the term of the Allotrope Simple Model
	 * @param expected what the reference says, or {@code *} for any text
	 * @param ours     what is right
	 * @param line     the rule that allows it
	 */
	record Row(String family, String field, String expected, String ours, String line) {
	}

	/** Those of the project. */
	static Deviations ofTheProject() {
		try {
			return new Deviations(Files.readAllLines(file(), StandardCharsets.UTF_8).stream().skip(1).map(Deviations::row).toList());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Whether a file of a family may differ from an expected text. */
	boolean allow(String family, String field, String expected) {
		return rows.stream().anyMatch(row -> (row.family().equals(ANY) || row.family().equals(family))
				&& row.field().equals(field) && (row.expected().equals(ANY) || row.expected().equals(expected)));
	}

	private static Row row(String line) {
		String[] cells = line.split("\t", -1);
		if (cells.length != COLUMNS) {
			throw new IllegalStateException(FILE + " has rows of " + COLUMNS + " columns, found " + line);
		}
		return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
	}

	private static Path file() {
		for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
			Path candidate = path.resolve("docs").resolve(FILE);
			if (Files.exists(candidate)) {
				return candidate;
			}
		}
		throw new IllegalStateException("The checkout has no docs/" + FILE);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.conformance.compare.Deviations.Row;

class DeviationsTest {

	private static final String HEAD = "file family\tfield\texpected\tours\tline of section 2\n";

	@TempDir
	private Path folder;

	@Test
	void concernsWhatARowNamesAndNothingElse() throws IOException {
		Deviations some = read("*\tmodel number\tN/A\tunknown\ta rule\none\tdrawn\t*\tas written\ta rule\n");
		assertEquals(1, some.about("one", "device system document/model number", "N/A").count());
		assertEquals(1, some.about("one", "drawn", "2024").count());
		assertEquals(0, some.about("other", "drawn", "2024").count());
		assertEquals(0, some.about("one", "model number", "X 200").count());
		assertEquals(0, some.about("one", "own model number", "N/A").count());
	}

	@Test
	void refusesARowThatItDoesNotUnderstand() {
		assertThrows(IllegalStateException.class, () -> read("*\tmodel number\tN/A\twhatever\ta rule\n"));
		assertThrows(IllegalStateException.class, () -> read("*\tmodel number\tN/A\n"));
	}

	@Test
	void eachRowOfTheProjectStatesItsRule() throws IOException {
		Path file = Path.of("").toAbsolutePath().getParent().getParent().resolve("docs/conformance-deviations.tsv");
		List<Row> rows = Deviations.read(file).rows();
		assertFalse(rows.isEmpty());
		rows.forEach(row -> assertTrue(!row.field().isBlank() && !row.line().isBlank(), row::toString));
		assertEquals(rows.size(), new HashSet<>(rows).size(), "no row stands twice");
	}

	private Deviations read(String rows) throws IOException {
		return Deviations.read(Files.writeString(folder.resolve("deviations.tsv"), HEAD + rows));
	}
}

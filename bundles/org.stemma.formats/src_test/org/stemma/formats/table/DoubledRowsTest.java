/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;

class DoubledRowsTest {

	@Test
	void findsRowsThatStandAgainWhateverBlanksFollowThem() {
		List<Row> rows = List.of(row(1, "A", "2"), row(2, "B", "2"), row(3), row(4, "A", "2", ""), row(5), row(6, "A", "2"));
		assertEquals(List.of(4, 6), DoubledRows.of(rows).stream().map(row -> row.place().line()).toList());
	}

	private static Row row(int line, String... texts) {
		return new Row(Place.line("x.csv", line), IntStream.range(0, texts.length).mapToObj(i -> new Cell(texts[i], Place.line("x.csv", line))).toList());
	}
}

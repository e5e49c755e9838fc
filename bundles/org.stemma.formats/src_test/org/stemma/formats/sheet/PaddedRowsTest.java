/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

class PaddedRowsTest {

	private static final Place PLACE = Place.line("a.xlsx!A", 1);

	private static Row row(int cells) {
		return new Row(PLACE, IntStream.range(0, cells).mapToObj(i -> new Cell("x", PLACE)).toList());
	}

	@Test
	void fillsRowsUpToTheLongest() {
		assertEquals(List.of(3, 3, 3), PaddedRows.of(List.of(row(1), row(3), row(0))).stream().map(row -> row.cells().size()).toList());
	}

	@Test
	void leavesRowsThatWouldTakeTheMemoryOfAllBetweenThem() {
		List<Row> many = new ArrayList<>(Collections.nCopies(250_000, row(1)));
		many.set(0, row(16_000));
		assertSame(many, PaddedRows.of(many));
		assertEquals(1, PaddedRows.under(new Sheet("a", many), 0).rows().get(1).cells().size());
	}
}

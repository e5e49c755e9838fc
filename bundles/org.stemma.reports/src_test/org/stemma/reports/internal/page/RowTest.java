/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class RowTest {

	private static final TextStyle STYLE = new TextStyle(10, false, Ink.TEXT);
	private static final Line LINE = new Line("x", STYLE);

	@Test
	void isAsHighAsItsHighestCell() {
		Row row = row(3, 5);

		assertEquals(5 * STYLE.leading() + 2 * RowStyle.RULED.padding(), row.height(), 0.01);
	}

	@Test
	void staysWholeWhenItFits() {
		assertEquals(1, row(3, 5).pieces(100).size());
	}

	@Test
	void isTakenApartByLinesWhenItDoesNot() {
		List<Block> pieces = row(40, 3).pieces(100);

		pieces.forEach(piece -> assertTrue(piece.height() <= 100));
		assertEquals(40, lines(pieces, 0));
		assertEquals(3, lines(pieces, 1));
	}

	@Test
	void aLineHigherThanTheRoomIsKept() {
		List<Block> pieces = row(2, 2).pieces(15);

		assertEquals(2, lines(pieces, 0));
	}

	private static int lines(List<Block> pieces, int cell) {
		return pieces.stream().mapToInt(piece -> ((Row) piece).cells().get(cell).lines().size()).sum();
	}

	private static Row row(int first, int second) {
		return new Row(100, List.of(new Cell(0, Collections.nCopies(first, LINE)),
				new Cell(50, Collections.nCopies(second, LINE))), RowStyle.RULED);
	}
}

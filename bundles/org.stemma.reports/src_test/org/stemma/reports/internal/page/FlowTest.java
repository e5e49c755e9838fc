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
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.reports.internal.page.Flow.Placed;

class FlowTest {

	private static final Frame FRAME = new Frame(100, 120, 10, 10, 10, 0);

	private final Flow flow = new Flow(FRAME);

	@Test
	void fillsAPageFromTheTop() {
		flow.together(List.of(new Brick("a", 40), new Brick("b", 60)));

		assertEquals(List.of("a@110 b@70"), pages());
	}

	@Test
	void movesWhatBelongsTogetherToTheNextPage() {
		flow.together(List.of(new Brick("a", 40)));
		flow.together(List.of(new Brick("b", 30), new Brick("c", 31)));

		assertEquals(List.of("a@110", "b@110 c@80"), pages());
	}

	@Test
	void setsATableHeadAgainOnEachPage() {
		List<Block> rows = IntStream.rangeClosed(1, 5).<Block>mapToObj(row -> new Brick("r" + row, 30)).toList();
		flow.table(List.of(new Brick("heading", 20)), Optional.of(new Brick("head", 10)), rows);

		assertEquals(List.of("heading@110 head@90 r1@80 r2@50", "head@110 r3@100 r4@70 r5@40"), pages());
	}

	@Test
	void doesNotLeaveTheLastRowAlone() {
		List<Block> rows = IntStream.rangeClosed(1, 4).<Block>mapToObj(row -> new Brick("r" + row, 30)).toList();
		flow.table(List.of(), Optional.of(new Brick("head", 10)), rows);

		assertEquals(List.of("head@110 r1@100 r2@70", "head@110 r3@100 r4@70"), pages());
	}

	@Test
	void neverLeavesAHeadingWithoutARow() {
		flow.together(List.of(new Brick("a", 60)));
		flow.table(List.of(new Brick("heading", 20)), Optional.of(new Brick("head", 10)), List.of(new Brick("r1", 30)));

		assertEquals(List.of("a@110", "heading@110 head@90 r1@80"), pages());
	}

	@Test
	void doesNotBeginAPageWithWhiteSpace() {
		flow.together(List.of(new Brick("a", 90)));
		flow.together(List.of(new Space(10), new Brick("b", 30)));

		assertEquals(List.of("a@110", "b@110"), pages());
	}

	@Test
	void takesATableRowApartOnlyWhenItIsHigherThanAPage() {
		Line line = new Line("x", new TextStyle(10, false, Ink.TEXT));
		Row high = new Row(80, List.of(new Cell(0, Collections.nCopies(20, line))), RowStyle.PLAIN);
		flow.table(List.of(), Optional.of(new Brick("head", 10)), List.of(new Brick("r1", 30), high));

		List<List<Placed>> pages = flow.pages();
		int lines = pages.stream().flatMap(List::stream).map(Placed::block).filter(Row.class::isInstance)
				.mapToInt(row -> ((Row) row).cells().getFirst().lines().size()).sum();
		assertEquals(20, lines);
		assertTrue(pages.size() > 2);
		pages.forEach(page -> assertEquals("head", page.getFirst().block().toString()));
	}

	private List<String> pages() {
		return flow.pages().stream().map(page -> String.join(" ",
				page.stream().map(placed -> placed.block() + "@" + Math.round(placed.top())).toList())).toList();
	}

	private record Brick(String name, float height) implements Block {

		@Override
		public void draw(Pen pen, float left, float top) {
			throw new IllegalStateException("Bricks are only stacked");
		}

		@Override
		public String toString() {
			return name;
		}
	}
}

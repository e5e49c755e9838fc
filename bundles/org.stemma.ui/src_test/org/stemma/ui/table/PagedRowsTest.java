/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Position;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;

class PagedRowsTest {

	private static final Query LOTS = Query.of("culture.Lot", "code");

	/** A lab with rows numbered from 0, which answers when it is told to. */
	private static final class SlowLab implements PagedRows.Source {

		private final int size;
		private final Deque<Runnable> answers = new ArrayDeque<>();
		private final List<Query> asked = new ArrayList<>();

		SlowLab(int size) {
			this.size = size;
		}

		@Override
		public void page(Query query, Consumer<Page> then) {
			asked.add(query);
			int first = query.after().map(after -> (int) after.number() + 1).orElse(0);
			int end = Math.min(size, first + query.limit());
			List<Row> rows = IntStream.range(first, end).mapToObj(SlowLab::row).toList();
			Optional<Position> next = end < size ? Optional.of(new Position(List.of(), end - 1L)) : Optional.empty();
			answers.add(() -> then.accept(new Page(rows, next)));
		}

		@Override
		public void count(Query query, Consumer<Long> then) {
			answers.add(() -> then.accept((long) size));
		}

		private static Row row(int number) {
			return new Row(new RecordRef("culture.Lot", new UUID(0, number), "L-" + number), number, List.of("L-" + number));
		}

		void answerAll() {
			while (!answers.isEmpty()) {
				answers.removeFirst().run();
			}
		}
	}

	private int changes;

	private PagedRows rows(SlowLab lab) {
		PagedRows rows = new PagedRows(lab, () -> changes++);
		rows.ask(LOTS);
		return rows;
	}

	@Test
	void fetchesOnePageOfManyAndKnowsHowManyThereAre() {
		SlowLab lab = new SlowLab(100_000);
		PagedRows rows = rows(lab);
		lab.answerAll();
		assertEquals(100_000, rows.size());
		assertEquals(1, rows.pages());
		assertEquals(PagedRows.FIRST_PAGE, lab.asked.getFirst().limit());
		assertEquals("L-199", rows.row(100).isPresent() ? rows.row(199).orElseThrow().ref().code() : "");
	}

	@Test
	void fetchesTheNextPageShortlyBeforeItIsLookedAt() {
		SlowLab lab = new SlowLab(100_000);
		PagedRows rows = rows(lab);
		lab.answerAll();
		rows.row(100);
		assertEquals(1, lab.asked.size());
		rows.row(160);
		lab.answerAll();
		assertEquals(2, rows.pages());
		assertEquals(PagedRows.NEXT_PAGE, lab.asked.getLast().limit());
		assertEquals("L-1199", rows.row(1_199).orElseThrow().ref().code());
	}

	@Test
	void fetchesUpToARowThatIsFarAway() {
		SlowLab lab = new SlowLab(5_000);
		PagedRows rows = rows(lab);
		lab.answerAll();
		assertTrue(rows.row(4_999).isEmpty(), "on its way");
		lab.answerAll();
		assertEquals("L-4999", rows.row(4_999).orElseThrow().ref().code());
	}

	@Test
	void dropsAnswersToAnEarlierQuestion() {
		SlowLab lab = new SlowLab(10);
		PagedRows rows = rows(lab);
		Deque<Runnable> early = new ArrayDeque<>(lab.answers);
		lab.answers.clear();
		rows.ask(LOTS.limit(5));
		early.forEach(Runnable::run);
		assertFalse(rows.loaded());
		assertEquals(0, rows.size());
		lab.answerAll();
		assertEquals(10, rows.size());
	}

	@Test
	void keepsShowingTheRowsBeforeUntilTheNewOnesAreThere() {
		SlowLab lab = new SlowLab(10);
		PagedRows rows = rows(lab);
		lab.answerAll();
		rows.ask(LOTS);
		assertFalse(rows.loaded());
		assertEquals("L-3", rows.row(3).orElseThrow().ref().code());
		int before = changes;
		lab.answerAll();
		assertTrue(rows.counted());
		assertTrue(changes > before, "whoever shows the rows is told");
	}

	@Test
	void findsARecordAmongTheRowsThatAreThere() {
		SlowLab lab = new SlowLab(1_000);
		PagedRows rows = rows(lab);
		lab.answerAll();
		assertEquals(7, rows.indexOf(SlowLab.row(7).ref()));
		assertEquals(-1, rows.indexOf(SlowLab.row(900).ref()));
	}

	@Test
	void saysThatThereIsNothing() {
		SlowLab lab = new SlowLab(0);
		PagedRows rows = rows(lab);
		lab.answerAll();
		assertTrue(rows.counted());
		assertEquals(0, rows.size());
		assertTrue(rows.row(0).isEmpty());
	}
}

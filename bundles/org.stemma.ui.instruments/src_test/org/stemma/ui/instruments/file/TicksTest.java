/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.core.instrument.ImportPreview.Row;

class TicksTest {

	private final Row order = Previews.row(0, true);
	private final Row doubtful = Previews.row(1, true, Problem.warning("sample.case", "Doubtful."));
	private final Row refused = Previews.row(2, false, Problem.error("sample.unknown", "Unknown."));
	private final Row noted = Previews.row(3, true, Problem.note("time.zone", "Read in UTC."));

	@Test
	void ticksRowsInOrderAtFirst() {
		assertEquals(Set.of(0, 3), ticks().rows());
	}

	@Test
	void ticksADoubtfulRowWhenAPersonDoes() {
		Ticks ticks = ticks();
		assertTrue(ticks.toggle(List.of(doubtful)));
		assertEquals(Set.of(0, 1, 3), ticks.rows());
		assertTrue(ticks.toggle(List.of(doubtful)));
		assertFalse(ticks.kept(doubtful));
	}

	@Test
	void ticksRowsThatAreMarkedTogether() {
		Ticks ticks = ticks();
		assertTrue(ticks.toggle(List.of(order, doubtful, refused)));
		assertEquals(Set.of(0, 1, 3), ticks.rows());
		assertTrue(ticks.toggle(List.of(order, doubtful, refused)));
		assertEquals(Set.of(3), ticks.rows());
	}

	@Test
	void keepsTheChoiceWhenARowIsMatched() {
		Ticks ticks = ticks();
		ticks.toggle(List.of(order));
		ticks.toggle(List.of(doubtful));
		Ticks after = ticks.after(Previews.of(Optional.empty(), order, doubtful, Previews.row(2, true), noted));
		assertEquals(Set.of(1, 2, 3), after.rows());
		assertEquals(Set.of(1, 3), after.after(Previews.of(Optional.empty(), order, doubtful, refused, noted)).rows());
	}

	@Test
	void neverTicksARefusedRow() {
		Ticks ticks = ticks();
		assertFalse(ticks.toggle(List.of(refused)));
		assertFalse(ticks.kept(refused));
	}

	@Test
	void neverTicksARowWithoutASubject() {
		assertFalse(new Ticks(Previews.of(Optional.empty(), Previews.row(0, false))).toggle(List.of(Previews.row(0, false))));
	}

	@Test
	void acceptsNothingOfAFileThatIsKnown() {
		Ticks known = new Ticks(Previews.of(Optional.of(Previews.RUN), order));
		assertEquals(Set.of(0), known.rows());
		assertFalse(known.acceptable());
	}

	@Test
	void acceptsOnlyWhileARowIsTicked() {
		Ticks ticks = new Ticks(Previews.of(Optional.empty(), order));
		assertTrue(ticks.acceptable());
		ticks.toggle(List.of(order));
		assertFalse(ticks.acceptable());
	}

	@Test
	void countsRowsByTheirMark() {
		assertEquals(List.of(2L, 1L, 1L, 0L), List.of(RowMark.values()).stream().map(ticks()::count).toList());
	}

	@Test
	void whatAnImportLeftOutIsTickedByAPersonAlone() {
		Problem note = Problem.note("time.zone", "Read in UTC.");
		Ticks again = new Ticks(Previews.takenUp(note, Previews.kept(0), Previews.row(1, true), Previews.row(2, false)));
		assertEquals(Set.of(), again.rows());
		assertFalse(again.toggle(List.of(Previews.kept(0))), "what is kept cannot be ticked");
		Ticks matched = again.after(Previews.takenUp(note, Previews.kept(0), Previews.row(1, true), Previews.row(2, true)));
		assertEquals(Set.of(2), matched.rows(), "what a person matched is ticked");
		assertTrue(matched.acceptable());
	}

	private Ticks ticks() {
		return new Ticks(Previews.of(Optional.empty(), order, doubtful, refused, noted));
	}
}

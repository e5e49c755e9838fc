/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;

class ScanBusTest {

	private static final Scan LOT = new Scan("LOT-1", "", List.of(new RecordRef("culture.Lot", UUID.randomUUID(), "LOT-1")));
	private static final Scan UNKNOWN = new Scan("X-9", "", List.of());
	private static final Scan CARD = new Scan("!OK", "OK", List.of());

	private final ScanBus bus = new ScanBus();
	private final List<String> asked = new ArrayList<>();

	private ScanHandler answering(String name) {
		return scan -> {
			asked.add(name);
			return Optional.of(Outcome.of(name));
		};
	}

	private ScanHandler silent(String name) {
		return scan -> {
			asked.add(name);
			return Optional.empty();
		};
	}

	@Test
	void asksWhatWasActivatedLastFirst() {
		bus.activate(answering("board"), () -> true);
		bus.activate(answering("culture"), () -> true);
		assertEquals("culture", bus.hand(LOT).get());
		assertEquals(List.of("culture"), asked);
	}

	@Test
	void goesOnToTheNextWhenOneDoesNotAnswer() {
		bus.activate(answering("board"), () -> true);
		bus.activate(silent("culture"), () -> true);
		assertEquals("board", bus.hand(LOT).get());
		assertEquals(List.of("culture", "board"), asked);
	}

	@Test
	void passesOverWhatNobodySees() {
		bus.activate(answering("hidden"), () -> false);
		bus.otherwise(answering("opener"));
		assertEquals("opener", bus.hand(LOT).get());
		assertEquals(List.of("opener"), asked);
	}

	@Test
	void activatesAgainWithoutAskingTwice() {
		ScanHandler board = silent("board");
		bus.activate(board, () -> true);
		bus.activate(silent("culture"), () -> true);
		bus.activate(board, () -> true);
		bus.hand(LOT);
		assertEquals(List.of("board", "culture"), asked);
	}

	@Test
	void knowsWhichIsActive() {
		ScanHandler board = silent("board");
		ScanHandler hidden = silent("hidden");
		bus.activate(board, () -> true);
		bus.activate(hidden, () -> false);
		assertTrue(bus.isActive(board), "what is hidden is not the active one");
		assertFalse(bus.isActive(hidden));
	}

	@Test
	void asksNobodyThatWasRemoved() {
		ScanHandler board = answering("board");
		bus.activate(board, () -> true);
		bus.remove(board);
		assertFalse(bus.hand(LOT).succeeded());
		assertEquals(List.of(), asked);
	}

	@Test
	void saysInWordsThatNothingAnswers() {
		assertEquals("Nothing in this lab has the code X-9.", bus.hand(UNKNOWN).problems().getFirst().message());
		assertEquals("Nothing here answers the card !OK.", bus.hand(CARD).problems().getFirst().message());
	}
}

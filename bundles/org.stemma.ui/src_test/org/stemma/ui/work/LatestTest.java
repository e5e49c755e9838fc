/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

class LatestTest {

	private final Deque<Runnable> work = new ArrayDeque<>();
	private final List<String> results = new ArrayList<>();
	private final List<Throwable> failures = new ArrayList<>();
	private final Background background = new Background((title, run) -> work.add(run), Runnable::run, failures::add);

	private Latest<String> latest(boolean stops) {
		return new Latest<>(background, "Drawing", stops, results::add, failures::add);
	}

	@Test
	void onlyTheNewestOfWaitingRequestsIsCarriedOut() {
		Latest<String> latest = latest(false);
		List.of("a", "b", "c").forEach(each -> latest.ask(stop -> each));
		while (!work.isEmpty()) {
			work.remove().run();
		}
		assertEquals(List.of("a", "c"), results);
	}

	@Test
	void whatIsOutOfDateStopsAndIsNotShown() {
		Latest<String> latest = latest(true);
		List<Boolean> told = new ArrayList<>();
		latest.ask(stop -> {
			latest.ask(next -> "new");
			told.add(stop.getAsBoolean());
			return "old";
		});
		while (!work.isEmpty()) {
			work.remove().run();
		}
		assertEquals(List.of(true), told);
		assertEquals(List.of("new"), results);
	}

	@Test
	void aFailureDoesNotKeepLaterRequestsBack() {
		Latest<String> latest = latest(true);
		latest.ask(stop -> {
			throw new IllegalStateException("broken");
		});
		work.remove().run();
		latest.ask(stop -> "fine");
		work.remove().run();
		assertEquals(1, failures.size());
		assertTrue(results.contains("fine"));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BackgroundTest {

	private final List<String> told = new ArrayList<>();
	private final List<Runnable> started = new ArrayList<>();
	private final List<Runnable> shown = new ArrayList<>();
	private final List<Throwable> failures = new ArrayList<>();
	private final Background background = new Background((title, work) -> {
		told.add(title);
		started.add(work);
	}, shown::add, failures::add);

	private void runAll() {
		List.copyOf(started).forEach(Runnable::run);
		List.copyOf(shown).forEach(Runnable::run);
	}

	@Test
	void runsTheWorkElsewhereAndHandsTheResultBack() {
		List<String> results = new ArrayList<>();
		background.run("Reading lots", () -> "two lots", results::add);
		assertEquals(List.of("Reading lots"), told);
		assertEquals(List.of(), results, "nothing runs where it was asked for");
		started.getFirst().run();
		assertEquals(List.of(), results, "the result waits for the thread of the windows");
		shown.getFirst().run();
		assertEquals(List.of("two lots"), results);
	}

	@Test
	void tellsAFailureToWhoeverAsked() {
		List<Throwable> own = new ArrayList<>();
		IOException lost = new IOException("lost");
		background.run("Reading", () -> {
			throw lost;
		}, result -> told.add("never"), own::add);
		runAll();
		assertSame(lost, own.getFirst());
		assertEquals(List.of(), failures);
	}

	@Test
	void tellsAFailureToAllWhenNobodyElseTakesIt() {
		IOException lost = new IOException("lost");
		background.run("Reading", () -> {
			throw lost;
		}, result -> told.add("never"));
		runAll();
		assertEquals(List.of(lost), failures);
		assertEquals(List.of("Reading"), told);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;

class ProblemLogTest {

	private final ProblemLog log = new ProblemLog();

	@Test
	void keepsTheResultBesideNotes() {
		log.add(Problem.note("a", "b"));
		assertEquals("result", log.outcome("result").get());
		assertEquals(1, log.outcome("result").problems().size());
	}

	@Test
	void refusesTheResultWhenSomethingBlocks() {
		log.addAll(List.of(Problem.note("a", "b"), Problem.error("c", "d")));
		assertFalse(log.outcome("result").succeeded());
		assertEquals(2, log.refusal().problems().size());
	}

	@Test
	void countsWhatItDoesNotKeep() {
		for (int i = 0; i < 1_000; i++) {
			log.add(Problem.warning("a", "b" + i));
		}
		assertEquals(101, log.problems().size());
		assertTrue(log.problems().getLast().message().contains("900"));
	}

	@Test
	void blocksAlsoThroughAProblemThatItDoesNotKeep() {
		for (int i = 0; i < 200; i++) {
			log.add(Problem.warning("a", "b"));
		}
		log.add(Problem.error("c", "d"));
		assertFalse(log.outcome("result").succeeded());
	}
}

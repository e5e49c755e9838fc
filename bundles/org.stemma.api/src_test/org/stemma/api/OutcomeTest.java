/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OutcomeTest {

	@Test
	void withoutAResultItMustSayWhy() {
		List<Problem> onlyANote = List.of(Problem.note("n", "a remark"));
		assertThrows(IllegalArgumentException.class, () -> new Outcome<>(Optional.empty(), onlyANote));
	}

	@Test
	void keepsTheNotesOfEveryStep() {
		Outcome<Integer> first = Outcome.of(1, List.of(Problem.note("a", "first")));
		Outcome<Integer> both = first.then(one -> Outcome.of(one + 1, List.of(Problem.note("b", "second"))));
		assertEquals(2, both.get());
		assertEquals(List.of("a", "b"), both.problems().stream().map(Problem::code).toList());
	}

	@Test
	void aRefusedStepIsNotFollowedByTheNext() {
		Outcome<String> refused = Outcome.<Integer>refused("x", "no").then(one -> {
			throw new AssertionError("must not be asked");
		});
		assertFalse(refused.succeeded());
		assertEquals("x", refused.problems().getFirst().code());
	}

	@Test
	void namesTheProblemsWhenSomebodyAsksForAResultThatIsNotThere() {
		NoSuchElementException failure = assertThrows(NoSuchElementException.class,
				() -> Outcome.refused("x", "the vial is empty").get());
		assertEquals(true, failure.getMessage().contains("the vial is empty"));
	}
}

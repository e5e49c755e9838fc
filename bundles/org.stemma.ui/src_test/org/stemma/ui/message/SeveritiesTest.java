/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.ui.widget.Tone;

class SeveritiesTest {

	@Test
	void theWorstDecides() {
		assertEquals(Severity.ERROR, Severities.worst(List.of(Problem.note("a", "a"), Problem.error("b", "b"), Problem.warning("c", "c"))));
		assertEquals(Severity.WARNING, Severities.worst(List.of(Problem.note("a", "a"), Problem.warning("c", "c"))));
		assertEquals(Severity.NOTE, Severities.worst(List.of()));
	}

	@Test
	void eachHasItsToneAndItsWord() {
		assertEquals(Tone.BAD, Severities.tone(Severity.ERROR));
		assertEquals(Tone.WARNING, Severities.tone(Severity.WARNING));
		assertEquals(Tone.QUIET, Severities.tone(Severity.NOTE));
		assertEquals("refused", Severities.key(Severity.ERROR));
	}
}

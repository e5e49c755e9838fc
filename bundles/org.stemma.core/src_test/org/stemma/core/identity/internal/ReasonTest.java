/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

	@ParameterizedTest
	@ValueSource(strings = { "new name", "Umzug", "ελέγχθηκε", "OOS-12" })
	void takesAFewWordsInAnyScript(String reason) {
		assertTrue(Reason.problem(reason).isEmpty());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "   ", ".", "ok", "- - -", "good\u0000", "good \ud800" })
	void asksForOneThatSaysSomethingAndCanBeStored(String reason) {
		assertEquals("reason.missing", Reason.problem(reason).orElseThrow().code());
		assertEquals(1, Reason.problems(reason).size());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "0", "7", "-12", "+3.5", "1.234", "12.345", "1234.567", "0.123", ".5", "-.25", "1.2345", "007", "100.000" })
	void saysWhatThePatternsSay(String text) {
		assertEquals(Optional.of(DecimalText.of(text)), SimpleNumber.of(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "+", ".", "1.", "-.", "1,5", "1.2.3", "1e5", "12 ", "a", "1a", "--1", "\u0663" })
	void leavesEverythingElseToThePatterns(String text) {
		assertTrue(SimpleNumber.of(text).isEmpty());
	}

	@Test
	void agreesWithThePatternsOnRandomTexts() {
		Random random = new Random(7);
		for (int i = 0; i < 50_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = 1 + random.nextInt(8); length > 0; length--) {
				text.append("0123456789..-+".charAt(random.nextInt(14)));
			}
			SimpleNumber.of(text.toString()).ifPresent(simple -> assertEquals(DecimalText.of(text.toString()), simple, text.toString()));
		}
	}
}

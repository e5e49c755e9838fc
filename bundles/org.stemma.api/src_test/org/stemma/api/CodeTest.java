/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

	@ParameterizedTest
	@ValueSource(strings = { "MSC-2601", "iPS-04-MCB", "V-000012", "A/3#1", "1" })
	void readsWhatStandsOnLabels(String text) {
		assertEquals(Optional.of(new Code(text)), Code.parse("  " + text + "\t"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-1", "two words", "a\u0000b", "v\u202e12", "ünï", "<img>", "!OK" })
	void refusesWhatCannotBeACode(String text) {
		assertTrue(Code.parse(text).isEmpty());
	}

	@Test
	void readsFullWidthFormsOfAnAsianKeyboardAsWhatTheyMean() {
		assertEquals("AB-12", Code.parse("ＡＢ－１２").map(Code::text).orElse(""));
	}

	@Test
	void refusesMoreThanSixtyFourCharacters() {
		assertTrue(Code.parse("x".repeat(65)).isEmpty());
		assertTrue(Code.parse("x".repeat(64)).isPresent());
	}
}

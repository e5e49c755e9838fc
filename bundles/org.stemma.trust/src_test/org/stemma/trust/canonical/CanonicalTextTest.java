/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "\ud83e", "\uddec\ud83e", "e\u0301", "\u212b", "\uac00\u11a8" })
	void refusesTextThatIsNotCanonical(String text) {
		assertThrows(IllegalArgumentException.class, () -> new CanonicalText(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00e9", "\ufb01", "\u1ec7", "\ud83e\uddec", "\u0001" })
	void takesTextThatIsCanonical(String text) {
		assertEquals(text, new CanonicalText(text).text());
	}

	@Test
	void takesWhatCannotBeComposedWithoutAskingTheNormalizer() {
		String all = IntStream.range(1, 0x300).mapToObj(Character::toString).collect(Collectors.joining());

		assertTrue(Normalizer.isNormalized(all, Normalizer.Form.NFC));
		assertEquals(all, new CanonicalText(all).text());
	}

	@Test
	void composesAccentsWhenAsked() {
		assertEquals(new CanonicalText("\u00e9"), CanonicalText.normalized("e\u0301"));
		assertThrows(IllegalArgumentException.class, () -> CanonicalText.normalized("\u0000"));
	}

	@Test
	void namesFollowTheSameRules() {
		CanonicalObjectBuilder builder = CanonicalObject.builder().number("e\u0301", 1);

		assertThrows(IllegalArgumentException.class, builder::build);
	}

	@Test
	void aMemberCannotBeNamedTwice() {
		CanonicalObjectBuilder builder = CanonicalObject.builder().number("a", 1);

		assertThrows(IllegalArgumentException.class, () -> builder.text("a", "x"));
	}

	@Test
	void integersStayWithinTheRangeThatEveryReaderKeeps() {
		assertThrows(IllegalArgumentException.class, () -> new CanonicalNumber(1L << 53));
		assertThrows(IllegalArgumentException.class, () -> new CanonicalNumber(-(1L << 53)));
		assertEquals(-CanonicalNumber.LARGEST, new CanonicalNumber(-CanonicalNumber.LARGEST).value());
	}
}

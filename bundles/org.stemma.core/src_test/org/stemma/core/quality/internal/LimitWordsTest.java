/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.core.quality.Criteria;

final class LimitWordsTest {

	@Test
	void readsAsAPersonWouldWriteThem() {
		assertEquals("≥ 70 %", LimitWords.of(Criteria.number("Viability", ">= 70", "%")));
		assertEquals("< 0.50 EU/mL", LimitWords.of(Criteria.number("Endotoxin", "< 0.50", "[EU]/mL")));
		assertEquals("80 to 125 %", LimitWords.of(Criteria.number("Potency", ">= 80; <= 125", "%")));
		assertEquals("> 80 and ≤ 125 %", LimitWords.of(Criteria.number("Potency", "> 80; <= 125", "%")));
		assertEquals("≤ 5000000", LimitWords.of(Criteria.number("Copies", "<= 5e6", "1")));
		assertEquals("no limit", LimitWords.of(Criteria.number("Doubling time", "", "h")));
	}

	@Test
	void namesWhatPasses() {
		assertEquals("not detected",
				LimitWords.of(Criteria.choice("Mycoplasma", List.of("not detected"), List.of("not detected", "detected"))));
		assertEquals("46,XX or 46,XY", LimitWords.of(Criteria.text("Karyotype", "46,XX", "46,XY")));
		assertEquals("judged by a person", LimitWords.of(Criteria.text("Appearance")));
		assertEquals("no limit", LimitWords.of(Criteria.choice("Colour", List.of(), List.of("pink", "yellow"))));
	}

	@Test
	void fitsTheFieldThatKeepsIt() {
		String[] many = IntStream.range(0, 60).mapToObj(i -> "value " + i).toArray(String[]::new);
		String words = LimitWords.of(Criteria.text("Karyotype", many));
		assertEquals(LimitWords.MAXIMUM_LENGTH, words.length());
		assertTrue(words.endsWith("…"));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.InstrumentFile;

class HeldTextTest {

	private static final HeldText HELD = HeldText.of("Sample ID:  MSC-12\tB1\nViability ( 97.5 ), \"Cell count\";x=7]\n");

	@ParameterizedTest
	@CsvSource({ "MSC-12, true", "MSC-1, false", "SC-12, false", "97.5, true", "7.5, false", "cell COUNT, true", "Cell, false",
			"7, true", "Sample ID, false", "Viability ( 97.5 ), true" })
	void aWholeValueStandsBetweenTheSignsThatPartValues(String text, boolean whole) {
		assertEquals(whole, HELD.holdsWhole(text), text);
	}

	@Test
	void partsOfValuesAreHeldButNotWhole() {
		assertTrue(HELD.holds("sample"));
		assertFalse(HELD.holds("sampler"));
	}

	@Test
	void readsEveryEncodingAnInstrumentWrites() throws Exception {
		for (var charset : new java.nio.charset.Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1 }) {
			assertTrue(HeldText.of(InstrumentFile.of("a.csv", "Größe,5 µm\n".getBytes(charset))).holdsWhole("5 µm"), charset.name());
		}
	}
}

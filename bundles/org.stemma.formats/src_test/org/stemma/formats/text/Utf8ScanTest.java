/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class Utf8ScanTest {

	@Test
	void countsSequencesAndFindsTheFirstWrongByte() {
		assertEquals(new Utf8Scan(2, -1), Utf8Scan.of("aµbµ".getBytes(StandardCharsets.UTF_8)));
		assertEquals(new Utf8Scan(0, 1), Utf8Scan.of("aµbµ".getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals(new Utf8Scan(1, 3), Utf8Scan.of(new byte[] { 'a', (byte) 0xC2, (byte) 0xB5, (byte) 0xFF, 'b' }));
	}

	@Test
	void goesThroughLongTexts() {
		assertEquals(new Utf8Scan(20_000, -1), Utf8Scan.of("xµ".repeat(20_000).getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void tellsDamagedUtf8FromAnotherEncoding() {
		assertTrue(new Utf8Scan(1, 3).looksLikeUtf8());
		assertFalse(new Utf8Scan(0, 3).looksLikeUtf8());
	}
}

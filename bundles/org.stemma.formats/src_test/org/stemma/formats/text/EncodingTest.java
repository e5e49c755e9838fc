/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class EncodingTest {

	@Test
	void goesByTheMark() {
		assertEquals(new Encoding(StandardCharsets.UTF_8, 3, false), of("\uFEFFa", StandardCharsets.UTF_8));
		assertEquals(new Encoding(StandardCharsets.UTF_16BE, 2, false), of("\uFEFFa", StandardCharsets.UTF_16BE));
		assertEquals(new Encoding(StandardCharsets.UTF_16LE, 2, false), of("\uFEFFa", StandardCharsets.UTF_16LE));
	}

	@Test
	void goesByTheZeroBytesOfUtf16WithoutMark() {
		assertEquals(new Encoding(StandardCharsets.UTF_16BE, 0, false), of("Name;µ\n", StandardCharsets.UTF_16BE));
		assertEquals(new Encoding(StandardCharsets.UTF_16LE, 0, false), of("Name;µ\n", StandardCharsets.UTF_16LE));
	}

	@Test
	void assumesWindowsWhereNothingElseFits() {
		assertEquals(new Encoding(Charset.forName("windows-1252"), 0, true), of("19 µm", StandardCharsets.ISO_8859_1));
		assertEquals(new Encoding(StandardCharsets.UTF_8, 0, false), of("19 um", StandardCharsets.US_ASCII));
		assertEquals(new Encoding(StandardCharsets.UTF_8, 0, false), of("", StandardCharsets.US_ASCII));
	}

	private static Encoding of(String text, Charset charset) {
		byte[] bytes = text.getBytes(charset);
		return Encoding.of(bytes, Utf8Scan.of(bytes));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

	private PDDocument document;
	private Typeface typeface;
	private LineBreaker breaker;

	@BeforeEach
	void open() throws IOException {
		document = new PDDocument();
		typeface = new Typeface(document);
		breaker = new LineBreaker(typeface);
	}

	@AfterEach
	void close() throws IOException {
		typeface.close();
		document.close();
	}

	@Test
	void breaksAtBlanks() {
		assertEquals(List.of("Vapour phase of", "liquid nitrogen"), lines("Vapour phase  of liquid nitrogen ", 66));
	}

	@Test
	void keepsLineBreaksThatWereTyped() {
		assertEquals(List.of("a", "", "b"), lines("a\r\n\r\nb", 100));
	}

	@Test
	void breaksALongWordAfterASign() {
		assertEquals(List.of("MSC-2026-", "000014"), lines("MSC-2026-000014", 60));
	}

	@Test
	void breaksALongWordAnywhereElse() {
		List<String> lines = lines("a".repeat(100), 50);

		assertEquals("a".repeat(100), String.join("", lines));
		assertTrue(lines.size() > 5);
	}

	@Test
	void anEmptyTextIsOneEmptyLine() {
		assertEquals(List.of(""), lines("", 50));
	}

	@Test
	void aColumnNarrowerThanACharacterStillGetsIt() {
		assertEquals(List.of("a", "b", "Ж"), lines("abЖ", 1));
	}

	@Test
	void nothingIsLostAndEveryLineFits() {
		Random random = new Random(5);
		for (int round = 0; round < 300; round++) {
			String text = text(random);
			float width = 20 + random.nextInt(200);
			List<Line> lines = breaker.lines(text, TextStyle.BODY, width);
			String joined = String.join("", lines.stream().map(Line::text).toList());
			assertEquals(text.replace(" ", ""), joined.replace(" ", ""));
			lines.forEach(line -> assertTrue(typeface.width(line.text(), TextStyle.BODY.size()) <= width, line.text()));
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(80); i > 0; i--) {
			text.append(random.nextInt(6) == 0 ? ' ' : "abcdeWMil-/.éЖΩ".charAt(random.nextInt(15)));
		}
		return text.toString();
	}

	private List<String> lines(String text, float width) {
		return breaker.lines(text, TextStyle.BODY, width).stream().map(Line::text).toList();
	}
}

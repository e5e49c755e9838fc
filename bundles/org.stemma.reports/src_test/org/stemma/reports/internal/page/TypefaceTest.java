/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypefaceTest {

	private PDDocument document;
	private Typeface typeface;

	@BeforeEach
	void open() throws IOException {
		document = new PDDocument();
		typeface = new Typeface(document);
	}

	@AfterEach
	void close() throws IOException {
		typeface.close();
		document.close();
	}

	@Test
	void measuresText() throws IOException {
		assertEquals(0, typeface.width("", 10));
		assertEquals(typeface.font().getStringWidth("Ελένη Ж") / 100, typeface.width("Ελένη Ж", 10), 0.01);
		assertEquals(2 * typeface.width("lot", 9), typeface.width("lot", 18), 0.001);
	}

	@Test
	void cutsVisiblyAndOnlyWhatIsTooLong() {
		assertEquals("short", typeface.cut("short", 10, 100));
		String cut = typeface.cut("a name that is too long", 10, 60);
		assertTrue(cut.endsWith("…"), cut);
		assertTrue(typeface.width(cut, 10) <= 60);
		assertEquals("…", typeface.cut("name", 10, 1));
	}

	@Test
	void remembersWhetherSomethingWasReplaced() {
		typeface.printable("Đặng Ωμέγα Щ ≥");
		assertFalse(typeface.replaced());

		typeface.printable("山");
		assertTrue(typeface.replaced());
	}
}

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

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColumnsTest {

	private static final Frame FRAME = new Frame(220, 300, 10, 10, 10, 5);

	private PDDocument document;
	private Typeface typeface;
	private Columns columns;

	@BeforeEach
	void open() throws IOException {
		document = new PDDocument();
		typeface = new Typeface(document);
		columns = new Columns(new LineBreaker(typeface), FRAME, List.of(1f, 3f));
	}

	@AfterEach
	void close() throws IOException {
		typeface.close();
		document.close();
	}

	@Test
	void sharesTheWidth() {
		Row row = (Row) columns.row(RowStyle.PLAIN, TextStyle.BODY, List.of("a", "b"));

		assertEquals(200, row.width());
		assertEquals(5, row.cells().get(0).left());
		assertEquals(55, row.cells().get(1).left());
	}

	@Test
	void keepsEachTextWithinItsColumn() {
		String text = "Endotoxin by kinetic chromogenic LAL, Ph. Eur. 2.6.14";
		Row row = (Row) columns.row(RowStyle.PLAIN, TextStyle.BODY, List.of(text, text));

		assertFits(row.cells().get(0), 50 - 5);
		assertFits(row.cells().get(1), 150 - 10);
	}

	@Test
	void leavesOutParagraphsWithoutText() {
		Row row = (Row) columns.row(RowStyle.PLAIN, List.of(
				List.of(new Line("name", TextStyle.BODY), new Line(" ", TextStyle.SMALL)), List.of()));

		assertEquals(1, row.cells().get(0).lines().size());
		assertEquals(0, row.cells().get(1).lines().size());
	}

	private void assertFits(Cell cell, float width) {
		assertTrue(cell.lines().size() > 1);
		cell.lines().forEach(line -> assertTrue(typeface.width(line.text(), line.style().size()) <= width, line.text()));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.stemma.reports.internal.page.Flow.Placed;

/**
 * Draws the pages of a flow into a document.
 *
 * @param document  the document
 * @param typeface  its typeface
 * @param frame     where the text stands
 * @param furniture what is drawn on each page
 */
public record PageWriter(PDDocument document, Typeface typeface, Frame frame, PageFurniture furniture) {

	/** Draws the pages in order. */
	public void write(Flow flow) throws IOException {
		List<List<Placed>> pages = flow.pages();
		for (int i = 0; i < pages.size(); i++) {
			PDPage page = new PDPage(new PDRectangle(frame.width(), frame.height()));
			document.addPage(page);
			try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
				Pen pen = new Pen(stream, typeface);
				for (Placed placed : pages.get(i)) {
					placed.block().draw(pen, placed.left(), placed.top());
				}
				furniture.draw(pen, frame, i + 1, pages.size());
			}
		}
	}
}

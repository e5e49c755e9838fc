/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads back what a PDF file prints. */
final class PdfText {

	private PdfText() {
	}

	/** The text of each page. */
	static List<String> pages(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<String> pages = new ArrayList<>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
			return pages;
		}
	}

	/** The text of all pages, lines joined by single blanks. */
	static String all(byte[] pdf) throws IOException {
		return String.join(" ", pages(pdf)).replaceAll("\\s+", " ");
	}

	/** The letters and digits set in the heavier weight, without blanks. */
	static String strong(byte[] pdf) throws IOException {
		StringBuilder strong = new StringBuilder();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE) {
					strong.append(text.getUnicode().strip());
				}
			}
		};
		try (PDDocument document = Loader.loadPDF(pdf)) {
			stripper.getText(document);
		}
		return strong.toString();
	}
}

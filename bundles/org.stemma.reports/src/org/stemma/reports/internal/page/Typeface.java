/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, embedded as a subset: Latin, Greek and Cyrillic with accents. One per document.
 */
public final class Typeface implements AutoCloseable {

	private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
	private static final float UNITS = 1_000;

	private final TrueTypeFont face;
	private final PDFont font;
	private final PrintableText printable;
	private final Map<Integer, Float> widths = new HashMap<>();

	/** The typeface for a document; close it after the document was saved. */
	public Typeface(PDDocument document) throws IOException {
		face = parse();
		CmapLookup glyphs = face.getUnicodeCmapLookup();
		printable = new PrintableText(codePoint -> glyphs.getGlyphId(codePoint) != 0);
		face.setEnableGsub(false); // letters are measured one by one, so no ligature may take their place
		font = PDType0Font.load(document, face, true);
	}

	/** The text with each character that cannot be shown replaced visibly. */
	public String printable(String text) {
		return printable.of(text);
	}

	/** Whether a text had to be changed in a way that loses something. */
	public boolean replaced() {
		return printable.replaced();
	}

	/** Width of a printable text. */
	public float width(String text, float size) {
		return (float) text.codePoints().mapToDouble(this::units).sum() * size / UNITS;
	}

	/** A printable text cut to a width, the cut shown by dots. */
	public String cut(String text, float size, float width) {
		if (width(text, size) <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end) + "…", size) > width) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).stripTrailing() + "…";
	}

	@Override
	public void close() throws IOException {
		face.close();
	}

	PDFont font() {
		return font;
	}

	private float units(int codePoint) {
		return widths.computeIfAbsent(codePoint, this::measure);
	}

	private float measure(int codePoint) {
		try {
			return font.getStringWidth(Character.toString(codePoint));
		} catch (IOException broken) {
			throw new IllegalStateException("The embedded font cannot be measured", broken);
		}
	}

	private static TrueTypeFont parse() throws IOException {
		try (InputStream stream = PDDocument.class.getResourceAsStream(RESOURCE)) {
			if (stream == null) {
				throw new IllegalStateException("PDFBox has no " + RESOURCE);
			}
			return new TTFParser().parse(new RandomAccessReadBuffer(stream));
		}
	}
}

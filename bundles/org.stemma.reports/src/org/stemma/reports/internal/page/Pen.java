/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page; positions are counted from its lower left corner. */
public final class Pen {

	private static final float WEIGHT = 0.032f;

	private final PDPageContentStream page;
	private final Typeface typeface;

	Pen(PDPageContentStream page, Typeface typeface) {
		this.page = page;
		this.typeface = typeface;
	}

	/** Sets a printable text. The only font at hand has one weight; a thin outline makes the heavier one. */
	public void text(String text, TextStyle style, float left, float baseline) throws IOException {
		if (text.isEmpty()) {
			return;
		}
		page.beginText();
		page.setFont(typeface.font(), style.size());
		page.setNonStrokingColor(style.ink().color());
		page.setStrokingColor(style.ink().color());
		page.setLineWidth(style.size() * WEIGHT);
		page.setRenderingMode(style.strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
		page.newLineAtOffset(left, baseline);
		page.showText(text);
		page.endText();
	}

	/** Sets a printable text that ends at a position. */
	public void textUpTo(String text, TextStyle style, float right, float baseline) throws IOException {
		text(text, style, right - typeface.width(text, style.size()), baseline);
	}

	/** Fills a rectangle. */
	public void fill(Ink ink, float left, float bottom, float width, float height) throws IOException {
		page.setNonStrokingColor(ink.color());
		page.addRect(left, bottom, width, height);
		page.fill();
	}

	/** Draws a rule to the right. */
	public void rule(Ink ink, float thickness, float left, float height, float width) throws IOException {
		fill(ink, left, height - thickness / 2, width, thickness);
	}

	/** Sets a printable text across the page, translucent, its middle at a position. */
	public void mark(String text, float size, float angle, float opacity, float x, float y) throws IOException {
		PDExtendedGraphicsState translucent = new PDExtendedGraphicsState();
		translucent.setNonStrokingAlphaConstant(opacity);
		page.saveGraphicsState();
		page.setGraphicsStateParameters(translucent);
		page.transform(Matrix.getRotateInstance(Math.toRadians(angle), x, y));
		text(text, new TextStyle(size, false, Ink.MARK), -typeface.width(text, size) / 2, -size / 3);
		page.restoreGraphicsState();
	}
}

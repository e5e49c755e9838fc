/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.io.IOException;

import org.stemma.api.report.CertificateContent;
import org.stemma.reports.internal.page.Frame;
import org.stemma.reports.internal.page.Ink;
import org.stemma.reports.internal.page.PageFurniture;
import org.stemma.reports.internal.page.Pen;
import org.stemma.reports.internal.page.TextStyle;
import org.stemma.reports.internal.page.Typeface;

/** What stands on every page: laboratory, lot, page number, journal head, and the mark of a demonstration lab. */
record Furniture(CertificateContent content, Typeface typeface) implements PageFurniture {

	private static final TextStyle STRONG = new TextStyle(8, true, Ink.ACCENT);
	private static final TextStyle PLAIN = TextStyle.SMALL;
	private static final TextStyle DEMO = new TextStyle(8, true, Ink.TEXT);
	private static final float RULE = 0.6f;
	private static final float HEAD_BASELINE = 48;
	private static final float FOOT_BASELINE = 36;
	private static final float LINE = 10;
	private static final float MARK_SIZE = 150;
	private static final int BRIEF = 16;

	@Override
	public void draw(Pen pen, Frame frame, int page, int pages) throws IOException {
		head(pen, frame);
		foot(pen, frame, page, pages);
		if (content.demo()) {
			pen.mark("DEMO", MARK_SIZE, 55, 0.16f, frame.width() / 2, frame.height() / 2);
		}
	}

	private void head(Pen pen, Frame frame) throws IOException {
		float baseline = frame.height() - HEAD_BASELINE;
		float half = frame.textWidth() / 2 - LINE - frame.inset();
		pen.text(fitted(content.laboratory(), STRONG, half), STRONG, frame.side() + frame.inset(), baseline);
		pen.textUpTo(fitted("Certificate of analysis, lot " + LotNumber.of(content), PLAIN, half), PLAIN,
				frame.right() - frame.inset(), baseline);
		pen.rule(Ink.ACCENT, RULE, frame.side(), baseline - LINE / 2, frame.textWidth());
	}

	private void foot(Pen pen, Frame frame, int page, int pages) throws IOException {
		pen.rule(Ink.RULE, RULE, frame.side(), FOOT_BASELINE + LINE, frame.textWidth());
		String hash = content.journal().hash();
		String brief = hash.substring(0, Math.min(BRIEF, hash.length()));
		pen.text(typeface.printable("Journal entry " + content.journal().sequence() + ", hash " + brief), PLAIN,
				frame.side() + frame.inset(), FOOT_BASELINE);
		String lot = fitted("Lot " + LotNumber.of(content), PLAIN, frame.textWidth() / 3);
		pen.text(lot, PLAIN, (frame.width() - typeface.width(lot, PLAIN.size())) / 2, FOOT_BASELINE);
		pen.textUpTo("Page " + page + " of " + pages, PLAIN, frame.right() - frame.inset(), FOOT_BASELINE);
		if (content.demo()) {
			pen.text("DEMO: made in a demonstration lab. Not a certificate for any real product.",
					DEMO, frame.side() + frame.inset(), FOOT_BASELINE - LINE - 2);
		}
	}

	private String fitted(String text, TextStyle style, float width) {
		return typeface.cut(typeface.printable(text.replace('\n', ' ')), style.size(), width);
	}
}

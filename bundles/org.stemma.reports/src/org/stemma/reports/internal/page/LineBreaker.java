/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: at blanks, in words too long for a line after a joining sign, else anywhere. */
public final class LineBreaker {

	private static final String JOINS = "-/_,;.+";

	private final Typeface typeface;

	/** Breaks text set in that typeface. */
	public LineBreaker(Typeface typeface) {
		this.typeface = typeface;
	}

	/** The lines of a text in a column of some width; at least one, possibly empty. */
	public List<Line> lines(String text, TextStyle style, float width) {
		List<Line> lines = new ArrayList<>();
		for (String paragraph : typeface.printable(text).split("\n", -1)) {
			paragraph(paragraph.strip(), style, width, lines);
		}
		return lines;
	}

	private void paragraph(String paragraph, TextStyle style, float width, List<Line> lines) {
		String line = "";
		for (String word : paragraph.split(" +")) {
			String longer = line.isEmpty() ? word : line + ' ' + word;
			if (!fits(longer, style, width) && !line.isEmpty()) {
				lines.add(new Line(line, style));
				longer = word;
			}
			while (!fits(longer, style, width)) {
				int end = cut(longer, style, width);
				lines.add(new Line(longer.substring(0, end), style));
				longer = longer.substring(end);
			}
			line = longer;
		}
		lines.add(new Line(line, style));
	}

	/** Where to cut a word that is too long for a line; at least one character stays. */
	private int cut(String word, TextStyle style, float width) {
		int end = word.length();
		while (end > 0 && !fits(word.substring(0, end), style, width)) {
			end = word.offsetByCodePoints(end, -1);
		}
		for (int join = end; join > end / 2; join--) {
			if (JOINS.indexOf(word.charAt(join - 1)) >= 0) {
				return join;
			}
		}
		return Math.max(end, word.offsetByCodePoints(0, 1));
	}

	private boolean fits(String text, TextStyle style, float width) {
		return typeface.width(text, style.size()) <= width || text.codePointCount(0, text.length()) <= 1;
	}
}

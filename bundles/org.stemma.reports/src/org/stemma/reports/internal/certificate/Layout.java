/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.reports.internal.page.Block;
import org.stemma.reports.internal.page.Columns;
import org.stemma.reports.internal.page.Frame;
import org.stemma.reports.internal.page.Ink;
import org.stemma.reports.internal.page.Line;
import org.stemma.reports.internal.page.LineBreaker;
import org.stemma.reports.internal.page.RowStyle;
import org.stemma.reports.internal.page.Space;
import org.stemma.reports.internal.page.TextStyle;

/**
 * What all sections share: where they stand and how their headings and labels look.
 *
 * @param breaker breaks texts into lines
 * @param frame   where the text stands
 */
record Layout(LineBreaker breaker, Frame frame) {

	private static final float ABOVE_HEADING = 13;
	private static final RowStyle HEADING = new RowStyle(2.5f, Optional.empty(), Optional.empty(),
			Optional.of(Ink.ACCENT));

	/** Columns over the whole width. */
	Columns columns(Float... shares) {
		return new Columns(breaker, frame, List.of(shares));
	}

	/** A heading with the space around it. */
	List<Block> heading(String words) {
		return List.of(new Space(ABOVE_HEADING), columns(1f).row(HEADING, TextStyle.HEADING, List.of(words)),
				new Space(2));
	}

	/** A section that is one sentence under its heading. */
	List<Block> sentence(String heading, String words, TextStyle style) {
		List<Block> blocks = new ArrayList<>(heading(heading));
		blocks.add(paragraph(words, style));
		return blocks;
	}

	/** A paragraph over the whole width. */
	Block paragraph(String words, TextStyle style) {
		return columns(1f).row(RowStyle.PLAIN, style, List.of(words));
	}

	/** A head of a table. */
	Block head(Columns columns, String... words) {
		return columns.row(RowStyle.HEAD, TextStyle.SMALL, List.of(words));
	}

	/** A label with its value below. */
	static List<Line> labelled(String label, String value, TextStyle style) {
		return List.of(new Line(label, TextStyle.SMALL), new Line(value, style));
	}
}

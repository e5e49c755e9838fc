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

/** Columns of fixed widths, from which rows are made. */
public final class Columns {

	private static final float GAP = 9;

	private final LineBreaker breaker;
	private final float width;
	private final float inset;
	private final List<Float> shares;

	/**
	 * Columns over a width.
	 *
	 * @param breaker breaks the texts
	 * @param frame   gives the whole width
	 * @param shares  share of each column; they are scaled to the width
	 */
	public Columns(LineBreaker breaker, Frame frame, List<Float> shares) {
		this.breaker = breaker;
		this.width = frame.textWidth();
		this.inset = frame.inset();
		this.shares = List.copyOf(shares);
	}

	/** A row with the paragraphs of each column, in order. */
	public Block row(RowStyle style, List<List<Line>> columns) {
		float unit = width / (float) shares.stream().mapToDouble(Float::doubleValue).sum();
		List<Cell> cells = new ArrayList<>();
		float left = 0;
		for (int i = 0; i < columns.size(); i++) {
			float column = shares.get(i) * unit;
			float room = column - (i == columns.size() - 1 ? 2 * inset : inset + GAP);
			cells.add(new Cell(left + inset, broken(columns.get(i), room)));
			left += column;
		}
		return new Row(width, cells, style);
	}

	/** A row with one paragraph in each column, all of one style. */
	public Block row(RowStyle style, TextStyle text, List<String> columns) {
		return row(style, columns.stream().map(column -> List.of(new Line(column, text))).toList());
	}

	private List<Line> broken(List<Line> paragraphs, float room) {
		return paragraphs.stream().filter(paragraph -> !paragraph.text().isBlank())
				.flatMap(paragraph -> breaker.lines(paragraph.text(), paragraph.style(), room).stream()).toList();
	}
}

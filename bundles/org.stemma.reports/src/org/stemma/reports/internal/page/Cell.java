/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text in a column.
 *
 * @param left  where the column begins, from the row's left edge
 * @param lines the lines
 */
record Cell(float left, List<Line> lines) {

	Cell {
		lines = List.copyOf(lines);
	}

	float height() {
		return (float) lines.stream().mapToDouble(line -> line.style().leading()).sum();
	}

	void draw(Pen pen, float rowLeft, float top) throws IOException {
		float y = top;
		for (Line line : lines) {
			pen.text(line.text(), line.style(), rowLeft + left, y - line.style().ascent());
			y -= line.style().leading();
		}
	}

	/** The lines that fit into a height, at least one, and then the others. */
	List<Cell> split(float most) {
		List<Line> first = new ArrayList<>();
		float height = 0;
		for (Line line : lines) {
			height += line.style().leading();
			if (height > most && !first.isEmpty()) {
				break;
			}
			first.add(line);
		}
		return List.of(new Cell(left, first), new Cell(left, lines.subList(first.size(), lines.size())));
	}
}

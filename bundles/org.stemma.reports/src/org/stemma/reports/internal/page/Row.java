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
 * Cells side by side, kept together on a page unless higher than one.
 *
 * @param width its whole width
 * @param cells the cells
 * @param style how it looks
 */
record Row(float width, List<Cell> cells, RowStyle style) implements Block {

	private static final float RULE = 0.6f;
	private static final float BAR = 2.6f;

	Row {
		cells = List.copyOf(cells);
	}

	@Override
	public float height() {
		return (float) cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * style.padding();
	}

	@Override
	public void draw(Pen pen, float left, float top) throws IOException {
		float bottom = top - height();
		if (style.ground().isPresent()) {
			pen.fill(style.ground().get(), left, bottom, width, height());
		}
		if (style.bar().isPresent()) {
			pen.fill(style.bar().get(), left, bottom, BAR, height());
		}
		if (style.rule().isPresent()) {
			pen.rule(style.rule().get(), RULE, left, bottom, width);
		}
		for (Cell cell : cells) {
			cell.draw(pen, left, top - style.padding());
		}
	}

	@Override
	public List<Block> pieces(float most) {
		List<Block> pieces = new ArrayList<>();
		Row rest = this;
		while (rest.height() > most) {
			List<List<Cell>> split = rest.cells.stream().map(cell -> cell.split(most - 2 * style.padding())).toList();
			pieces.add(new Row(width, split.stream().map(List::getFirst).toList(), style));
			rest = new Row(width, split.stream().map(List::getLast).toList(), style);
		}
		pieces.add(rest);
		return pieces;
	}
}

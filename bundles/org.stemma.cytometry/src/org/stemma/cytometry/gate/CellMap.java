/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

/** What is known of each cell of two axes: all inside a region, all outside, or to be asked point by point. */
final class CellMap {

	private final AxisCells across;
	private final AxisCells up;
	private final int width;
	private final byte[] states;

	CellMap(AxisCells across, AxisCells up, Outline outline) {
		this.across = across;
		this.up = up;
		this.width = across.count();
		this.states = new byte[width * up.count()];
		double[] bounds = outline.bounds();
		fill(outline, bounds, 0, 0, width, up.count());
	}

	/** Divides a block of cells until each part lies all on one side, or is a single cell. */
	private void fill(Outline outline, double[] bounds, int left, int bottom, int right, int top) {
		byte state = state(outline, bounds, left, bottom, right, top);
		if (state == Outline.ASK && right - left > 1 && right - left >= top - bottom) {
			int middle = (left + right) >>> 1;
			fill(outline, bounds, left, bottom, middle, top);
			fill(outline, bounds, middle, bottom, right, top);
		} else if (state == Outline.ASK && top - bottom > 1) {
			int middle = (bottom + top) >>> 1;
			fill(outline, bounds, left, bottom, right, middle);
			fill(outline, bounds, left, middle, right, top);
		} else if (state != Outline.OUTSIDE) {
			for (int row = bottom; row < top; row++) {
				java.util.Arrays.fill(states, row * width + left, row * width + right, state);
			}
		}
	}

	private byte state(Outline outline, double[] bounds, int left, int bottom, int right, int top) {
		double x0 = across.begin(left);
		double y0 = up.begin(bottom);
		double x1 = across.end(right - 1);
		double y1 = up.end(top - 1);
		if (x1 < bounds[0] || y1 < bounds[1] || x0 > bounds[2] || y0 > bounds[3]) {
			return Outline.OUTSIDE;
		}
		boolean finite = Double.isFinite(x0) && Double.isFinite(y0) && Double.isFinite(x1) && Double.isFinite(y1);
		return finite ? outline.state(x0, y0, x1, y1) : Outline.ASK;
	}

	/** What is known of the cell of two measured values. */
	byte state(double x, double y) {
		return states[up.cell(y) * width + across.cell(x)];
	}
}

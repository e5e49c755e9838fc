/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.List;

import org.stemma.cytometry.gate.Region.Vertex;

/** Inside a polygon by the even-odd rule, its outline included. */
final class InsidePolygon implements Inside {

	private final double[] x;
	private final double[] y;
	private final double left;
	private final double right;
	private final double bottom;
	private final double top;
	private final PolygonGrid grid;

	InsidePolygon(List<Vertex> vertices) {
		this.x = vertices.stream().mapToDouble(Vertex::x).toArray();
		this.y = vertices.stream().mapToDouble(Vertex::y).toArray();
		this.left = java.util.Arrays.stream(x).min().orElseThrow();
		this.right = java.util.Arrays.stream(x).max().orElseThrow();
		this.bottom = java.util.Arrays.stream(y).min().orElseThrow();
		this.top = java.util.Arrays.stream(y).max().orElseThrow();
		this.grid = new PolygonGrid(x, y, this::crosses);
	}

	@Override
	public void narrow(double[][] axes, int count, long[] words, int at) {
		for (int from = 0, word = at; from < count; from += Long.SIZE, word++) {
			long open = words[word];
			long bits = 0;
			while (open != 0) {
				int i = Long.numberOfTrailingZeros(open);
				open &= open - 1;
				if (holds(axes[0][from + i], axes[1][from + i])) {
					bits |= 1L << i;
				}
			}
			words[word] = bits;
		}
	}

	boolean holds(double px, double py) {
		if (!(px >= left && px <= right && py >= bottom && py <= top)) {
			return false;
		}
		byte known = grid.state(px, py);
		return known == PolygonGrid.ASK ? crosses(px, py) : known == 1;
	}

	/** Counts the edges that a ray crosses. */
	private boolean crosses(double px, double py) {
		boolean odd = false;
		double lastX = x[x.length - 1];
		double lastY = y[y.length - 1];
		for (int i = 0; i < x.length; i++) {
			double nextX = x[i];
			double nextY = y[i];
			boolean up = nextY > py;
			if (up != lastY > py || nextY == py || lastY == py) {
				double side = (nextX - lastX) * (py - lastY) - (px - lastX) * (nextY - lastY);
				if (side == 0 && between(px, lastX, nextX) && between(py, lastY, nextY)) {
					return true;
				}
				odd ^= up != lastY > py && side > 0 == nextY > lastY;
			}
			lastX = nextX;
			lastY = nextY;
		}
		return odd;
	}

	private static boolean between(double value, double one, double other) {
		return value >= Math.min(one, other) && value <= Math.max(one, other);
	}
}

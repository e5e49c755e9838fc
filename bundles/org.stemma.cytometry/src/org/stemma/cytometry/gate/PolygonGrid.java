/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Arrays;

/**
 * Cells over the rectangle around a polygon, each wholly inside, wholly outside, or crossed by the outline or next to a
 * crossed one: only points of the last kind have to be looked at one by one.
 */
final class PolygonGrid {

	/** The outline is near. */
	static final byte ASK = 2;

	private static final int CELLS = 64;

	private final double left;
	private final double bottom;
	private final double across;
	private final double up;
	private final byte[] states = new byte[CELLS * CELLS];

	/** Tells of a point whether it lies inside. */
	interface Exact {
		boolean holds(double x, double y);
	}

	PolygonGrid(double[] x, double[] y, Exact exact) {
		this.left = Arrays.stream(x).min().orElseThrow();
		this.bottom = Arrays.stream(y).min().orElseThrow();
		double width = Arrays.stream(x).max().orElseThrow() - left;
		double height = Arrays.stream(y).max().orElseThrow() - bottom;
		boolean flat = !(width > 0 && height > 0 && Double.isFinite(CELLS / width) && Double.isFinite(CELLS / height)
				&& Double.isFinite(width) && Double.isFinite(height));
		this.across = flat ? 0 : CELLS / width;
		this.up = flat ? 0 : CELLS / height;
		if (flat) {
			Arrays.fill(states, ASK);
			return;
		}
		for (int i = 0, last = x.length - 1; i < x.length; last = i++) {
			mark((x[last] - left) * across, (y[last] - bottom) * up, (x[i] - left) * across, (y[i] - bottom) * up);
		}
		fill(exact);
	}

	/** Marks the cells along an edge, which is given in cells, and those around them. */
	private void mark(double x0, double y0, double x1, double y1) {
		for (int row = (int) Math.floor(Math.min(y0, y1)); row <= (int) Math.floor(Math.max(y0, y1)); row++) {
			double from = along(x0, y0, x1, y1, Math.clamp(row, Math.min(y0, y1), Math.max(y0, y1)), x0);
			double to = along(x0, y0, x1, y1, Math.clamp(row + 1.0, Math.min(y0, y1), Math.max(y0, y1)), x1);
			int first = (int) Math.floor(Math.min(from, to)) - 1;
			int end = (int) Math.floor(Math.max(from, to)) + 1;
			for (int near = row - 1; near <= row + 1; near++) {
				for (int column = first; column <= end; column++) {
					if (near >= 0 && near < CELLS && column >= 0 && column < CELLS) {
						states[near * CELLS + column] = ASK;
					}
				}
			}
		}
	}

	/** Where an edge is at a height; a level edge is at both its ends. */
	private static double along(double x0, double y0, double x1, double y1, double y, double level) {
		return y0 == y1 ? level : x0 + (y - y0) / (y1 - y0) * (x1 - x0);
	}

	private void fill(Exact exact) {
		for (int cell = 0; cell < states.length; cell++) {
			if (states[cell] != ASK) {
				double x = left + (cell % CELLS + 0.5) / across;
				double y = bottom + (cell / CELLS + 0.5) / up;
				states[cell] = (byte) (exact.holds(x, y) ? 1 : 0);
			}
		}
	}

	/** What is known of a point in the rectangle: 1 inside, 0 outside, or {@link #ASK}. */
	byte state(double x, double y) {
		int column = Math.min((int) ((x - left) * across), CELLS - 1);
		int row = Math.min((int) ((y - bottom) * up), CELLS - 1);
		return states[row * CELLS + column];
	}
}

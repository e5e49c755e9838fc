/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Arrays;
import java.util.List;

import org.stemma.cytometry.gate.Region.Vertex;

/** A polygon by the even-odd rule, its outline included. */
final class PolygonOutline implements Outline {

	/** Far more than the rounding of a side, far less than a cell. */
	private static final double ROUNDING = 1e-13;

	private final double[] x;
	private final double[] y;
	private final double[] bounds;

	PolygonOutline(List<Vertex> vertices) {
		this.x = vertices.stream().mapToDouble(Vertex::x).toArray();
		this.y = vertices.stream().mapToDouble(Vertex::y).toArray();
		this.bounds = new double[] { Arrays.stream(x).min().orElseThrow(), Arrays.stream(y).min().orElseThrow(),
				Arrays.stream(x).max().orElseThrow(), Arrays.stream(y).max().orElseThrow() };
	}

	@Override
	public double[] bounds() {
		return bounds.clone();
	}

	@Override
	public boolean holds(double px, double py) {
		return px >= bounds[0] && py >= bounds[1] && px <= bounds[2] && py <= bounds[3] && crosses(px, py);
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

	@Override
	public byte state(double left, double bottom, double right, double top) {
		for (int i = 0, last = x.length - 1; i < x.length; last = i++) {
			boolean beside = Math.max(x[i], x[last]) < left || Math.min(x[i], x[last]) > right
					|| Math.max(y[i], y[last]) < bottom || Math.min(y[i], y[last]) > top;
			if (!beside && !clear(i, last, left, bottom, right, top)) {
				return ASK;
			}
		}
		return holds((left + right) / 2, (bottom + top) / 2) ? INSIDE : OUTSIDE;
	}

	/** Whether all of a rectangle lies on one side of an edge; not where a number is none. */
	private boolean clear(int i, int last, double left, double bottom, double right, double top) {
		double dx = x[i] - x[last];
		double dy = y[i] - y[last];
		double one = dx * ((bottom + top) / 2 - y[last]);
		double other = dy * ((left + right) / 2 - x[last]);
		double reach = (Math.abs(dx) * (top - bottom) + Math.abs(dy) * (right - left)) / 2;
		return Math.abs(one - other) > reach + ROUNDING * (Math.abs(one) + Math.abs(other));
	}
}

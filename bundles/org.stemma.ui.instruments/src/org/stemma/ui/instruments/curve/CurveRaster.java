/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Raster;

/**
 * Draws thin lines into a picture of points, which is many times faster than the window system where there are hundreds.
 * Each line covers the two points beside its middle in each column or row, by how near they are.
 */
final class CurveRaster {

	private static final int CHANNELS = 3;
	private static final int BITS = 8;
	private static final int FULL = 0xFF;

	private final int width;
	private final int height;
	private final float[] open;
	private final float opacity;
	private final Ink ink;

	CurveRaster(int width, int height, Ink ink) {
		this.width = width;
		this.height = height;
		this.ink = ink;
		this.opacity = (float) ink.opacity();
		this.open = new float[width * height];
		java.util.Arrays.fill(open, 1);
	}

	/** Draws a line whose corner at the upper left is at a place. */
	void add(Outline line, double left, double top) {
		for (int i = 1; i < line.size(); i++) {
			segment(line.x()[i - 1] - left, line.y()[i - 1] - top, line.x()[i] - left, line.y()[i] - top);
		}
	}

	private void segment(double x1, double y1, double x2, double y2) {
		boolean steep = Math.abs(y2 - y1) > Math.abs(x2 - x1);
		double a1 = steep ? y1 : x1;
		double a2 = steep ? y2 : x2;
		double b1 = steep ? x1 : y1;
		double b2 = steep ? x2 : y2;
		double slope = a2 == a1 ? 0 : (b2 - b1) / (a2 - a1);
		int last = Math.min((int) Math.floor(Math.max(a1, a2)), steep ? height - 1 : width - 1);
		for (int a = Math.max(0, (int) Math.floor(Math.min(a1, a2))); a <= last; a++) {
			double b = b1 + (Math.clamp(a + 0.5, Math.min(a1, a2), Math.max(a1, a2)) - a1) * slope - 0.5;
			int lower = (int) Math.floor(b);
			float share = (float) (b - lower);
			cover(steep, a, lower, 1 - share);
			cover(steep, a, lower + 1, share);
		}
	}

	private void cover(boolean steep, int a, int b, float share) {
		if (b >= 0 && b < (steep ? width : height)) {
			open[steep ? a * width + b : b * width + a] *= 1 - opacity * share;
		}
	}

	/** What was drawn, on paper. */
	Raster raster() {
		int[] rgb = new int[open.length];
		for (int i = 0; i < rgb.length; i++) {
			for (int channel = 0; channel < CHANNELS; channel++) {
				int shift = channel * BITS;
				float paper = Ink.PAPER.rgb() >> shift & FULL;
				float line = ink.rgb() >> shift & FULL;
				rgb[i] |= Math.round(line + (paper - line) * open[i]) << shift;
			}
		}
		return new Raster(width, height, rgb);
	}
}

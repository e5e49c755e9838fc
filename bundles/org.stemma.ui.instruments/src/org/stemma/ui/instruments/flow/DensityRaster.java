/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import org.stemma.ui.plot.ColourScale;
import org.stemma.ui.plot.Raster;

/** Counted events as a picture: a dot for each cell with an event. */
final class DensityRaster {

	private static final int PAPER = 0xffffff;
	private static final int RADIUS = 2;
	private static final double LOWEST = 0.04;

	private DensityRaster() {
	}

	/** Dots coloured by how many events lie around them, on a logarithmic scale. */
	static Raster coloured(EventGrid grid) {
		float[] smooth = grid.smooth(RADIUS);
		double most = 0;
		for (float value : smooth) {
			most = Math.max(most, value);
		}
		int[] rgb = new int[smooth.length];
		double whole = Math.log1p(most);
		for (int i = 0; i < rgb.length; i++) {
			rgb[i] = dot(grid, i) ? ColourScale.rgb(LOWEST + (1 - LOWEST) * Math.log1p(smooth[i]) / whole) : PAPER;
		}
		return new Raster(grid.width(), grid.height(), rgb);
	}

	/** Dots of one colour. */
	static Raster plain(EventGrid grid, int ink) {
		int[] rgb = new int[grid.counts().length];
		for (int i = 0; i < rgb.length; i++) {
			rgb[i] = dot(grid, i) ? ink : PAPER;
		}
		return new Raster(grid.width(), grid.height(), rgb);
	}

	/** A dot is two cells wide and high, so that a lone event is seen. */
	private static boolean dot(EventGrid grid, int at) {
		int[] counts = grid.counts();
		int x = at % grid.width();
		return counts[at] > 0 || x > 0 && counts[at - 1] > 0 || at >= grid.width() && (counts[at - grid.width()] > 0
				|| x > 0 && counts[at - grid.width() - 1] > 0);
	}
}

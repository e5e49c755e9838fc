/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.stemma.ui.plot.Ink;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Raster;

class CurveRasterTest {

	private static Raster drawn(double opacity, double[] x, double[] y) {
		CurveRaster raster = new CurveRaster(20, 10, new Ink(0, opacity));
		raster.add(new Outline(x, y), 0, 0);
		return raster.raster();
	}

	/** How dark a point is, from 0 for paper to 1. */
	private static double dark(Raster raster, int x, int y) {
		return 1 - (raster.rgb()[y * raster.width() + x] & 0xFF) / 255.0;
	}

	@Test
	void coversThePointsUnderALine() {
		Raster level = drawn(1, new double[] { 2, 18 }, new double[] { 4.5, 4.5 });
		assertEquals(1, dark(level, 10, 4), 0.01);
		assertEquals(0, dark(level, 10, 6));
		assertEquals(0, dark(level, 0, 4));
		Raster between = drawn(1, new double[] { 2, 18 }, new double[] { 5, 5 });
		assertEquals(0.5, dark(between, 10, 4), 0.01);
		assertEquals(0.5, dark(between, 10, 5), 0.01);
	}

	@Test
	void drawsSteepLinesWithoutGapsAndNothingBeside() {
		Raster steep = drawn(1, new double[] { 8, 11 }, new double[] { -30, 40 });
		for (int row = 0; row < 10; row++) {
			double sum = 0;
			for (int x = 0; x < 20; x++) {
				sum += dark(steep, x, row);
			}
			assertEquals(1, sum, 0.02, "row " + row);
		}
	}

	@Test
	void linesAddUpWithoutEverBeingDarkerThanTheirInk() {
		CurveRaster raster = new CurveRaster(4, 4, new Ink(0x404040, 0.6));
		double before = 0;
		for (int i = 0; i < 50; i++) {
			raster.add(new Outline(new double[] { 0, 4 }, new double[] { 1.5, 1.5 }), 0, 0);
			double now = dark(raster.raster(), 2, 1);
			assertTrue(now >= before && now <= 0.75, String.valueOf(now));
			before = now;
		}
		assertEquals(0x404040, raster.raster().rgb()[4 + 2]);
	}
}

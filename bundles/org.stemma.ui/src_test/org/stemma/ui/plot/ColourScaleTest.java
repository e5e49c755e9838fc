/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColourScaleTest {

	/** Lightness L* of CIELAB. */
	private static double lightness(int rgb) {
		double y = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
		return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
	}

	private static double linear(int channel) {
		double value = (channel & 0xff) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	@Test
	void equalStepsLookEquallyLight() {
		for (int i = 1; i <= 16; i++) {
			double step = lightness(ColourScale.rgb(i / 16.0)) - lightness(ColourScale.rgb((i - 1) / 16.0));
			assertEquals(76.5 / 16, step, 1.4, "step " + i);
		}
	}

	@Test
	void sharesOutsideHaveTheColoursOfTheEnds() {
		assertEquals(ColourScale.rgb(0), ColourScale.rgb(-3));
		assertEquals(ColourScale.rgb(1), ColourScale.rgb(7));
	}

	@Test
	void wordsStayLegibleUponIt() {
		assertEquals(Ink.PAPER, ColourScale.ink(0).contrast());
		assertTrue(ColourScale.ink(1).contrast().lightness() < 0.2);
	}
}

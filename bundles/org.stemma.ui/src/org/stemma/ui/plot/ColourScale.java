/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

/**
 * Colours from dark violet over green to light yellow, for values from 0 to 1. Between anchors in CIELAB, whose lightness
 * rises in equal steps, so that equal differences of values look equal, in grey and to people with any colour vision too.
 */
public final class ColourScale {

	private static final double[][] ANCHORS = { { 15, 40, -32 }, { 23.5, 34, -40 }, { 32, 17, -38 }, { 40.5, -3, -28 },
			{ 49, -21, -15 }, { 57.5, -36, 0 }, { 66, -48, 20 }, { 74.5, -50, 48 }, { 83, -36, 72 }, { 91.5, -11, 82 } };
	private static final int STEPS = 256;
	private static final int[] COLOURS = colours();

	private ColourScale() {
	}

	/** The colour of a share as {@code 0xRRGGBB}; below 0 that of 0, above 1 that of 1. */
	public static int rgb(double share) {
		return COLOURS[(int) Math.round(Math.clamp(share, 0, 1) * (STEPS - 1))];
	}

	/** The colour of a share. */
	public static Ink ink(double share) {
		return Ink.of(rgb(share));
	}

	private static int[] colours() {
		int[] colours = new int[STEPS];
		for (int i = 0; i < STEPS; i++) {
			double at = (double) i / (STEPS - 1) * (ANCHORS.length - 1);
			int anchor = Math.min((int) at, ANCHORS.length - 2);
			colours[i] = rgb(ANCHORS[anchor], ANCHORS[anchor + 1], at - anchor);
		}
		return colours;
	}

	/** CIELAB under D65 to sRGB. Source: IEC 61966-2-1 and CIE 15. */
	private static int rgb(double[] from, double[] to, double share) {
		double[] lab = new double[from.length];
		for (int i = 0; i < lab.length; i++) {
			lab[i] = from[i] + share * (to[i] - from[i]);
		}
		double middle = (lab[0] + 16) / 116;
		double x = 0.95047 * cubed(middle + lab[1] / 500);
		double y = cubed(middle);
		double z = 1.08883 * cubed(middle - lab[2] / 200);
		return channel(3.2406 * x - 1.5372 * y - 0.4986 * z) << 16 | channel(-0.9689 * x + 1.8758 * y + 0.0415 * z) << 8
				| channel(0.0557 * x - 0.2040 * y + 1.0570 * z);
	}

	private static double cubed(double value) {
		return value > 6.0 / 29 ? value * value * value : 3 * 36.0 / 841 * (value - 4.0 / 29);
	}

	private static int channel(double linear) {
		double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
		return (int) Math.round(255 * Math.clamp(value, 0, 1));
	}
}

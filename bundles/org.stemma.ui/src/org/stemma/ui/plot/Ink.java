/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

/**
 * A colour.
 *
 * @param rgb     red, green and blue as {@code 0xRRGGBB}
 * @param opacity 0 lets everything through, 1 nothing
 */
public record Ink(int rgb, double opacity) {

	/** White, the ground of every plot, so that an export looks like the screen. */
	public static final Ink PAPER = of(0xffffff);
	/** Words and axes. */
	public static final Ink TEXT = of(0x23414f);
	/** Secondary words. */
	public static final Ink QUIET = of(0x5b6b70);
	/** Lines of the grid. */
	public static final Ink GRID = of(0xe4eaec);
	/** What has the keyboard, what is chosen. */
	public static final Ink ACCENT = of(0xc2410c);

	private static final int[] SERIES = { 0x0072b2, 0xd55e00, 0x009e73, 0xb0528f, 0x56a0c9, 0xa07800, 0x4b4b4b, 0x7b3fb5 };
	private static final int CHANNEL = 0xff;

	/** Refuses what is no colour. */
	public Ink {
		if (rgb < 0 || rgb > 0xffffff || !(opacity >= 0 && opacity <= 1)) {
			throw new IllegalArgumentException("No colour: " + rgb + " " + opacity);
		}
	}

	/** An opaque colour. */
	public static Ink of(int rgb) {
		return new Ink(rgb, 1);
	}

	/** One of eight colours that people with any colour vision tell apart best; the series starts again after them. */
	public static Ink series(int number) {
		return of(SERIES[Math.floorMod(number, SERIES.length)]);
	}

	/** The same colour, less opaque. */
	public Ink thin(double share) {
		return new Ink(rgb, share);
	}

	/** Red, 0 to 255. */
	public int red() {
		return rgb >> 16 & CHANNEL;
	}

	/** Green, 0 to 255. */
	public int green() {
		return rgb >> 8 & CHANNEL;
	}

	/** Blue, 0 to 255. */
	public int blue() {
		return rgb & CHANNEL;
	}

	/** How light it looks, from 0 to 1: the weighted sum of its channels as in ITU-R BT.601. */
	public double lightness() {
		return (0.299 * red() + 0.587 * green() + 0.114 * blue()) / CHANNEL;
	}

	/** Black or white, whichever is legible upon it. */
	public Ink contrast() {
		return lightness() > 0.55 ? of(0x10242b) : PAPER;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

/**
 * A picture of points, made on any thread.
 *
 * @param width  points across
 * @param height points down
 * @param rgb    colours as {@code 0xRRGGBB}, line by line from the top; not changed after it was handed over
 */
public record Raster(int width, int height, int[] rgb) {

	/** Refuses a wrong number of points. */
	public Raster {
		if (rgb.length != width * height) {
			throw new IllegalArgumentException(rgb.length + " points for " + width + " x " + height);
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

/**
 * A rectangle in pixels, y downwards.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  from left to right
 * @param height from top to bottom
 */
public record Box(double x, double y, double width, double height) {

	/** Right edge. */
	public double right() {
		return x + width;
	}

	/** Lower edge. */
	public double bottom() {
		return y + height;
	}

	/** Middle in width. */
	public double middle() {
		return x + width / 2;
	}

	/** Middle in height. */
	public double centre() {
		return y + height / 2;
	}

	/** Whether a point lies inside. */
	public boolean holds(double px, double py) {
		return px >= x && px < right() && py >= y && py < bottom();
	}

	/** The rectangle within margins; never smaller than one pixel. */
	public Box within(double left, double top, double rightSide, double below) {
		return new Box(x + left, y + top, Math.max(1, width - left - rightSide), Math.max(1, height - top - below));
	}
}

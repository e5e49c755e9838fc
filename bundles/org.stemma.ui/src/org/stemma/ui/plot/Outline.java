/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.util.Arrays;
import java.util.List;

/**
 * Points that are joined.
 *
 * @param x across, in pixels
 * @param y downwards, in pixels
 */
public record Outline(double[] x, double[] y) {

	/** Refuses lists of different length. */
	public Outline {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " and " + y.length + " coordinates");
		}
	}

	/**
	 * A point.
	 *
	 * @param x across
	 * @param y downwards
	 */
	public record Point(double x, double y) {
	}

	/** Joined points. */
	public static Outline of(List<Point> points) {
		return new Outline(points.stream().mapToDouble(Point::x).toArray(), points.stream().mapToDouble(Point::y).toArray());
	}

	/** Number of points. */
	public int size() {
		return x.length;
	}

	/** Whether any point is there and all are numbers. */
	public boolean drawable() {
		return x.length > 0 && Arrays.stream(x).allMatch(Double::isFinite) && Arrays.stream(y).allMatch(Double::isFinite);
	}
}

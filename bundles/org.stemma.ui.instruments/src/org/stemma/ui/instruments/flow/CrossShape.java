/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;

import org.stemma.ui.plot.Outline.Point;

/**
 * Two lines that divide a plane into four quadrants.
 *
 * @param x where they cross
 * @param y where they cross
 */
public record CrossShape(double x, double y) implements GateShape {

	private static final double NEAR = 0.012;

	@Override
	public CrossShape moved(double dx, double dy) {
		return new CrossShape(x + dx, y + dy);
	}

	@Override
	public CrossShape grown(double dx, double dy) {
		return this;
	}

	@Override
	public List<Point> handles() {
		return List.of(new Point(x, y));
	}

	@Override
	public CrossShape pulled(int handle, double px, double py) {
		return new CrossShape(px, py);
	}

	@Override
	public List<Point> border() {
		return List.of(new Point(x, 0), new Point(x, 1), new Point(x, y), new Point(0, y), new Point(1, y));
	}

	@Override
	public boolean holds(double px, double py) {
		return Math.abs(px - x) < NEAR || Math.abs(py - y) < NEAR;
	}
}

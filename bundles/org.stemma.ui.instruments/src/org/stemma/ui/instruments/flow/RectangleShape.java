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
 * A rectangle.
 *
 * @param left   lower end across
 * @param bottom lower end upwards
 * @param right  upper end across
 * @param top    upper end upwards
 */
public record RectangleShape(double left, double bottom, double right, double top) implements GateShape {

	private static final double LEAST = 0.002;

	/** The rectangle between two corners. */
	static RectangleShape between(double x1, double y1, double x2, double y2) {
		return new RectangleShape(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
	}

	@Override
	public RectangleShape moved(double dx, double dy) {
		return new RectangleShape(left + dx, bottom + dy, right + dx, top + dy);
	}

	@Override
	public RectangleShape grown(double dx, double dy) {
		return new RectangleShape(left, bottom, Math.max(left + LEAST, right + dx), Math.max(bottom + LEAST, top + dy));
	}

	@Override
	public List<Point> handles() {
		return border();
	}

	@Override
	public RectangleShape pulled(int handle, double x, double y) {
		return between(handle == 0 || handle == 3 ? x : left, handle < 2 ? y : bottom, handle == 0 || handle == 3 ? right : x, handle < 2 ? top : y);
	}

	@Override
	public List<Point> border() {
		return List.of(new Point(left, bottom), new Point(right, bottom), new Point(right, top), new Point(left, top));
	}
}

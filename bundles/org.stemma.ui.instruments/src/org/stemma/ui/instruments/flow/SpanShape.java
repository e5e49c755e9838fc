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
 * A range along the axis across.
 *
 * @param left  lower end
 * @param right upper end
 */
public record SpanShape(double left, double right) implements GateShape {

	private static final double LEAST = 0.002;
	private static final double MIDDLE = 0.5;

	@Override
	public SpanShape moved(double dx, double dy) {
		return new SpanShape(left + dx, right + dx);
	}

	@Override
	public SpanShape grown(double dx, double dy) {
		return new SpanShape(left, Math.max(left + LEAST, right + dx));
	}

	@Override
	public List<Point> handles() {
		return List.of(new Point(left, MIDDLE), new Point(right, MIDDLE));
	}

	@Override
	public SpanShape pulled(int handle, double x, double y) {
		double other = handle == 0 ? right : left;
		return new SpanShape(Math.min(x, other), Math.max(x, other));
	}

	@Override
	public List<Point> border() {
		return List.of(new Point(left, 0), new Point(right, 0), new Point(right, 1), new Point(left, 1));
	}
}

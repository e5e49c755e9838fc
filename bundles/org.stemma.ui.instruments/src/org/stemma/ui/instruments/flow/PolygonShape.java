/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.List;

import org.stemma.ui.plot.Outline.Point;

/**
 * A polygon.
 *
 * @param corners at least three
 */
public record PolygonShape(List<Point> corners) implements GateShape {

	/** Copies the list. */
	public PolygonShape {
		corners = List.copyOf(corners);
	}

	@Override
	public PolygonShape moved(double dx, double dy) {
		return new PolygonShape(corners.stream().map(each -> new Point(each.x() + dx, each.y() + dy)).toList());
	}

	@Override
	public PolygonShape grown(double dx, double dy) {
		double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
		double right = corners.stream().mapToDouble(Point::x).max().orElseThrow();
		double bottom = corners.stream().mapToDouble(Point::y).min().orElseThrow();
		double top = corners.stream().mapToDouble(Point::y).max().orElseThrow();
		double across = factor(right - left, dx);
		double up = factor(top - bottom, dy);
		return new PolygonShape(corners.stream()
				.map(each -> new Point(left + (each.x() - left) * across, bottom + (each.y() - bottom) * up)).toList());
	}

	private static double factor(double length, double more) {
		return length > 0 ? Math.max(0.02, (length + more) / length) : 1;
	}

	@Override
	public List<Point> handles() {
		return corners;
	}

	@Override
	public PolygonShape pulled(int handle, double x, double y) {
		List<Point> changed = new ArrayList<>(corners);
		changed.set(handle, new Point(x, y));
		return new PolygonShape(changed);
	}

	@Override
	public List<Point> border() {
		return corners;
	}
}

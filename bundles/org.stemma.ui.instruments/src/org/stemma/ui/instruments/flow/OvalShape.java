/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;
import java.util.stream.IntStream;

import org.stemma.ui.plot.Outline.Point;

/**
 * An ellipse.
 *
 * @param x     centre across
 * @param y     centre upwards
 * @param along half of its first axis
 * @param wide  half of its second axis
 * @param turn  angle of the first axis in radians, counter-clockwise
 */
public record OvalShape(double x, double y, double along, double wide, double turn) implements GateShape {

	private static final int CORNERS = 72;
	private static final double LEAST = 0.002;

	@Override
	public OvalShape moved(double dx, double dy) {
		return new OvalShape(x + dx, y + dy, along, wide, turn);
	}

	@Override
	public OvalShape grown(double dx, double dy) {
		return new OvalShape(x, y, Math.max(LEAST, along + dx), Math.max(LEAST, wide + dy), turn);
	}

	@Override
	public List<Point> handles() {
		return List.of(at(0), at(Math.PI / 2), at(Math.PI), at(-Math.PI / 2));
	}

	/** The end of the first axis turns it; that of the second one makes it wider. */
	@Override
	public OvalShape pulled(int handle, double px, double py) {
		double length = Math.max(LEAST, Math.hypot(px - x, py - y));
		double angle = Math.atan2(py - y, px - x);
		return switch (handle) {
		case 0 -> new OvalShape(x, y, length, wide, angle);
		case 2 -> new OvalShape(x, y, length, wide, angle + Math.PI);
		default -> new OvalShape(x, y, along, length, turn);
		};
	}

	@Override
	public List<Point> border() {
		return IntStream.range(0, CORNERS).mapToObj(i -> at(2 * Math.PI * i / CORNERS)).toList();
	}

	private Point at(double angle) {
		double a = along * Math.cos(angle);
		double b = wide * Math.sin(angle);
		return new Point(x + a * Math.cos(turn) - b * Math.sin(turn), y + a * Math.sin(turn) + b * Math.cos(turn));
	}

	/** Covariance of the ellipse for a squared distance of 1, by row. */
	List<List<Double>> covariance() {
		double c = Math.cos(turn);
		double s = Math.sin(turn);
		double aa = along * along;
		double bb = wide * wide;
		double mixed = (aa - bb) * s * c;
		return List.of(List.of(aa * c * c + bb * s * s, mixed), List.of(mixed, aa * s * s + bb * c * c));
	}

	/** The ellipse of a covariance within a squared distance. */
	static OvalShape of(double x, double y, List<List<Double>> covariance, double distance) {
		double xx = covariance.get(0).get(0) * distance;
		double xy = (covariance.get(0).get(1) + covariance.get(1).get(0)) / 2 * distance;
		double yy = covariance.get(1).get(1) * distance;
		double middle = (xx + yy) / 2;
		double spread = Math.hypot((xx - yy) / 2, xy);
		return new OvalShape(x, y, Math.sqrt(middle + spread), Math.sqrt(Math.max(0, middle - spread)), Math.atan2(2 * xy, xx - yy) / 2);
	}
}

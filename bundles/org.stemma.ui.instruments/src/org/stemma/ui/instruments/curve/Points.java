/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.instrument.Curve;
import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Outline;

/** Turns a curve into lines of pixels: broken where a value is missing, thinned where more points than pixels lie. */
final class Points {

	private static final int PER_PIXEL = 2;

	private Points() {
	}

	/** The lines of a curve. */
	static List<Outline> of(Curve curve, Axes axes, Box ground) {
		List<Outline> lines = new ArrayList<>();
		List<Outline.Point> open = new ArrayList<>();
		for (int i = 0; i < curve.at().size(); i++) {
			double x = axes.across(ground, curve.at().get(i).doubleValue());
			double y = curve.values().get(i).map(value -> axes.down(ground, value.doubleValue())).orElse(Double.NaN);
			if (Double.isFinite(x) && Double.isFinite(y)) {
				open.add(new Outline.Point(x, y));
			} else {
				close(open, lines, ground);
			}
		}
		close(open, lines, ground);
		return lines;
	}

	private static void close(List<Outline.Point> open, List<Outline> lines, Box ground) {
		if (!open.isEmpty()) {
			lines.add(Outline.of(open.size() > PER_PIXEL * ground.width() ? thinned(open, (int) ground.width()) : open));
			open.clear();
		}
	}

	/** The lowest and the highest of the points that share a pixel. */
	private static List<Outline.Point> thinned(List<Outline.Point> points, int pixels) {
		List<Outline.Point> kept = new ArrayList<>();
		int each = Math.max(1, points.size() / pixels);
		for (int from = 0; from < points.size(); from += each) {
			List<Outline.Point> part = points.subList(from, Math.min(points.size(), from + each));
			kept.add(part.stream().min(java.util.Comparator.comparingDouble(Outline.Point::y)).orElseThrow());
			kept.add(part.stream().max(java.util.Comparator.comparingDouble(Outline.Point::y)).orElseThrow());
		}
		return kept;
	}
}

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

/** A gate as it is drawn: in places from 0 to 1 on both axes, y upwards. Values; moving one makes another. */
public sealed interface GateShape permits RectangleShape, SpanShape, PolygonShape, OvalShape, CrossShape {

	/** The shape elsewhere. */
	GateShape moved(double dx, double dy);

	/** The shape larger, or smaller for numbers below 0. */
	GateShape grown(double dx, double dy);

	/** The points that can be taken hold of. */
	List<Point> handles();

	/** The shape with one of these points elsewhere. */
	GateShape pulled(int handle, double x, double y);

	/** Its border; open for a cross. */
	List<Point> border();

	/** Whether a place lies on it, to take hold of it as a whole. */
	default boolean holds(double x, double y) {
		List<Point> border = border();
		boolean inside = false;
		for (int i = 0, last = border.size() - 1; i < border.size(); last = i++) {
			Point a = border.get(i);
			Point b = border.get(last);
			if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
				inside = !inside;
			}
		}
		return inside;
	}
}

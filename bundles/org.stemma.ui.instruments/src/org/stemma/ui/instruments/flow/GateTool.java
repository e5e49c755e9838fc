/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import org.stemma.ui.plot.Outline.Point;

/** What the mouse draws. */
public enum GateTool {
	/** Nothing: it selects and moves. */
	SELECT,
	/** A rectangle. */
	RECTANGLE,
	/** An ellipse. */
	OVAL,
	/** A polygon. */
	POLYGON,
	/** Four quadrants. */
	CROSS,
	/** A range. */
	SPAN;

	private static final double LOW = 0.3;
	private static final double HIGH = 0.7;
	private static final double MIDDLE = 0.5;

	/** A shape in the middle of the plot, for the keyboard. */
	GateShape middle(boolean plane) {
		return plane ? between(LOW, LOW, HIGH, HIGH) : new SpanShape(LOW, HIGH);
	}

	/** The shape between two places. */
	GateShape between(double x1, double y1, double x2, double y2) {
		return switch (this) {
		case SELECT, RECTANGLE -> RectangleShape.between(x1, y1, x2, y2);
		case OVAL -> new OvalShape((x1 + x2) / 2, (y1 + y2) / 2, Math.max(0.004, Math.abs(x2 - x1) / 2), Math.max(0.004, Math.abs(y2 - y1) / 2), 0);
		case POLYGON -> new PolygonShape(java.util.List.of(new Point(x1, (y1 + y2) * MIDDLE), new Point((x1 + x2) * MIDDLE, y1),
				new Point(x2, (y1 + y2) * MIDDLE), new Point((x1 + x2) * MIDDLE, y2)));
		case CROSS -> new CrossShape((x1 + x2) / 2, (y1 + y2) / 2);
		case SPAN -> new SpanShape(Math.min(x1, x2), Math.max(x1, x2));
		};
	}

	/** The word that gates of it are named with. */
	String word() {
		return switch (this) {
		case SELECT, RECTANGLE -> "R";
		case OVAL -> "E";
		case POLYGON -> "P";
		case CROSS -> "Q";
		case SPAN -> "M";
		};
	}
}

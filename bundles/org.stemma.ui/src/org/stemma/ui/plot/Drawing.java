/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

/** What a plot is drawn with: a screen, a picture or a file. All measures are pixels, y goes downwards. */
public interface Drawing {

	/** A straight line. */
	void line(double x1, double y1, double x2, double y2, Stroke stroke);

	/** Joined lines, open at the end. */
	void polyline(Outline outline, Stroke stroke);

	/** Joined lines closed to a shape, and their border. */
	void polygon(Outline outline, Ink fill, Stroke border);

	/** A filled rectangle without a border. */
	void fill(Box box, Ink ink);

	/** The border of a rectangle. */
	void frame(Box box, Stroke border);

	/** A filled circle. */
	void dot(double x, double y, double radius, Ink ink);

	/** One line of words, their middle height at y. */
	void text(String words, double x, double y, Lettering lettering);

	/** One line of words from bottom to top, its middle at that place. */
	void upright(String words, double x, double y, Lettering lettering);

	/** A picture of points, stretched over a rectangle. */
	void image(Raster raster, Box box);

	/** Draws so that nothing is seen outside a rectangle. */
	void clipped(Box box, Runnable drawn);

	/** Pixels that words need, as well as that can be told. */
	double width(String words, Lettering lettering);
}

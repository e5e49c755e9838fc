/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

/** The outline of a bounded region in two dimensions, on the scale on which it is drawn. */
interface Outline {

	/** All of a rectangle lies outside. */
	byte OUTSIDE = 0;
	/** All of a rectangle lies inside. */
	byte INSIDE = 1;
	/** The outline goes through a rectangle, or may. */
	byte ASK = 2;

	/** The smallest rectangle around it: left, bottom, right, top. */
	double[] bounds();

	/** Whether a point lies inside or on the outline. */
	boolean holds(double x, double y);

	/** How a rectangle lies: {@link #OUTSIDE}, {@link #INSIDE}, or {@link #ASK} when that is not the same for all of it. */
	byte state(double left, double bottom, double right, double top);
}

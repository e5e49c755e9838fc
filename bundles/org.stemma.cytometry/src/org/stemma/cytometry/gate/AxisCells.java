/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Optional;

import org.stemma.cytometry.transform.Transform;

/**
 * Cells along an axis of measured values, evenly within each doubling of |value| + offset, so that they are about as wide
 * as each other on a scale such as logicle. The first and the last cell hold what lies beyond the bounds of a region.
 */
final class AxisCells {

	private static final int PER_DOUBLING_BITS = 4;
	private static final int SHIFT = 52 - PER_DOUBLING_BITS;
	private static final int MOST = 24 << PER_DOUBLING_BITS;
	private static final double BEND = 0.05;
	private static final double BEYOND = 0.01;
	private static final double MARGIN = 1e-6;

	private final double offset;
	private final int first;
	private final int lowest;
	private final int last;
	private final double[] edges;

	/** Cells for a region from {@code low} to {@code high} on a scale, or on the measured values themselves. */
	AxisCells(Optional<Transform> scale, double low, double high) {
		double beyond = (high - low) * BEYOND + 4 * Math.max(Math.ulp(low), Math.ulp(high));
		double from = measured(scale, low - beyond);
		double to = measured(scale, high + beyond);
		double bend = scale.map(each -> each.inverse(each.apply(0) + BEND)).orElse(Math.max(Math.abs(from), Math.abs(to)) / 4);
		this.offset = bend > Double.MIN_NORMAL && bend < Double.MAX_VALUE ? Math.scalb(1.0, Math.getExponent(bend)) : 1;
		this.first = (int) (Double.doubleToRawLongBits(offset) >>> SHIFT);
		this.lowest = Math.clamp(number(from), -MOST, MOST) - 1;
		this.last = Math.clamp(number(to), -MOST, MOST) + 1 - lowest;
		this.edges = new double[last];
		for (int i = 0; i < last; i++) {
			double edge = edge(lowest + 1 + i);
			edges[i] = scale.map(each -> each.apply(edge)).orElse(edge);
		}
	}

	private static double measured(Optional<Transform> scale, double value) {
		return scale.map(each -> each.inverse(value)).orElse(value);
	}

	private double edge(int number) {
		double size = Double.longBitsToDouble((long) (first + Math.abs(number)) << SHIFT) - offset;
		return number < 0 ? -size : size;
	}

	private int number(double value) {
		int size = (int) (Double.doubleToRawLongBits(Math.abs(value) + offset) >>> SHIFT) - first;
		return size ^ (int) (Double.doubleToRawLongBits(value) >> 63);
	}

	/** The cell of a measured value. */
	int cell(double value) {
		return Math.min(Math.max(number(value) - lowest, 0), last);
	}

	/** Number of cells. */
	int count() {
		return last + 1;
	}

	/** Where a cell begins on the scale, a little before it; without end for the first. */
	double begin(int cell) {
		return cell == 0 ? Double.NEGATIVE_INFINITY : edges[cell - 1] - margin(cell);
	}

	/** Where a cell ends on the scale, a little behind it; without end for the last. */
	double end(int cell) {
		return cell == last ? Double.POSITIVE_INFINITY : edges[cell] + margin(cell);
	}

	private double margin(int cell) {
		int at = Math.clamp(cell, 1, last - 1);
		return MARGIN * (edges[at] - edges[at - 1]) + 4 * Math.max(Math.ulp(edges[at]), Math.ulp(edges[at - 1]));
	}
}

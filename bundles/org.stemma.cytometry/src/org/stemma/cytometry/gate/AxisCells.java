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
 * Cells along an axis of measured values over the bounds of a region: as many in each doubling of the distance from a
 * point below them, so that they are about as wide as each other on a scale such as logicle. Which one a value lies in
 * is read off the bits of that distance. The first and the last cell hold what lies beyond the bounds too.
 */
final class AxisCells {

	private static final int MANTISSA_BITS = 52;
	private static final int LARGEST_BITS = 8;
	private static final int MOST_DOUBLINGS = 24;
	private static final double STEP = 1.0 / 16;
	private static final double BEYOND = 0.01;
	private static final double MARGIN = 1e-6;

	private final double toDistance;
	private final int shift;
	private final int first;
	private final int last;
	private final double[] edges;

	/** Cells for a region from {@code low} to {@code high} on a scale, or on the measured values themselves. */
	AxisCells(Optional<Transform> scale, double low, double high) {
		double beyond = (high - low) * BEYOND + 4 * Math.max(Math.ulp(low), Math.ulp(high));
		double from = measured(scale, low - beyond);
		double to = measured(scale, high + beyond);
		double near = scale.isPresent() ? measured(scale, low + (high - low) * STEP) - from : to - from;
		boolean usual = near > Double.MIN_NORMAL && near < Double.MAX_VALUE;
		double begin = usual ? Math.scalb(1.0, Math.getExponent(near)) : 1;
		int doublings = (int) Math.clamp(Math.ceil(Math.log((to - from) / begin + 1) / Math.log(2)), 1, MOST_DOUBLINGS);
		int bits = LARGEST_BITS - (Integer.SIZE - Integer.numberOfLeadingZeros(doublings - 1));
		this.toDistance = begin - from;
		this.shift = MANTISSA_BITS - bits;
		this.first = (int) (Double.doubleToRawLongBits(begin) >> shift);
		this.last = Math.max(1, doublings << bits);
		this.edges = new double[last];
		for (int i = 0; i < last; i++) {
			double edge = Double.longBitsToDouble((long) (first + i + 1) << shift) - toDistance;
			edges[i] = scale.map(each -> each.apply(edge)).orElse(edge);
		}
	}

	private static double measured(Optional<Transform> scale, double value) {
		return scale.map(each -> each.inverse(value)).orElse(value);
	}

	/** The cell of a measured value. */
	int cell(double value) {
		int distance = (int) (Double.doubleToRawLongBits(value + toDistance) >> shift) - first;
		return Math.min(Math.max(distance, 0), last);
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

	/** Far more than the rounding of a distance and of the scale, far less than a cell. */
	private double margin(int cell) {
		int at = Math.clamp(cell, 1, last - 1);
		double end = Math.max(Math.abs(edges[0]), Math.abs(edges[last - 1]));
		return MARGIN * (edges[at] - edges[at - 1]) + 16 * Math.ulp(end);
	}
}

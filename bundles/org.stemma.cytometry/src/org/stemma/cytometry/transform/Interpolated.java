/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

import java.util.Objects;

/**
 * A smooth transformation read from a table by cubic interpolation. The table's nodes lie close where the curve bends:
 * evenly within each doubling of |x| + k. Where the table ends the transformation itself is asked. For scales such as
 * logicle, hyperlog and asinh with at most 6 decades the difference stays below {@link #ERROR}.
 */
public final class Interpolated implements Transform {

	/** Largest difference to the transformation itself, on a scale from 0 to 1. */
	public static final double ERROR = 1e-8;

	private static final int PER_DOUBLING_BITS = 5;
	private static final int SHIFT = 52 - PER_DOUBLING_BITS;
	private static final double FRACTION = 1.0 / (1L << SHIFT);
	private static final int DOUBLINGS = 24;
	private static final int NODES = DOUBLINGS << PER_DOUBLING_BITS;
	private static final int COEFFICIENTS = 4;

	private static final double MOST_DECADES = 6;

	/** How far above the scale's zero the bend is measured. */
	private static final double BEND = 0.05;

	private final Transform exact;
	private final double offset;
	private final double limit;
	private final long first;
	private final double[] table;

	private Interpolated(Transform exact, double offset) {
		this.exact = exact;
		this.offset = offset;
		this.first = Double.doubleToRawLongBits(offset) >>> SHIFT;
		this.limit = node(NODES) - offset;
		this.table = new double[2 * NODES * COEFFICIENTS];
		fill(1, 0);
		fill(-1, NODES);
	}

	/** A table for a transformation; the transformation itself where a table would not be as exact. */
	public static Transform of(Transform exact) {
		Objects.requireNonNull(exact, "exact");
		double decades = switch (exact) {
		case Symmetric scale -> scale.decades() + scale.negative();
		case Asinh scale -> scale.decades() + scale.negative();
		default -> Double.POSITIVE_INFINITY;
		};
		if (decades > MOST_DECADES) {
			return exact;
		}
		double zero = exact.apply(0);
		double bend = exact.inverse(zero + BEND);
		return new Interpolated(exact, Math.scalb(1.0, Math.getExponent(bend)));
	}

	private double node(int index) {
		return Double.longBitsToDouble(first + index << SHIFT);
	}

	/** Coefficients of the cubic between each two nodes, with the slopes of the curve at both. */
	private void fill(int sign, int begin) {
		for (int i = 0; i < NODES; i++) {
			double from = node(i) - offset;
			double width = node(i + 1) - node(i);
			double y0 = exact.apply(sign * from);
			double y1 = exact.apply(sign * (from + width));
			double s0 = slope(sign * from, width) * sign * width;
			double s1 = slope(sign * (from + width), width) * sign * width;
			int at = (begin + i) * COEFFICIENTS;
			table[at] = y0;
			table[at + 1] = s0;
			table[at + 2] = 3 * (y1 - y0) - 2 * s0 - s1;
			table[at + 3] = 2 * (y0 - y1) + s0 + s1;
		}
	}

	/** The slope of the curve, where it is not known by a difference of fourth order. */
	private double slope(double at, double width) {
		if (exact instanceof Symmetric symmetric) {
			return symmetric.rise(at);
		}
		double h = width / COEFFICIENTS;
		return (8 * (exact.apply(at + h) - exact.apply(at - h)) - exact.apply(at + 2 * h) + exact.apply(at - 2 * h))
				/ (12 * h);
	}

	@Override
	public double apply(double value) {
		double size = Math.abs(value);
		if (!(size < limit)) {
			return exact.apply(value);
		}
		long bits = Double.doubleToRawLongBits(size + offset);
		int negative = (int) (Double.doubleToRawLongBits(value) >>> 63) * NODES;
		int at = ((int) ((bits >>> SHIFT) - first) + negative) * COEFFICIENTS;
		double t = (bits & (1L << SHIFT) - 1) * FRACTION;
		return table[at] + t * (table[at + 1] + t * (table[at + 2] + t * table[at + 3]));
	}

	@Override
	public void apply(double[] values, int count) {
		for (int i = 0; i < count; i++) {
			values[i] = apply(values[i]);
		}
	}

	@Override
	public double inverse(double scaled) {
		return exact.inverse(scaled);
	}

	@Override
	public String toString() {
		return exact.toString();
	}
}

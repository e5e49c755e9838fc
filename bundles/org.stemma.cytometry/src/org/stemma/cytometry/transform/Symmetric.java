/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/**
 * A scale that is known by its inverse, a function that rises, is convex above its point of symmetry and antisymmetric
 * about it; the forward direction is the root of that function. Newton's method from a point that is never below the
 * root comes down to it without overshooting.
 */
abstract class Symmetric implements Transform {

	private static final int MOST_STEPS = 100;

	private final Parameters parameters;
	private final double centre;
	private final double factor;
	private final double rate;

	/**
	 * What both scales are made of.
	 *
	 * @param top      T, the value at the top of the scale
	 * @param width    W, decades that are about even
	 * @param decades  M, decades of the scale
	 * @param negative A, further decades of negative values
	 */
	record Parameters(double top, double width, double decades, double negative) {
	}

	/**
	 * A scale.
	 *
	 * @param parameters what it is made of
	 * @param centre     where the inverse is 0
	 * @param factor     a of its rising exponential a e^(b y)
	 * @param rate       b of its rising exponential
	 */
	Symmetric(Parameters parameters, double centre, double factor, double rate) {
		this.parameters = parameters;
		this.centre = centre;
		this.factor = factor;
		this.rate = rate;
	}

	/** T, the value at the top of the scale. */
	public final double top() {
		return parameters.top();
	}

	/** W, decades that are about even. */
	public final double width() {
		return parameters.width();
	}

	/** M, decades of the scale. */
	public final double decades() {
		return parameters.decades();
	}

	/** A, further decades of negative values. */
	public final double negative() {
		return parameters.negative();
	}

	/** The inverse at the centre and above. */
	abstract double positive(double scaled);

	/** The slope of the inverse there. */
	abstract double slope(double scaled);

	@Override
	public final double inverse(double scaled) {
		return scaled >= centre ? positive(scaled) : -positive(2 * centre - scaled);
	}

	@Override
	public final double apply(double value) {
		if (value == 0) {
			return centre;
		}
		double root = root(Math.abs(value));
		return value > 0 ? root : 2 * centre - root;
	}

	/** How fast the scale rises at a value. */
	final double rise(double value) {
		return 1 / slope(value == 0 ? centre : root(Math.abs(value)));
	}

	private double root(double size) {
		double scaled = Math.log(size / factor + Math.exp(rate * centre)) / rate;
		for (int step = 0; step < MOST_STEPS; step++) {
			double next = scaled - (positive(scaled) - size) / slope(scaled);
			if (!(next < scaled)) {
				return Math.max(scaled, centre);
			}
			scaled = next;
		}
		return scaled;
	}

	/** Whether both are of the same kind with the same parameters. */
	@Override
	public final boolean equals(Object other) {
		return other instanceof Symmetric scale && scale.getClass() == getClass() && parameters.equals(scale.parameters);
	}

	@Override
	public final int hashCode() {
		return parameters.hashCode();
	}

	@Override
	public final String toString() {
		return getClass().getSimpleName() + "[T=" + top() + ", W=" + width() + ", M=" + decades() + ", A=" + negative() + "]";
	}
}

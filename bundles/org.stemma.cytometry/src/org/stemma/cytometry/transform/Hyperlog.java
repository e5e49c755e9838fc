/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/**
 * The hyperlog scale: the inverse of a e^(b y) + c y - f. Source: Bagwell, Cytometry A 64A (2005) 34-42, in the
 * parametrisation of Gating-ML 2.0.
 */
public final class Hyperlog extends Symmetric {

	private static final double LN_10 = Math.log(10);

	private final Curve curve;

	/**
	 * A hyperlog scale.
	 *
	 * @param top      T, above 0
	 * @param width    W, above 0, at most M / 2
	 * @param decades  M, above 0
	 * @param negative A, from -W to M - 2 W
	 */
	public Hyperlog(double top, double width, double decades, double negative) {
		this(new Parameters(top, width, decades, negative), Curve.of(top, width, decades, negative));
	}

	private Hyperlog(Parameters parameters, Curve curve) {
		super(parameters, curve.centre, curve.a, curve.b);
		this.curve = curve;
	}

	/** Coefficients of exponential and line. */
	private record Curve(double a, double b, double c, double f, double centre) {

		static Curve of(double top, double width, double decades, double negative) {
			Limits.require(top > 0 && decades > 0 && width > 0 && 2 * width <= decades && negative >= -width
					&& negative <= decades - 2 * width, "T > 0, M > 0, 0 < W <= M / 2 and -W <= A <= M - 2 W");
			double w = width / (decades + negative);
			double x2 = negative / (decades + negative);
			double x1 = x2 + w;
			double b = (decades + negative) * LN_10;
			double ca = Math.exp(b * (x2 + 2 * w)) / w;
			double fa = Math.exp(b * x1) + ca * x1;
			double a = top / (Math.exp(b) + ca - fa);
			return new Curve(a, b, ca * a, fa * a, x1);
		}
	}

	@Override
	double positive(double scaled) {
		return curve.a * Math.exp(curve.b * scaled) + curve.c * scaled - curve.f;
	}

	@Override
	double slope(double scaled) {
		return curve.a * curve.b * Math.exp(curve.b * scaled) + curve.c;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/**
 * The logicle scale: the inverse of a e^(b y) - c e^(-d y) - f. Source: Moore and Parks, Cytometry A 81A (2012) 273-277,
 * as taken over by Gating-ML 2.0.
 */
public final class Logicle extends Symmetric {

	private static final double LN_10 = Math.log(10);
	private static final int HALVINGS = 200;

	private final Curve curve;

	/**
	 * A logicle scale.
	 *
	 * @param top      T, above 0
	 * @param width    W, from 0 to M / 2
	 * @param decades  M, above 0
	 * @param negative A, from -W to M - 2 W
	 */
	public Logicle(double top, double width, double decades, double negative) {
		this(new Parameters(top, width, decades, negative), Curve.of(top, width, decades, negative));
	}

	private Logicle(Parameters parameters, Curve curve) {
		super(parameters, curve.centre, curve.a, curve.b);
		this.curve = curve;
	}

	/** Coefficients of the biexponential. */
	private record Curve(double a, double b, double c, double d, double f, double centre) {

		static Curve of(double top, double width, double decades, double negative) {
			Limits.require(top > 0 && decades > 0 && width >= 0 && 2 * width <= decades && negative >= -width
					&& negative <= decades - 2 * width, "T > 0, M > 0, 0 <= W <= M / 2 and -W <= A <= M - 2 W");
			double w = width / (decades + negative);
			double x2 = negative / (decades + negative);
			double x1 = x2 + w;
			double x0 = x2 + 2 * w;
			double b = (decades + negative) * LN_10;
			double d = decay(b, w);
			double ca = Math.exp(x0 * (b + d));
			double fa = Math.exp(b * x1) - ca / Math.exp(d * x1);
			double a = top / (Math.exp(b) - fa - ca / Math.exp(d));
			return new Curve(a, b, ca * a, d, fa * a, x1);
		}

		/** The root d of 2 ln(d / b) + w (d + b), which rises with d: halved until it cannot get nearer. */
		private static double decay(double b, double w) {
			double low = 0;
			double high = b;
			for (int i = 0; i < HALVINGS && low < high; i++) {
				double middle = (low + high) / 2;
				if (middle <= low || middle >= high) {
					break;
				}
				if (2 * Math.log(middle / b) + w * (middle + b) > 0) {
					high = middle;
				} else {
					low = middle;
				}
			}
			return w == 0 ? b : (low + high) / 2;
		}
	}

	@Override
	double positive(double scaled) {
		return curve.a * Math.exp(curve.b * scaled) - curve.c * Math.exp(-curve.d * scaled) - curve.f;
	}

	@Override
	double slope(double scaled) {
		return curve.a * curve.b * Math.exp(curve.b * scaled) + curve.c * curve.d * Math.exp(-curve.d * scaled);
	}
}

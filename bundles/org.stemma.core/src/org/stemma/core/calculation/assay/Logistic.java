/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.OptionalDouble;

/**
 * The logistic curve y = d + (a - d) / (1 + (x / c)^b)^g. Source: Rodbard and Hutt, Statistical analysis of
 * radioimmunoassays, in Radioimmunoassay and Related Procedures in Medicine, IAEA Vienna 1974, 165-192 (four parameters,
 * g = 1); Gottschalk and Dunn, Analytical Biochemistry 343 (2005) 54-65 (five).
 *
 * @param a signal without analyte
 * @param b slope, above 0
 * @param c concentration about the middle, above 0; where the signal is half way when g = 1
 * @param d signal at endless concentration
 * @param g asymmetry, above 0; 1 for a symmetric curve
 */
public record Logistic(double a, double b, double c, double d, double g) {

	/** Refuses a slope, middle or asymmetry that is not above 0. */
	public Logistic {
		if (!(b > 0) || !(c > 0) || !(g > 0)) {
			throw new IllegalArgumentException("No logistic curve: b " + b + ", c " + c + ", g " + g);
		}
	}

	/** The signal at a concentration from 0 on. */
	public double signal(double concentration) {
		return d + (a - d) * Math.exp(-g * softened(b * Math.log(concentration / c)));
	}

	/** ln(1 + e^t) without overflow. */
	static double softened(double t) {
		return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
	}

	/** The share of the way from d to a at which a signal lies: 1 without analyte, 0 at endless concentration. */
	private double share(double signal) {
		return (signal - d) / (a - d);
	}

	/** Whether a signal lies beyond that without analyte. */
	public boolean under(double signal) {
		return share(signal) >= 1;
	}

	/** The concentration at a signal; empty for one at or beyond the ends of the curve. */
	public OptionalDouble concentration(double signal) {
		double share = share(signal);
		return share > 0 && share < 1 ? OptionalDouble.of(c * Math.pow(Math.expm1(-Math.log(share) / g), 1 / b))
				: OptionalDouble.empty();
	}
}

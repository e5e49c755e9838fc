/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.List;

/**
 * Residuals of a logistic curve. Parameters are a, d, ln c, ln b and, when there are five, ln g, so that b, c and g stay
 * above 0.
 */
final class LogisticResiduals implements LeastSquares.Residuals {

	private static final int FIVE = 5;

	private final double[] logs;
	private final double[] signals;
	private final double[] roots;

	LogisticResiduals(List<Calibrator> standards, Weighting weighting) {
		this.logs = standards.stream().mapToDouble(each -> Math.log(each.concentration())).toArray();
		this.signals = standards.stream().mapToDouble(Calibrator::signal).toArray();
		this.roots = standards.stream().mapToDouble(each -> Math.sqrt(weighting.of(each.signal()))).toArray();
	}

	@Override
	public int points() {
		return signals.length;
	}

	@Override
	public double[] at(double[] p, double[][] slopes) {
		double b = Math.exp(p[3]);
		double g = p.length == FIVE ? Math.exp(p[4]) : 1;
		double[] rest = new double[signals.length];
		for (int i = 0; i < rest.length; i++) {
			double t = b * (logs[i] - p[2]);
			double soft = Logistic.softened(t);
			double share = Math.exp(-g * soft);
			double falls = (p[0] - p[1]) * -g * share / (1 + Math.exp(-t));
			rest[i] = roots[i] * (p[1] + (p[0] - p[1]) * share - signals[i]);
			slopes[i][0] = roots[i] * share;
			slopes[i][1] = roots[i] * (1 - share);
			slopes[i][2] = roots[i] * falls * -b;
			slopes[i][3] = roots[i] * falls * t;
			if (p.length == FIVE) {
				slopes[i][4] = roots[i] * (p[0] - p[1]) * -share * g * soft;
			}
		}
		return rest;
	}

	/** The best a and d for a middle, slope and asymmetry, by linear least squares: a point to begin from. */
	double[] begin(double[] p) {
		double g = p.length == FIVE ? Math.exp(p[4]) : 1;
		double[] sums = new double[5];
		for (int i = 0; i < signals.length; i++) {
			double share = Math.exp(-g * Logistic.softened(Math.exp(p[3]) * (logs[i] - p[2])));
			double weight = roots[i] * roots[i];
			double[] terms = { 1, share, share * share, signals[i], share * signals[i] };
			for (int k = 0; k < terms.length; k++) {
				sums[k] += weight * terms[k];
			}
		}
		double determinant = sums[0] * sums[2] - sums[1] * sums[1];
		double rise = determinant > 0 ? (sums[0] * sums[4] - sums[1] * sums[3]) / determinant : 0;
		double[] filled = p.clone();
		filled[1] = (sums[3] - rise * sums[1]) / sums[0];
		filled[0] = filled[1] + rise;
		return filled;
	}
}

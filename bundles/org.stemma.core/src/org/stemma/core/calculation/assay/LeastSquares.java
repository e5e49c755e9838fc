/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.Optional;

/**
 * Weighted least squares by the method of Levenberg and Marquardt. Source: Marquardt, Journal of the Society for
 * Industrial and Applied Mathematics 11 (1963) 431-441; steps are scaled by the diagonal.
 */
final class LeastSquares {

	private static final int MOST_STEPS = 2_000;
	private static final double FIRST_DAMPING = 1e-3;
	private static final double MOST_DAMPING = 1e16;
	private static final double LEAST_DAMPING = 1e-14;
	private static final double TEN = 10;
	private static final double STILL = 1e-13;

	private final Residuals residuals;

	/** What is made small. */
	interface Residuals {

		/** Weighted residuals; a row for each point of how they change with each parameter goes into {@code slopes}. */
		double[] at(double[] parameters, double[][] slopes);

		/** Number of points. */
		int points();
	}

	LeastSquares(Residuals residuals) {
		this.residuals = residuals;
	}

	/** The sum of squares. */
	double sum(double[] parameters) {
		double sum = 0;
		for (double each : residuals.at(parameters, new double[residuals.points()][parameters.length])) {
			sum += each * each;
		}
		return sum;
	}

	/** Parameters from which no step leads further down. */
	double[] from(double[] begin) {
		double[] parameters = begin.clone();
		double sum = sum(parameters);
		double damping = FIRST_DAMPING;
		for (int i = 0; i < MOST_STEPS && damping < MOST_DAMPING; i++) {
			Optional<double[]> next = step(parameters, damping);
			double after = next.map(this::sum).orElse(Double.NaN);
			if (after < sum) {
				boolean still = moved(parameters, next.get()) < STILL;
				parameters = next.get();
				sum = after;
				damping = Math.max(damping / TEN, LEAST_DAMPING);
				if (still) {
					break;
				}
			} else {
				damping *= TEN;
			}
		}
		return parameters;
	}

	private static double moved(double[] before, double[] after) {
		double most = 0;
		for (int i = 0; i < before.length; i++) {
			most = Math.max(most, Math.abs(after[i] - before[i]) / (1 + Math.abs(before[i])));
		}
		return most;
	}

	private Optional<double[]> step(double[] parameters, double damping) {
		int size = parameters.length;
		double[][] slopes = new double[residuals.points()][size];
		double[] rest = residuals.at(parameters, slopes);
		double[][] normal = new double[size][size];
		double[] down = new double[size];
		for (int point = 0; point < rest.length; point++) {
			for (int i = 0; i < size; i++) {
				down[i] -= slopes[point][i] * rest[point];
				for (int k = 0; k < size; k++) {
					normal[i][k] += slopes[point][i] * slopes[point][k];
				}
			}
		}
		return solved(normal, down, damping).map(step -> {
			double[] next = parameters.clone();
			for (int i = 0; i < size; i++) {
				next[i] += step[i];
			}
			return next;
		});
	}

	private static Optional<double[]> solved(double[][] normal, double[] down, double damping) {
		int size = down.length;
		double[] scale = new double[size];
		for (int i = 0; i < size; i++) {
			scale[i] = normal[i][i] > 0 ? Math.sqrt(normal[i][i]) : 1;
		}
		double[][] scaled = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int k = 0; k < size; k++) {
				scaled[i][k] = normal[i][k] / (scale[i] * scale[k]) + (i == k ? damping : 0);
			}
		}
		return Cholesky.of(scaled).map(root -> {
			double[] step = new double[size];
			for (int i = 0; i < size; i++) {
				step[i] = down[i] / scale[i];
			}
			step = root.solution(step);
			for (int i = 0; i < size; i++) {
				step[i] /= scale[i];
			}
			return step;
		});
	}
}

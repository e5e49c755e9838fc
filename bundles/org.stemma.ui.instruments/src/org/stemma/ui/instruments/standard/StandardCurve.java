/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import java.util.List;
import java.util.Optional;

/**
 * The line Cq = slope x log10(quantity) + intercept by ordinary least squares. Source: Bustin and others, The MIQE
 * guidelines, Clinical Chemistry 55 (2009) 611-622: efficiency of amplification from the slope, quantities by inverting
 * the line.
 *
 * @param slope     cycles for each tenfold quantity; about -3.32 when each cycle doubles
 * @param intercept cycles at a quantity of 1
 * @param fit       coefficient of determination, R squared, 0 to 1
 * @param points    number of standards
 * @param levels    number of different quantities among them
 * @param least     smallest quantity of a standard
 * @param most      largest quantity of a standard
 */
public record StandardCurve(double slope, double intercept, double fit, int points, int levels, double least, double most) {

	/**
	 * A standard.
	 *
	 * @param quantity known quantity, above 0
	 * @param cycles   measured Cq
	 */
	public record Standard(double quantity, double cycles) {

		/** Refuses what cannot be a standard. */
		public Standard {
			if (!(quantity > 0) || !Double.isFinite(quantity) || !Double.isFinite(cycles)) {
				throw new IllegalArgumentException("No standard: " + quantity + " at " + cycles);
			}
		}
	}

	/** The curve of standards; empty when they have fewer than two different quantities or all have the same Cq. */
	public static Optional<StandardCurve> of(List<Standard> standards) {
		long levels = standards.stream().mapToDouble(Standard::quantity).distinct().count();
		if (levels < 2) {
			return Optional.empty();
		}
		double meanX = standards.stream().mapToDouble(each -> Math.log10(each.quantity)).average().orElseThrow();
		double meanY = standards.stream().mapToDouble(Standard::cycles).average().orElseThrow();
		double xx = 0;
		double xy = 0;
		double yy = 0;
		for (Standard each : standards) {
			double x = Math.log10(each.quantity) - meanX;
			double y = each.cycles - meanY;
			xx += x * x;
			xy += x * y;
			yy += y * y;
		}
		double slope = xy / xx;
		return slope == 0 || yy == 0 ? Optional.empty()
				: Optional.of(new StandardCurve(slope, meanY - slope * meanX, xy * xy / (xx * yy), standards.size(), (int) levels,
						standards.stream().mapToDouble(Standard::quantity).min().orElseThrow(),
						standards.stream().mapToDouble(Standard::quantity).max().orElseThrow()));
	}

	/** Efficiency of amplification, 10^(-1/slope) - 1: 1 when each cycle doubles; empty for a curve that rises. */
	public Optional<Double> efficiency() {
		return slope < 0 ? Optional.of(Math.pow(10, -1 / slope) - 1) : Optional.empty();
	}

	/** The quantity at a Cq. */
	public double quantity(double cycles) {
		return Math.pow(10, (cycles - intercept) / slope);
	}

	/** The Cq at a quantity. */
	public double cycles(double quantity) {
		return slope * Math.log10(quantity) + intercept;
	}

	/** Whether a quantity lies between those of the standards, where the curve is known. */
	public boolean covers(double quantity) {
		return quantity >= least && quantity <= most;
	}
}

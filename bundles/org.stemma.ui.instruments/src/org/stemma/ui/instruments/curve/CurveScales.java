/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.stemma.ui.plot.LinearScale;
import org.stemma.ui.plot.LogScale;
import org.stemma.ui.plot.Scale;

/** Axes around curves, whose values are gone through once. */
final class CurveScales {

	private static final double MOST_DECADES = 5;

	private final Range across = new Range();
	private final Range upwards = new Range();
	private final Range thresholds = new Range();
	private final List<WellCurve> curves;

	CurveScales(List<WellCurve> curves) {
		this.curves = curves;
		for (WellCurve each : curves) {
			for (BigDecimal at : each.curve().at()) {
				across.add(at.doubleValue());
			}
			for (Optional<BigDecimal> value : each.curve().values()) {
				if (value.isPresent()) {
					upwards.add(value.get().doubleValue());
				}
			}
			each.threshold().ifPresent(thresholds::add);
		}
	}

	/** The least and the largest of values. */
	private static final class Range {

		private double low = Double.POSITIVE_INFINITY;
		private double high = Double.NEGATIVE_INFINITY;

		void add(double value) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}

		Range with(Range other) {
			Range both = new Range();
			both.low = Math.min(low, other.low);
			both.high = Math.max(high, other.high);
			return both;
		}

		Scale linear() {
			return low > high ? LinearScale.around(0, 1) : LinearScale.around(low, high);
		}
	}

	/** The axis across. */
	Scale across() {
		return across.linear();
	}

	/** The axis upwards; a logarithmic one begins at most five decades below its highest value. Thresholds may lie on it too. */
	Scale upwards(boolean logarithmic, boolean withThresholds) {
		Range seen = withThresholds ? upwards.with(thresholds) : upwards;
		if (!logarithmic || !(seen.high > 0)) {
			return seen.linear();
		}
		double least = seen.high / Math.pow(10, MOST_DECADES);
		double threshold = withThresholds && thresholds.low > 0 ? thresholds.low : Double.POSITIVE_INFINITY;
		double positive = Math.min(threshold, seen.low > 0 ? seen.low : leastAboveZero());
		return LogScale.around(Double.isFinite(positive) ? Math.max(least, positive) : least, seen.high);
	}

	private double leastAboveZero() {
		double least = Double.POSITIVE_INFINITY;
		for (WellCurve each : curves) {
			for (Optional<BigDecimal> value : each.curve().values()) {
				if (value.isPresent() && value.get().signum() > 0) {
					least = Math.min(least, value.get().doubleValue());
				}
			}
		}
		return least;
	}
}

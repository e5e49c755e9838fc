/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Statistics of the values that a population has in one channel. A statistic that does not exist is empty, never 0. */
public final class Statistics {

	private static final double PERCENT = 100;
	private static final double UPPER_SD = 0.8413;
	private static final double LOWER_SD = 0.1587;

	private final double[] sorted;

	/** Takes the values of a population in any order; they are copied. */
	public Statistics(double[] values) {
		this.sorted = values.clone();
		Arrays.sort(sorted);
	}

	/** Share of a whole in percent; empty when the whole is empty. */
	public static OptionalDouble percent(long part, long whole) {
		return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * part / whole);
	}

	/** Number of events. */
	public int count() {
		return sorted.length;
	}

	/** Arithmetic mean, the MFI of linear displays. */
	public OptionalDouble mean() {
		return DoubleStream.of(sorted).average();
	}

	/** The value in the middle; between the two in the middle when their number is even. */
	public OptionalDouble median() {
		return quantile(0.5);
	}

	/** A quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996). */
	public OptionalDouble quantile(double share) {
		if (sorted.length == 0 || !(share >= 0 && share <= 1)) {
			return OptionalDouble.empty();
		}
		double at = share * (sorted.length - 1);
		int below = (int) at;
		int above = Math.min(below + 1, sorted.length - 1);
		return OptionalDouble.of(sorted[below] + (at - below) * (sorted[above] - sorted[below]));
	}

	/** Geometric mean; empty unless all values are above 0. */
	public OptionalDouble geometricMean() {
		return sorted.length == 0 || !(sorted[0] > 0) ? OptionalDouble.empty()
				: OptionalDouble.of(Math.exp(DoubleStream.of(sorted).map(Math::log).average().orElseThrow()));
	}

	/** Standard deviation of a sample, n - 1 below; empty for fewer than two events. */
	public OptionalDouble standardDeviation() {
		if (sorted.length < 2) {
			return OptionalDouble.empty();
		}
		double mean = mean().orElseThrow();
		double squares = DoubleStream.of(sorted).map(value -> (value - mean) * (value - mean)).sum();
		return OptionalDouble.of(Math.sqrt(squares / (sorted.length - 1)));
	}

	/** Coefficient of variation in percent; empty when the mean is 0. */
	public OptionalDouble variation() {
		OptionalDouble deviation = standardDeviation();
		return deviation.isEmpty() || mean().orElseThrow() == 0 ? OptionalDouble.empty()
				: OptionalDouble.of(PERCENT * deviation.getAsDouble() / mean().orElseThrow());
	}

	/**
	 * Robust coefficient of variation in percent: half the distance between the quantiles that enclose the middle 68.26 %,
	 * over the median. Source: definition used by BD FACSDiva and FlowJo.
	 */
	public OptionalDouble robustVariation() {
		OptionalDouble median = median();
		return median.isEmpty() || median.getAsDouble() == 0 ? OptionalDouble.empty()
				: OptionalDouble.of(PERCENT * (quantile(UPPER_SD).orElseThrow() - quantile(LOWER_SD).orElseThrow()) / 2
						/ median.getAsDouble());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * An even axis.
 *
 * @param low  value at the begin
 * @param high value at the end, above the one at the begin
 * @param step between ticks, above 0
 */
public record LinearScale(double low, double high, double step) implements Scale {

	private static final int MOST_TICKS = 8;
	private static final double ROUNDING = 1e-9;

	/** Refuses an axis without length. */
	public LinearScale {
		if (!(high > low) || !(step > 0)) {
			throw new IllegalArgumentException("No axis: " + low + " to " + high + " by " + step);
		}
	}

	/** An axis from round number to round number that holds both values. */
	public static LinearScale around(double low, double high) {
		LinearScale exact = between(low, high);
		double first = Math.floor(exact.low / exact.step + ROUNDING) * exact.step;
		double last = Math.ceil(exact.high / exact.step - ROUNDING) * exact.step;
		return new LinearScale(first, last, exact.step);
	}

	/** An axis from one value to the other; around a single value when both are the same. */
	public static LinearScale between(double low, double high) {
		double least = Math.max(Math.abs(low), Math.abs(high)) * 1e-6;
		double spare = high - low > least ? 0 : Math.max(Math.abs(high) / 2, 0.5);
		double from = Math.min(low, high) - spare;
		double to = Math.max(low, high) + spare;
		return new LinearScale(from, to, step((to - from) / MOST_TICKS));
	}

	/** The smallest of 1, 2, 2.5 or 5 times a power of ten that is not below a length. */
	private static double step(double length) {
		double power = Math.pow(10, Math.floor(Math.log10(length)));
		for (double factor : new double[] { 1, 2, 2.5, 5 }) {
			if (factor * power >= length * (1 - ROUNDING)) {
				return factor * power;
			}
		}
		return 10 * power;
	}

	@Override
	public double place(double value) {
		return (value - low) / (high - low);
	}

	@Override
	public double value(double place) {
		return low + place * (high - low);
	}

	@Override
	public List<Tick> ticks() {
		List<Tick> ticks = new ArrayList<>();
		long first = (long) Math.ceil(low / step - ROUNDING);
		long last = (long) Math.floor(high / step + ROUNDING);
		for (long i = first; i <= last; i++) {
			ticks.add(new Tick(place(i * step), Decimals.brief(i * step, 6)));
		}
		return ticks;
	}
}

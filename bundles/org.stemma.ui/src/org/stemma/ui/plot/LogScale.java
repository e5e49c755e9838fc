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
 * A logarithmic axis. Values of 0 and below have no place on it.
 *
 * @param low  exponent of ten at the begin
 * @param high exponent of ten at the end, above the one at the begin
 */
public record LogScale(double low, double high) implements Scale {

	private static final int MOST_DECADES = 10;

	/** Refuses an axis without length. */
	public LogScale {
		if (!(high > low)) {
			throw new IllegalArgumentException("No axis: " + low + " to " + high);
		}
	}

	/** An axis of whole decades that holds both values, which are above 0. */
	public static LogScale around(double low, double high) {
		double first = Math.floor(Math.log10(low) + 1e-9);
		double last = Math.ceil(Math.log10(high) - 1e-9);
		return new LogScale(first, Math.max(last, first + 1));
	}

	@Override
	public double place(double value) {
		return value > 0 ? (Math.log10(value) - low) / (high - low) : Double.NEGATIVE_INFINITY;
	}

	@Override
	public double value(double place) {
		return Math.pow(10, low + place * (high - low));
	}

	@Override
	public List<Tick> ticks() {
		List<Tick> ticks = new ArrayList<>();
		int every = Math.max(1, (int) Math.ceil((high - low) / MOST_DECADES));
		for (int decade = (int) Math.ceil(low - 1e-9); decade <= high + 1e-9; decade++) {
			ticks.add(new Tick((decade - low) / (high - low), decade % every == 0 ? Decimals.power(decade) : ""));
			for (int minor = 2; minor < 10 && decade + 1 <= high + 1e-9 && every == 1; minor++) {
				ticks.add(new Tick((decade + Math.log10(minor) - low) / (high - low), ""));
			}
		}
		return ticks;
	}
}

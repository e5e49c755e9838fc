/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Times of some work and of its baseline, taken in turns in the same run.
 *
 * @param work     nanoseconds of the work
 * @param baseline nanoseconds of the baseline, as many
 */
record Timing(long[] work, long[] baseline) {

	private static final double MILLIS = 1e6;
	private static final double HIGH = 0.95;

	/** Runs both in turns; the first turns warm up and do not count. */
	static Timing of(int warm, int turns, Callable<?> baseline, Callable<?> work) throws Exception {
		long[] works = new long[turns];
		long[] baselines = new long[turns];
		for (int turn = -warm; turn < turns; turn++) {
			long base = time(baseline);
			long own = time(work);
			if (turn >= 0) {
				works[turn] = own;
				baselines[turn] = base;
			}
		}
		return new Timing(works, baselines);
	}

	private static long time(Callable<?> call) throws Exception {
		long start = System.nanoTime();
		Object result = call.call();
		long end = System.nanoTime();
		if (result == null) {
			throw new IllegalStateException("A measured call gives a result");
		}
		return end - start;
	}

	String line(String what) {
		return String.format(Locale.ROOT, "%-58s median %5.2f x  p95 %5.2f x  (%.2f ms against %.2f ms)", what,
				at(work, 0.5) / at(baseline, 0.5), at(work, HIGH) / at(baseline, HIGH), at(work, 0.5) / MILLIS,
				at(baseline, 0.5) / MILLIS);
	}

	private static double at(long[] times, double share) {
		long[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
	}
}

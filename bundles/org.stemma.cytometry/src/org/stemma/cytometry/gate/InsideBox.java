/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.List;

import org.stemma.cytometry.gate.Region.Interval;

/**
 * Inside intervals. Values are compared by their bits, in the order of numbers, because the outcome of comparing
 * floating point numbers would be a jump that no processor can foresee.
 */
final class InsideBox implements Inside {

	private final long[] lowest;
	private final long[] widths;

	InsideBox(List<Interval> intervals) {
		this.lowest = intervals.stream().mapToLong(interval -> end(interval.minimum())).toArray();
		this.widths = intervals.stream()
				.mapToLong(interval -> interval.minimum() < interval.maximum() ? end(interval.maximum()) - end(interval.minimum()) : 0)
				.toArray();
	}

	/** Zeros of both signs are one end. */
	private static long end(double value) {
		return rank(value == 0 ? -0.0 : value);
	}

	/** Whole numbers in the order of floating point numbers; what is no number ranks before or behind all of them. */
	private static long rank(double value) {
		long bits = Double.doubleToRawLongBits(value);
		return bits ^ bits >> Long.SIZE - 1 >>> 1;
	}

	@Override
	public void narrow(double[][] axes, int count, long[] words, int at) {
		for (int axis = 0; axis < axes.length; axis++) {
			narrow(axes[axis], lowest[axis], widths[axis], count, words, at);
		}
	}

	private static void narrow(double[] values, long lowest, long width, int count, long[] words, int at) {
		for (int from = 0, word = at; from < count; from += Long.SIZE, word++) {
			if (words[word] != 0) {
				int end = Math.min(Long.SIZE, count - from);
				long bits = 0;
				for (int i = 0; i < end; i++) {
					bits |= (Long.compareUnsigned(rank(values[from + i]) - lowest, width) < 0 ? 1L : 0L) << i;
				}
				words[word] &= bits;
			}
		}
	}
}

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

/** Inside intervals. */
record InsideBox(List<Interval> intervals) implements Inside {

	@Override
	public void narrow(double[][] axes, int count, long[] words, int at) {
		if (axes.length == 2) {
			plane(axes[0], axes[1], count, words, at);
			return;
		}
		for (int axis = 0; axis < axes.length; axis++) {
			Interval interval = intervals.get(axis);
			narrow(axes[axis], interval.minimum(), interval.maximum(), count, words, at);
		}
	}

	/** Two axes at once. */
	private void plane(double[] x, double[] y, int count, long[] words, int at) {
		double left = intervals.getFirst().minimum();
		double right = intervals.getFirst().maximum();
		double bottom = intervals.getLast().minimum();
		double top = intervals.getLast().maximum();
		for (int from = 0, word = at; from < count; from += Long.SIZE, word++) {
			if (words[word] != 0) {
				int end = Math.min(Long.SIZE, count - from);
				long bits = 0;
				for (int i = 0; i < end; i++) {
					double px = x[from + i];
					double py = y[from + i];
					bits |= (px >= left & px < right & py >= bottom & py < top ? 1L : 0L) << i;
				}
				words[word] &= bits;
			}
		}
	}

	private static void narrow(double[] values, double minimum, double maximum, int count, long[] words, int at) {
		for (int from = 0, word = at; from < count; from += Long.SIZE, word++) {
			if (words[word] != 0) {
				int end = Math.min(Long.SIZE, count - from);
				long bits = 0;
				for (int i = 0; i < end; i++) {
					double value = values[from + i];
					bits |= (value >= minimum && value < maximum ? 1L : 0L) << i;
				}
				words[word] &= bits;
			}
		}
	}
}

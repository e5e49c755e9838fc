/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Optional;

import org.stemma.cytometry.transform.Interpolated;
import org.stemma.cytometry.transform.Transform;

/**
 * Inside an outline, told by the cell of the measured values. Only events near the outline are brought to its scale: by
 * interpolation, and exactly where that is not certain, so that all answers are those of the scale itself.
 */
final class InsideOutline implements Inside {

	/** Ten times the error of interpolation. */
	private static final double NEAR = 10 * Interpolated.ERROR;

	private final Outline outline;
	private final CellMap cells;
	private final Axis across;
	private final Axis up;

	/**
	 * An axis of measured values.
	 *
	 * @param exact  the scale of the outline; none when it is drawn on the measured values
	 * @param quick  the same, perhaps interpolated
	 */
	record Axis(Optional<Transform> exact, Optional<Transform> quick) {

		/** Measured values without a scale. */
		static final Axis MEASURED = new Axis(Optional.empty(), Optional.empty());

		double quick(double value) {
			return quick.isPresent() ? quick.get().apply(value) : value;
		}

		double exact(double value) {
			return exact.isPresent() ? exact.get().apply(value) : value;
		}

		double near() {
			return exact.isPresent() ? NEAR : 0;
		}
	}

	InsideOutline(Outline outline, Axis across, Axis up) {
		this.outline = outline;
		this.across = across;
		this.up = up;
		double[] bounds = outline.bounds();
		this.cells = new CellMap(new AxisCells(across.exact(), bounds[0], bounds[2]),
				new AxisCells(up.exact(), bounds[1], bounds[3]), outline);
	}

	@Override
	public void narrow(double[][] axes, int count, long[] words, int at) {
		double[] x = axes[0];
		double[] y = axes[1];
		for (int from = 0, word = at; from < count; from += Long.SIZE, word++) {
			if (words[word] != 0) {
				int end = Math.min(Long.SIZE, count - from);
				long inside = 0;
				long open = 0;
				for (int i = 0; i < end; i++) {
					long state = cells.state(x[from + i], y[from + i]);
					inside |= (state & 1) << i;
					open |= state >> 1 << i;
				}
				words[word] &= inside | asked(x, y, from, open & words[word]);
			}
		}
	}

	private long asked(double[] x, double[] y, int from, long open) {
		long inside = 0;
		for (long rest = open; rest != 0; rest &= rest - 1) {
			int i = Long.numberOfTrailingZeros(rest);
			inside |= (holds(x[from + i], y[from + i]) ? 1L : 0L) << i;
		}
		return inside;
	}

	/** Whether a point of measured values lies inside. */
	boolean holds(double x, double y) {
		if (across.exact().isEmpty() && up.exact().isEmpty()) {
			return outline.holds(x, y);
		}
		double px = across.quick(x);
		double py = up.quick(y);
		double wide = across.near();
		double high = up.near();
		byte state = outline.state(px - wide, py - high, px + wide, py + high);
		return state == Outline.ASK ? outline.holds(across.exact(x), up.exact(y)) : state == Outline.INSIDE;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.stemma.cytometry.gate.EventMask;

/**
 * Events counted in cells. What lies beyond an axis is counted at its edge, as cytometers pile it up there.
 *
 * @param width  cells across
 * @param height cells upwards
 * @param counts line by line from the top
 */
public record EventGrid(int width, int height, int[] counts) {

	private static final int LOOK_UP = 0xffff;

	/** Counts the events of a population; stops early, with what it has, when it is told to. */
	public static EventGrid of(float[] x, float[] y, Optional<EventMask> population, int width, int height, BooleanSupplier stop) {
		int[] counts = new int[width * height];
		EventMask mask = population.orElse(null);
		for (int i = 0; i < x.length; i++) {
			if ((i & LOOK_UP) == 0 && stop.getAsBoolean()) {
				break;
			}
			if ((mask == null || mask.holds(i)) && x[i] == x[i] && y[i] == y[i]) {
				counts[(height - 1 - cell(y[i], height)) * width + cell(x[i], width)]++;
			}
		}
		return new EventGrid(width, height, counts);
	}

	/** The cell of a place from 0 to 1. */
	static int cell(float place, int cells) {
		return (int) Math.clamp(place * cells, 0, cells - 1f);
	}

	/** Number of events counted. */
	public int total() {
		return java.util.Arrays.stream(counts).sum();
	}

	/** The counts evened out: three runs of a sliding mean, which come close to a Gaussian of that radius. */
	public float[] smooth(int radius) {
		float[] values = new float[counts.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = counts[i];
		}
		float[] other = new float[values.length];
		for (int run = 0; run < 3; run++) {
			slide(values, other, width, height, 1, width, radius);
			slide(other, values, height, width, width, 1, radius);
		}
		return values;
	}

	private static void slide(float[] from, float[] into, int length, int lines, int step, int line, int radius) {
		float share = 1f / (2 * radius + 1);
		for (int l = 0; l < lines; l++) {
			int begin = l * line;
			double sum = 0;
			for (int i = -radius; i < length; i++) {
				int in = i + radius;
				int out = i - radius - 1;
				sum += in < length ? from[begin + in * step] : 0;
				sum -= out >= 0 ? from[begin + out * step] : 0;
				if (i >= 0) {
					into[begin + i * step] = (float) Math.max(0, sum * share);
				}
			}
		}
	}
}

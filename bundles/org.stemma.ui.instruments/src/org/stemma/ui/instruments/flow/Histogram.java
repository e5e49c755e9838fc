/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.Optional;

import org.stemma.cytometry.gate.EventMask;

/**
 * Events counted along one axis.
 *
 * @param name  of the population
 * @param bins  counts in even steps of the axis, evened out a little
 * @param count number of events
 */
public record Histogram(String name, double[] bins, int count) {

	private static final int BINS = 256;
	private static final double[] KERNEL = { 0.06, 0.24, 0.4, 0.24, 0.06 };

	/** Counts the events of a population. */
	public static Histogram of(String name, float[] x, Optional<EventMask> population) {
		int[] counts = new int[BINS];
		int total = 0;
		EventMask mask = population.orElse(null);
		for (int i = 0; i < x.length; i++) {
			if ((mask == null || mask.holds(i)) && x[i] == x[i]) {
				counts[EventGrid.cell(x[i], BINS)]++;
				total++;
			}
		}
		return new Histogram(name, smooth(counts), total);
	}

	private static double[] smooth(int[] counts) {
		double[] bins = new double[BINS];
		for (int i = 0; i < BINS; i++) {
			for (int k = 0; k < KERNEL.length; k++) {
				bins[i] += KERNEL[k] * counts[Math.clamp(i + k - KERNEL.length / 2, 0, BINS - 1)];
			}
		}
		return bins;
	}

	/** The highest bin. */
	public double peak() {
		double peak = 0;
		for (double bin : bins) {
			peak = Math.max(peak, bin);
		}
		return peak;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StatisticsTest {

	private static final double NEAR = 1e-12;

	@Test
	void computesOfAPopulation() {
		Statistics statistics = new Statistics(new double[] { 8, 1, 4, 2 });
		assertEquals(4, statistics.count());
		assertEquals(3, statistics.median().getAsDouble(), NEAR);
		assertEquals(3.75, statistics.mean().getAsDouble(), NEAR);
		assertEquals(Math.pow(64, 0.25), statistics.geometricMean().getAsDouble(), NEAR);
		assertEquals(3.095695936834452, statistics.standardDeviation().getAsDouble(), NEAR);
		assertEquals(82.55189164891872, statistics.variation().getAsDouble(), 1e-9);
	}

	@Test
	void computesTheRobustVariationFromQuantiles() {
		double[] values = new double[10_001];
		for (int i = 0; i < values.length; i++) {
			values[i] = i;
		}
		assertEquals(100 * (8413 - 1587) / 2.0 / 5000, new Statistics(values).robustVariation().getAsDouble(), 1e-6);
	}

	@Test
	void hasNoStatisticOfNothing() {
		Statistics none = new Statistics(new double[0]);
		assertTrue(none.mean().isEmpty() && none.median().isEmpty() && none.geometricMean().isEmpty()
				&& none.robustVariation().isEmpty() && none.variation().isEmpty());
		assertTrue(new Statistics(new double[] { -1, 2 }).geometricMean().isEmpty());
		assertTrue(Statistics.percent(1, 0).isEmpty());
		assertEquals(25, Statistics.percent(1, 4).getAsDouble());
	}

	/** 420 / 9800 x 98500 / 100 x 20 = 844.3 per microlitre. */
	@Test
	void countsByBeads() {
		BeadTube tube = new BeadTube(98_500, 100, 20);
		assertEquals(844.2857142857143, tube.perMicrolitre(420, 9_800).getAsDouble(), 1e-9);
		assertTrue(tube.perMicrolitre(420, 0).isEmpty());
		assertEquals(10, BeadTube.countingError(100).getAsDouble(), NEAR);
		assertThrows(IllegalArgumentException.class, () -> new BeadTube(0, 1, 1));
	}
}

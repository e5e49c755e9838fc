/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.core.calculation.Numbers.assertRounds;
import static org.stemma.core.calculation.Numbers.n;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.calculation.CumulativeDoublings.Part;
import org.stemma.core.calculation.CumulativeDoublings.Pool;

final class CumulativeDoublingsTest {

	@Test
	void addsThePassageToTheParent() {
		assertEquals(n("12.585"), CumulativeDoublings.after(n("10"), Optional.of(n("2.585"))));
	}

	@Test
	void neverGoesDown() {
		assertEquals(n("10"), CumulativeDoublings.after(n("10"), Optional.of(n("-1.2"))));
		assertEquals(n("10"), CumulativeDoublings.after(n("10"), Optional.empty()));
	}

	@Test
	void showsHighestAndWeightedMeanOfAPool() {
		Pool pool = CumulativeDoublings
				.pooled(List.of(new Part(n("10"), n("3e6")), new Part(n("14"), n("1e6")))).orElseThrow();
		assertEquals(n("14"), pool.highest());
		assertRounds("11", pool.weightedMean());
	}

	@Test
	void keepsTheHighestOfAPoolWithoutKnownCells() {
		Pool pool = CumulativeDoublings.pooled(List.of(new Part(n("10"), n("0")), new Part(n("9"), n("0"))))
				.orElseThrow();
		assertEquals(n("10"), pool.highest());
		assertEquals(Optional.empty(), pool.weightedMean());
	}

	@Test
	void hasNoNumberForAnEmptyPool() {
		assertEquals(Optional.empty(), CumulativeDoublings.pooled(List.of()));
	}
}

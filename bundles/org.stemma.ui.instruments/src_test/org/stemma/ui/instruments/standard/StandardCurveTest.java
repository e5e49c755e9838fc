/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.ui.instruments.standard.StandardCurve.Standard;

class StandardCurveTest {

	private static final double DOUBLING = -1 / Math.log10(2);

	@Test
	void doublingInEachCycleIsAnEfficiencyOfOne() {
		StandardCurve curve = StandardCurve.of(List.of(new Standard(10, 30), new Standard(100, 30 + DOUBLING),
				new Standard(1000, 30 + 2 * DOUBLING))).orElseThrow();
		assertEquals(-3.3219, curve.slope(), 1e-4);
		assertEquals(1, curve.efficiency().orElseThrow(), 1e-9);
		assertEquals(1, curve.fit(), 1e-12);
		assertEquals(100, curve.quantity(30 + DOUBLING), 1e-9);
		assertEquals(30, curve.cycles(10), 1e-9);
	}

	/** Worked by hand: x 1, 2, 3, 4; y 31, 28, 24, 21: Sxx 5, Sxy -17, Syy 58. */
	@Test
	void fitsByLeastSquares() {
		StandardCurve curve = StandardCurve.of(List.of(new Standard(10, 31), new Standard(100, 28), new Standard(1000, 24),
				new Standard(10_000, 21))).orElseThrow();
		assertEquals(-3.4, curve.slope(), 1e-12);
		assertEquals(34.5, curve.intercept(), 1e-12);
		assertEquals(289.0 / 290, curve.fit(), 1e-12);
		assertEquals(Math.pow(10, 1 / 3.4) - 1, curve.efficiency().orElseThrow(), 1e-12);
		assertEquals(4, curve.levels());
	}

	@Test
	void oneQuantityMakesNoCurve() {
		assertEquals(Optional.empty(), StandardCurve.of(List.of(new Standard(10, 30), new Standard(10, 31))));
		assertEquals(Optional.empty(), StandardCurve.of(List.of()));
		assertEquals(Optional.empty(), StandardCurve.of(List.of(new Standard(10, 30), new Standard(100, 30))));
	}

	@Test
	void aRisingLineHasNoEfficiency() {
		assertEquals(Optional.empty(), StandardCurve.of(List.of(new Standard(10, 20), new Standard(100, 25))).orElseThrow().efficiency());
	}

	@Test
	void tellsWhereTheCurveIsKnown() {
		StandardCurve curve = StandardCurve.of(List.of(new Standard(10, 30), new Standard(1000, 24))).orElseThrow();
		assertTrue(curve.covers(10) && curve.covers(1000));
		assertFalse(curve.covers(9.9));
	}

	@Test
	void zeroIsNoStandard() {
		assertThrows(IllegalArgumentException.class, () -> new Standard(0, 30));
	}
}

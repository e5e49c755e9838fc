/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.stemma.core.calculation.Numbers.assertRounds;
import static org.stemma.core.calculation.Numbers.assertUndefined;
import static org.stemma.core.calculation.Numbers.n;

import org.junit.jupiter.api.Test;

final class ViableCellsTest {

	@Test
	void isViableDensityTimesVolume() {
		assertRounds("12500000", ViableCells.ofViableDensity(n("1250000"), n("10")));
	}

	@Test
	void takesViabilityIntoAccountWhenTheDensityIsOfAllCells() {
		assertRounds("11875000", ViableCells.ofTotalDensity(n("1250000"), n("10"), n("95")));
		assertRounds("1.1875", ViableCells.viableDensity(n("1.25"), n("95")));
	}

	@Test
	void isUndefinedForNumbersThatCannotBe() {
		assertUndefined(ViableCells.ofViableDensity(n("-1"), n("10")));
		assertUndefined(ViableCells.ofViableDensity(n("1"), n("-10")));
		assertUndefined(ViableCells.ofTotalDensity(n("1"), n("10"), n("100.1")));
		assertUndefined(ViableCells.ofTotalDensity(n("1"), n("10"), n("-0.1")));
	}
}

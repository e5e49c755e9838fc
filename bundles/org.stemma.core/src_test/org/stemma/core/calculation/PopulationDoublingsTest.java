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

final class PopulationDoublingsTest {

	@Test
	void isTheBinaryLogarithmOfTheGrowth() {
		assertRounds("3.000", PopulationDoublings.between(n("6e5"), n("4.8e6")));
		assertRounds("2.585", PopulationDoublings.between(n("5e5"), n("3.0e6")));
		assertRounds("0.000", PopulationDoublings.between(n("5e5"), n("500000")));
	}

	@Test
	void isNegativeWhenTheCellsBecameFewer() {
		assertRounds("-1.000", PopulationDoublings.between(n("8e5"), n("4e5")));
	}

	@Test
	void isUndefinedWithoutCells() {
		assertUndefined(PopulationDoublings.between(n("0"), n("4.8e6")));
		assertUndefined(PopulationDoublings.between(n("6e5"), n("0")));
		assertUndefined(PopulationDoublings.between(n("-1"), n("4.8e6")));
	}
}

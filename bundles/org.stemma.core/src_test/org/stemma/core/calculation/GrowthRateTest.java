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

final class GrowthRateTest {

	@Test
	void isTheLogarithmOfTheGrowthPerTime() {
		assertRounds("0.02888", GrowthRate.of(n("1e5"), n("8e5"), n("72")));
		assertRounds("-0.02888", GrowthRate.of(n("8e5"), n("1e5"), n("72")));
		assertRounds("0.0", GrowthRate.of(n("8e5"), n("8e5"), n("72")));
	}

	@Test
	void isUndefinedWithoutTimeOrCells() {
		assertUndefined(GrowthRate.of(n("1e5"), n("8e5"), n("0")));
		assertUndefined(GrowthRate.of(n("0"), n("8e5"), n("72")));
		assertUndefined(GrowthRate.of(n("1e5"), n("0"), n("72")));
	}
}

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

final class ViabilityTest {

	@Test
	void isLivingOfAllCells() {
		assertRounds("94.34", Viability.percent(n("200"), n("12")));
		assertRounds("94.34", Viability.ofTotal(n("200"), n("212")));
		assertRounds("0", Viability.percent(n("0"), n("5")));
		assertRounds("100", Viability.percent(n("5"), n("0")));
	}

	@Test
	void isUndefinedWhenNothingWasCounted() {
		assertUndefined(Viability.percent(n("0"), n("0")));
	}

	@Test
	void isUndefinedForNumbersThatCannotBe() {
		assertUndefined(Viability.percent(n("-1"), n("5")));
		assertUndefined(Viability.percent(n("5"), n("-1")));
		assertUndefined(Viability.ofTotal(n("6"), n("5")));
	}
}

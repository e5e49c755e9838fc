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
import static org.stemma.core.calculation.Numbers.assertUndefined;
import static org.stemma.core.calculation.Numbers.n;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.calculation.PlatingEfficiency.Basis;

final class PlatingEfficiencyTest {

	@Test
	void startsFromAttachedCellsWhereTheyWereCounted() {
		PlatingEfficiency.Start start = PlatingEfficiency.start(n("1e6"), Optional.of(n("6e5")));
		assertEquals(Basis.ATTACHED, start.basis());
		assertRounds("3.000", start.doublingsTo(n("4.8e6")));
	}

	@Test
	void startsFromSeededCellsOtherwise() {
		PlatingEfficiency.Start start = PlatingEfficiency.start(n("1e6"), Optional.empty());
		assertEquals(Basis.SEEDED, start.basis());
		assertRounds("2.263", start.doublingsTo(n("4.8e6")));
	}

	@Test
	void isAPercentage() {
		assertRounds("60", PlatingEfficiency.percent(n("6e5"), n("1e6")));
		assertUndefined(PlatingEfficiency.percent(n("6e5"), n("0")));
	}
}

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

final class HaemocytometerTest {

	@Test
	void multipliesTheMeanPerSquare() {
		assertRounds("1060000", Haemocytometer.cellsPerMillilitre(n("212"), 4, n("2")));
	}

	@Test
	void isUndefinedWithoutASquareOrADilution() {
		assertUndefined(Haemocytometer.cellsPerMillilitre(n("212"), 0, n("2")));
		assertUndefined(Haemocytometer.cellsPerMillilitre(n("212"), 4, n("0")));
		assertUndefined(Haemocytometer.cellsPerMillilitre(n("-1"), 4, n("2")));
	}
}

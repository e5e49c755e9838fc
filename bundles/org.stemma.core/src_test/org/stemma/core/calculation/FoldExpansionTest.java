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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.core.calculation.FoldExpansion.Step;

final class FoldExpansionTest {

	@Test
	void isTheRatioOfNumbers() {
		assertRounds("8.00", FoldExpansion.of(n("6e5"), n("4.8e6")));
		assertRounds("0.50", FoldExpansion.of(n("6e5"), n("3e5")));
		assertUndefined(FoldExpansion.of(n("0"), n("3e5")));
	}

	@Test
	void multipliesOverStepsAndScalesByTheFractionCarried() {
		assertRounds("64", FoldExpansion.cumulative(List.of(new Step(n("8"), n("1")), new Step(n("8"), n("1")))));
		assertRounds("16", FoldExpansion.cumulative(List.of(new Step(n("8"), n("0.25")), new Step(n("8"), n("1")))));
		assertRounds("1", FoldExpansion.cumulative(List.of()));
	}

	@Test
	void isUndefinedForAFractionThatCannotBe() {
		assertUndefined(FoldExpansion.cumulative(List.of(new Step(n("8"), n("1.01")))));
		assertUndefined(FoldExpansion.cumulative(List.of(new Step(n("8"), n("-0.1")))));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

final class FormulaVersionTest {

	private static final List<FormulaVersion> ALL = List.of(Viability.FORMULA, Haemocytometer.FORMULA,
			ViableCells.FORMULA, PopulationDoublings.FORMULA, CumulativeDoublings.FORMULA, PlatingEfficiency.FORMULA,
			DoublingTime.FORMULA, GrowthRate.FORMULA, FoldExpansion.FORMULA, SplitRatio.FORMULA, SeedingVolume.FORMULA,
			Yield.FORMULA, PostThawRecovery.FORMULA);

	@Test
	void readsAsFormulaAndVersion() {
		assertEquals("population-doublings/1", PopulationDoublings.FORMULA.toString());
	}

	@Test
	void isDifferentForEachFormula() {
		assertEquals(ALL.size(), Set.copyOf(ALL).size());
	}

	@Test
	void fitsTheFieldThatKeepsIt() {
		ALL.forEach(each -> assertEquals(true, each.toString().length() <= 40, each.toString()));
	}

	@Test
	void refusesOtherForms() {
		assertThrows(IllegalArgumentException.class, () -> new FormulaVersion("Population doublings", 1));
		assertThrows(IllegalArgumentException.class, () -> new FormulaVersion("population-doublings", 0));
	}
}

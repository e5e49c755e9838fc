/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How many times more cells there are.
 *
 * <p>
 * N2 / N1, a pure number. Over several steps the product of the folds; where only a fraction of the cells was carried on,
 * the later folds count for all that could have been carried: the product is scaled by the fraction carried to give the
 * cells that are really there. Valid for a start above zero and fractions of 0 to 1.
 */
public final class FoldExpansion {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("fold-expansion", 1);

	private FoldExpansion() {
	}

	/** Fold expansion of one step. */
	public static Optional<BigDecimal> of(BigDecimal first, BigDecimal second) {
		if (!Precision.positive(first) || Precision.negative(second)) {
			return Optional.empty();
		}
		return Optional.of(second.divide(first, Precision.CONTEXT));
	}

	/** Fold expansion of a series of steps; 1 for none. */
	public static Optional<BigDecimal> cumulative(List<Step> steps) {
		BigDecimal product = BigDecimal.ONE;
		for (Step step : steps) {
			if (Precision.negative(step.fold) || !step.fractionIsValid()) {
				return Optional.empty();
			}
			product = product.multiply(step.fold).multiply(step.fractionCarried, Precision.CONTEXT);
		}
		return Optional.of(product);
	}

	/**
	 * A step.
	 *
	 * @param fold            fold expansion from seeding to harvest
	 * @param fractionCarried part of the harvest that is counted on, 0 to 1; 1 for all of it
	 */
	public record Step(BigDecimal fold, BigDecimal fractionCarried) {

		private boolean fractionIsValid() {
			return !Precision.negative(fractionCarried) && fractionCarried.compareTo(BigDecimal.ONE) <= 0;
		}
	}
}

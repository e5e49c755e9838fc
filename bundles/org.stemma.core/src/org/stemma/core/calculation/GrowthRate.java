/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Specific growth rate.
 *
 * <p>
 * ln(N2 / N1) / elapsed, per unit of the elapsed time; negative when the cells became fewer. Valid for numbers and times
 * above zero.
 */
public final class GrowthRate {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("growth-rate", 1);

	private GrowthRate() {
	}

	/** Growth rate of cells that went from a first to a second number. */
	public static Optional<BigDecimal> of(BigDecimal first, BigDecimal second, BigDecimal elapsed) {
		if (!Precision.positive(first) || !Precision.positive(second) || !Precision.positive(elapsed)) {
			return Optional.empty();
		}
		return Optional.of(Logarithm.natural(second.divide(first, Precision.CONTEXT)).divide(elapsed, Precision.CONTEXT));
	}
}

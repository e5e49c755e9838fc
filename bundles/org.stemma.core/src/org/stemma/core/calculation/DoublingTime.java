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
 * Time in which the population doubles.
 *
 * <p>
 * elapsed * ln 2 / ln(N2 / N1), in the unit of the elapsed time. Valid for numbers and times above zero; not defined when
 * the cells did not become more: neither zero nor infinite.
 */
public final class DoublingTime {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("doubling-time", 1);

	private DoublingTime() {
	}

	/** Doubling time of cells that grew from a first to a second number. */
	public static Optional<BigDecimal> of(BigDecimal first, BigDecimal second, BigDecimal elapsed) {
		if (!Precision.positive(elapsed)) {
			return Optional.empty();
		}
		return PopulationDoublings.between(first, second).filter(Precision::positive)
				.map(doublings -> elapsed.divide(doublings, Precision.CONTEXT));
	}
}

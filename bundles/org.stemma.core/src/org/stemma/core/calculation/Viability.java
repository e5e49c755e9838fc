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
 * Viability: living cells of all cells, in percent.
 *
 * <p>
 * 100 * live / (live + dead). Valid for counts of at least zero of which one is above zero. Source: dye exclusion
 * count, for example ISO 20391-1 terms.
 */
public final class Viability {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("viability", 1);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Viability() {
	}

	/** Viability in percent, 0 to 100; not defined when nothing was counted. */
	public static Optional<BigDecimal> percent(BigDecimal live, BigDecimal dead) {
		if (Precision.negative(live) || Precision.negative(dead)) {
			return Optional.empty();
		}
		return ofTotal(live, live.add(dead));
	}

	/** The same from living and all cells, or their densities in one unit. */
	public static Optional<BigDecimal> ofTotal(BigDecimal live, BigDecimal total) {
		if (Precision.negative(live) || !Precision.positive(total) || live.compareTo(total) > 0) {
			return Optional.empty();
		}
		return Optional.of(live.multiply(HUNDRED).divide(total, Precision.CONTEXT));
	}
}

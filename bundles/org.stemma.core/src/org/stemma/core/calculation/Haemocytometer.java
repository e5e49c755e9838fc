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
 * Cell density from a counting chamber with improved Neubauer ruling.
 *
 * <p>
 * (cells counted / large squares counted) * dilution * 10^4, in cells per mL: a large square of 1 mm x 1 mm x 0.1 mm holds
 * 10^-4 mL. Valid for at least one square and a dilution factor above zero (1 for undiluted).
 */
public final class Haemocytometer {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("haemocytometer-density", 1);

	private static final BigDecimal SQUARES_PER_MILLILITRE = BigDecimal.valueOf(10_000);

	private Haemocytometer() {
	}

	/** Density of the undiluted suspension in cells per mL. */
	public static Optional<BigDecimal> cellsPerMillilitre(BigDecimal counted, int squares, BigDecimal dilution) {
		if (Precision.negative(counted) || squares < 1 || !Precision.positive(dilution)) {
			return Optional.empty();
		}
		return Optional.of(counted.multiply(dilution).multiply(SQUARES_PER_MILLILITRE)
				.divide(BigDecimal.valueOf(squares), Precision.CONTEXT));
	}
}

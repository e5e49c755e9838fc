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
 * Total viable cells in a suspension.
 *
 * <p>
 * Viable density * volume; where only the total density is known, total density * volume * viability / 100. Density and
 * volume refer to the same unit of volume; the answer is in the density's unit of cells (cells for cells per mL and mL).
 * Valid for densities and volumes of at least zero and a viability of 0 to 100 %.
 */
public final class ViableCells {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("total-viable-cells", 1);

	private ViableCells() {
	}

	/** From the density of viable cells. */
	public static Optional<BigDecimal> ofViableDensity(BigDecimal viableDensity, BigDecimal volume) {
		if (Precision.negative(viableDensity) || Precision.negative(volume)) {
			return Optional.empty();
		}
		return Optional.of(viableDensity.multiply(volume, Precision.CONTEXT));
	}

	/** From the density of all cells and their viability in percent. */
	public static Optional<BigDecimal> ofTotalDensity(BigDecimal totalDensity, BigDecimal volume, BigDecimal viability) {
		return viableDensity(totalDensity, viability).flatMap(density -> ofViableDensity(density, volume));
	}

	/** Density of viable cells from that of all cells and their viability in percent. */
	public static Optional<BigDecimal> viableDensity(BigDecimal totalDensity, BigDecimal viability) {
		if (Precision.negative(totalDensity) || Precision.negative(viability)
				|| viability.compareTo(BigDecimal.valueOf(100)) > 0) {
			return Optional.empty();
		}
		return Optional.of(totalDensity.multiply(viability).movePointLeft(2).round(Precision.CONTEXT));
	}
}

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
 * Volume of suspension that seeds an area at a density.
 *
 * <p>
 * seeding density (cells/cm2) * area (cm2) / viable cell density (cells/mL), in mL. Valid for a density of the suspension
 * above zero.
 */
public final class SeedingVolume {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("seeding-volume", 1);

	private SeedingVolume() {
	}

	/** Volume in mL. */
	public static Optional<BigDecimal> millilitres(BigDecimal seedingDensity, BigDecimal area, BigDecimal viableDensity) {
		if (Precision.negative(seedingDensity) || Precision.negative(area) || !Precision.positive(viableDensity)) {
			return Optional.empty();
		}
		return Optional.of(seedingDensity.multiply(area).divide(viableDensity, Precision.CONTEXT));
	}
}

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
 * Population doublings between a seeding and the next harvest.
 *
 * <p>
 * log2(viable cells harvested / viable cells seeded), a pure number; the same as 3.3219 * log10 of that ratio. Valid for
 * numbers above zero; not defined when nothing was seeded or nothing harvested. Negative when fewer cells were harvested
 * than seeded.
 */
public final class PopulationDoublings {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("population-doublings", 1);

	private PopulationDoublings() {
	}

	/** Doublings from viable cells seeded to viable cells harvested. */
	public static Optional<BigDecimal> between(BigDecimal seeded, BigDecimal harvested) {
		if (!Precision.positive(seeded) || !Precision.positive(harvested)) {
			return Optional.empty();
		}
		return Optional.of(Logarithm.binary(harvested.divide(seeded, Precision.CONTEXT)));
	}
}

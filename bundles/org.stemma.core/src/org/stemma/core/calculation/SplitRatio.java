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
 * Split ratio 1 : r at equal density.
 *
 * <p>
 * r = new growth area / old growth area, both in one unit. Valid for areas above zero.
 */
public final class SplitRatio {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("split-ratio", 1);

	private SplitRatio() {
	}

	/** The r of 1 : r. */
	public static Optional<BigDecimal> of(BigDecimal oldArea, BigDecimal newArea) {
		if (!Precision.positive(oldArea) || !Precision.positive(newArea)) {
			return Optional.empty();
		}
		return Optional.of(newArea.divide(oldArea, Precision.CONTEXT));
	}
}

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
 * Yield or recovery of a step, in percent; with the theoretical amount going in, the percentage of theoretical yield.
 *
 * <p>
 * 100 * out / in, both in one unit. Valid for an input above zero; above 100 where more came out than went in. Source: 21
 * CFR 211.103 for yields, 211.188 for recording them.
 */
public final class Yield {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("yield", 1);

	private Yield() {
	}

	/** Yield in percent. */
	public static Optional<BigDecimal> percent(BigDecimal out, BigDecimal in) {
		if (Precision.negative(out) || !Precision.positive(in)) {
			return Optional.empty();
		}
		return Optional.of(out.movePointRight(2).divide(in, Precision.CONTEXT));
	}
}

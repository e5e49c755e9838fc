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
 * Recovery after a thaw, in percent.
 *
 * <p>
 * 100 * viable cells thawed / viable cells frozen. Valid for a number frozen above zero; may pass 100 by the error of two
 * counts.
 */
public final class PostThawRecovery {

	/** Version of the formula. */
	public static final FormulaVersion FORMULA = new FormulaVersion("post-thaw-recovery", 1);

	private PostThawRecovery() {
	}

	/** Recovery in percent. */
	public static Optional<BigDecimal> percent(BigDecimal viableThawed, BigDecimal viableFrozen) {
		return Yield.percent(viableThawed, viableFrozen);
	}
}

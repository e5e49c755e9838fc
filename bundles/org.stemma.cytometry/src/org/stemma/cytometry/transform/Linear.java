/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/**
 * The parametrised linear transformation, (x + A) / (T + A).
 *
 * @param top      T, above 0
 * @param negative A, from 0 to T
 */
public record Linear(double top, double negative) implements Transform {

	/** Refuses parameters outside the definition. */
	public Linear {
		Limits.require(top > 0 && negative >= 0 && negative <= top, "T > 0 and 0 <= A <= T");
	}

	@Override
	public double apply(double value) {
		return (value + negative) / (top + negative);
	}

	@Override
	public double inverse(double scaled) {
		return scaled * (top + negative) - negative;
	}
}

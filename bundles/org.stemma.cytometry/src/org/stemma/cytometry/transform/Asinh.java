/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/**
 * The parametrised inverse hyperbolic sine, (asinh(x sinh(M ln 10) / T) + A ln 10) / ((M + A) ln 10).
 *
 * @param top      T, above 0
 * @param decades  M, above 0
 * @param negative A, from 0 to M
 */
public record Asinh(double top, double decades, double negative) implements Transform {

	private static final double LN_10 = Math.log(10);

	/** Refuses parameters outside the definition. */
	public Asinh {
		Limits.require(top > 0 && decades > 0 && negative >= 0 && negative <= decades, "T > 0, M > 0 and 0 <= A <= M");
	}

	@Override
	public double apply(double value) {
		double x = value * Math.sinh(decades * LN_10) / top;
		double size = Math.abs(x);
		double asinh = Math.copySign(Math.log1p(size + size * size / (1 + Math.sqrt(size * size + 1))), x);
		return (asinh + negative * LN_10) / ((decades + negative) * LN_10);
	}

	@Override
	public double inverse(double scaled) {
		return top * Math.sinh((decades + negative) * LN_10 * scaled - negative * LN_10) / Math.sinh(decades * LN_10);
	}
}

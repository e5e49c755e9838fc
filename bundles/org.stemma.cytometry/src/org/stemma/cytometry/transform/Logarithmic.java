/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/**
 * The parametrised logarithm, log10(x / T) / M + 1. Values of 0 and below lie below every gate.
 *
 * @param top     T, above 0
 * @param decades M, above 0
 */
public record Logarithmic(double top, double decades) implements Transform {

	/** Refuses parameters outside the definition. */
	public Logarithmic {
		Limits.require(top > 0 && decades > 0, "T > 0 and M > 0");
	}

	@Override
	public double apply(double value) {
		return value > 0 ? Math.log10(value / top) / decades + 1 : Double.NEGATIVE_INFINITY;
	}

	@Override
	public double inverse(double scaled) {
		return top * Math.pow(10, (scaled - 1) * decades);
	}
}

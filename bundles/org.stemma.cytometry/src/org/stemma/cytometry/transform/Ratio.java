/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

/**
 * The parametrised ratio of two channels, A (x - B) / (y - C).
 *
 * @param factor      A
 * @param numerator   B
 * @param denominator C
 */
public record Ratio(double factor, double numerator, double denominator) {

	/** The ratio of two values. */
	public double apply(double x, double y) {
		return factor * (x - numerator) / (y - denominator);
	}

	/** The first value, from the ratio and the second one. */
	public double inverse(double ratio, double y) {
		return ratio * (y - denominator) / factor + numerator;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

/** How much a standard counts. */
public enum Weighting {
	/** All the same. */
	EVEN,
	/**
	 * By 1 / signal^2, for readings whose error grows with them. Source: Findlay and Dillard, Appropriate calibration curve
	 * fitting in ligand binding assays, AAPS Journal 9 (2007) E260-E267.
	 */
	INVERSE_SQUARE;

	/** The weight of a signal; no number where it is not above 0 and would have none. */
	double of(double signal) {
		return this == EVEN ? 1 : signal > 0 ? 1 / (signal * signal) : Double.NaN;
	}
}

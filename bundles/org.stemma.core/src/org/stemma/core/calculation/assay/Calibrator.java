/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

/**
 * A standard of an assay.
 *
 * @param concentration known concentration, above 0
 * @param signal        what was read
 */
public record Calibrator(double concentration, double signal) {

	/** Refuses what cannot be a standard. */
	public Calibrator {
		if (!(concentration > 0) || !Double.isFinite(concentration) || !Double.isFinite(signal)) {
			throw new IllegalArgumentException("No standard: " + concentration + " at " + signal);
		}
	}
}

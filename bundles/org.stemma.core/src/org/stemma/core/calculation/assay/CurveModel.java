/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

/** How many parameters of the logistic curve are fitted. */
public enum CurveModel {
	/** Symmetric: a, b, c, d. */
	FOUR(4),
	/** With asymmetry g. */
	FIVE(5);

	private final int parameters;

	CurveModel(int parameters) {
		this.parameters = parameters;
	}

	/** Their number. */
	public int parameters() {
		return parameters;
	}
}

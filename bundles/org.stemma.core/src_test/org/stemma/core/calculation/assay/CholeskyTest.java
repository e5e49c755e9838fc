/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CholeskyTest {

	@Test
	void solvesEquations() {
		double[][] matrix = { { 4, 2, 0.5 }, { 2, 5, 1 }, { 0.5, 1, 3 } };
		double[] right = { 4 * 1 + 2 * -2 + 0.5 * 3, 2 * 1 + 5 * -2 + 3, 0.5 - 2 + 9 };
		assertArrayEquals(new double[] { 1, -2, 3 }, Cholesky.of(matrix).orElseThrow().solution(right), 1e-14);
	}

	@Test
	void aMatrixThatIsNotPositiveDefiniteHasNoRoot() {
		assertTrue(Cholesky.of(new double[][] { { 1, 2 }, { 2, 1 } }).isEmpty());
		assertTrue(Cholesky.of(new double[][] { { 1, 1 }, { 1, 1 } }).isEmpty());
		assertTrue(Cholesky.of(new double[][] { { Double.NaN } }).isEmpty());
	}
}

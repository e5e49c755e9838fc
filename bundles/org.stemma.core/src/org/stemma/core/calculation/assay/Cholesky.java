/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.Optional;

/**
 * Linear equations with a symmetric positive definite matrix, solved by its root: a lower triangle that times its own
 * transpose is the matrix. Source: Golub and Van Loan, Matrix Computations, chapter 4.2.
 *
 * @param root the lower triangle
 */
record Cholesky(double[][] root) {

	/** The root of a matrix; empty when it is not positive definite, as far as its digits tell. */
	static Optional<Cholesky> of(double[][] matrix) {
		int size = matrix.length;
		double[][] root = new double[size][size];
		for (int row = 0; row < size; row++) {
			for (int column = 0; column <= row; column++) {
				double rest = matrix[row][column];
				for (int k = 0; k < column; k++) {
					rest -= root[row][k] * root[column][k];
				}
				if (row == column && !(rest > 0)) {
					return Optional.empty();
				}
				root[row][column] = row == column ? Math.sqrt(rest) : rest / root[column][column];
			}
		}
		return Optional.of(new Cholesky(root));
	}

	/** What the matrix has to be multiplied with to give these numbers. */
	double[] solution(double[] numbers) {
		double[] found = numbers.clone();
		for (int row = 0; row < found.length; row++) {
			for (int k = 0; k < row; k++) {
				found[row] -= root[row][k] * found[k];
			}
			found[row] /= root[row][row];
		}
		for (int row = found.length - 1; row >= 0; row--) {
			for (int k = row + 1; k < found.length; k++) {
				found[row] -= root[k][row] * found[k];
			}
			found[row] /= root[row][row];
		}
		return found;
	}
}

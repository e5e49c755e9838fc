/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import java.util.Optional;

/** The little linear algebra that compensation needs. */
public final class Matrix {

	/** A pivot below this share of the largest coefficient means that rows depend on each other. */
	private static final double SINGULAR = 1e-12;

	private Matrix() {
	}

	/** The inverse of a square matrix by elimination with row pivots; empty when it has none. */
	public static Optional<double[][]> inverse(double[][] matrix) {
		int size = matrix.length;
		double[][] work = new double[size][];
		for (int i = 0; i < size; i++) {
			work[i] = java.util.Arrays.copyOf(matrix[i], 2 * size);
			work[i][size + i] = 1;
		}
		double threshold = SINGULAR * largest(matrix);
		for (int column = 0; column < size; column++) {
			swap(work, column, pivot(work, column));
			if (!(Math.abs(work[column][column]) > threshold)) {
				return Optional.empty();
			}
			eliminate(work, column);
		}
		double[][] inverse = new double[size][];
		for (int i = 0; i < size; i++) {
			inverse[i] = java.util.Arrays.copyOfRange(work[i], size, 2 * size);
		}
		return Optional.of(inverse);
	}

	private static double largest(double[][] matrix) {
		double largest = 0;
		for (double[] row : matrix) {
			for (double value : row) {
				largest = Math.max(largest, Math.abs(value));
			}
		}
		return largest;
	}

	private static int pivot(double[][] work, int column) {
		int best = column;
		for (int row = column + 1; row < work.length; row++) {
			if (Math.abs(work[row][column]) > Math.abs(work[best][column])) {
				best = row;
			}
		}
		return best;
	}

	private static void swap(double[][] work, int first, int second) {
		double[] row = work[first];
		work[first] = work[second];
		work[second] = row;
	}

	private static void eliminate(double[][] work, int column) {
		double pivot = work[column][column];
		for (int k = 0; k < work[column].length; k++) {
			work[column][k] /= pivot;
		}
		for (int row = 0; row < work.length; row++) {
			double share = work[row][column];
			if (row != column && share != 0) {
				for (int k = 0; k < work[row].length; k++) {
					work[row][k] -= share * work[column][k];
				}
			}
		}
	}

	/** Rows and columns exchanged. */
	public static double[][] transposed(double[][] matrix) {
		double[][] result = new double[matrix[0].length][matrix.length];
		for (int row = 0; row < matrix.length; row++) {
			for (int column = 0; column < matrix[0].length; column++) {
				result[column][row] = matrix[row][column];
			}
		}
		return result;
	}

	/** The product of two matrices. */
	public static double[][] product(double[][] left, double[][] right) {
		double[][] result = new double[left.length][right[0].length];
		for (int row = 0; row < left.length; row++) {
			for (int k = 0; k < right.length; k++) {
				for (int column = 0; column < right[0].length; column++) {
					result[row][column] += left[row][k] * right[k][column];
				}
			}
		}
		return result;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * How much of each fluorochrome each detector sees.
 *
 * @param fluorochromes names of the rows, each once; after compensation the channels have these names
 * @param detectors     names of the columns, at least as many as rows
 * @param coefficients  by row, 1 where a fluorochrome meets its own detector
 */
public record Spillover(List<String> fluorochromes, List<String> detectors, List<List<Double>> coefficients) {

	/** Copies the lists; refuses sizes that do not fit and names that occur twice. */
	public Spillover {
		fluorochromes = List.copyOf(fluorochromes);
		detectors = List.copyOf(detectors);
		coefficients = coefficients.stream().map(List::copyOf).toList();
		int columns = detectors.size();
		if (fluorochromes.isEmpty() || columns < fluorochromes.size() || coefficients.size() != fluorochromes.size()
				|| coefficients.stream().anyMatch(row -> row.size() != columns)) {
			throw new IllegalArgumentException("A spillover of " + fluorochromes.size() + " x " + columns
					+ " needs as many coefficients, and no more fluorochromes than detectors");
		}
		if (new HashSet<>(fluorochromes).size() < fluorochromes.size() || new HashSet<>(detectors).size() < columns) {
			throw new IllegalArgumentException("A name stands twice in a spillover: " + fluorochromes + ", " + detectors);
		}
	}

	/** A square matrix whose rows and columns have the same names; coefficients by row. */
	public static Spillover square(List<String> names, double... coefficients) {
		if (coefficients.length != names.size() * names.size()) {
			throw new IllegalArgumentException(names.size() + " names and " + coefficients.length + " coefficients");
		}
		int size = names.size();
		List<List<Double>> rows = java.util.stream.IntStream.range(0, size)
				.mapToObj(row -> Arrays.stream(coefficients, row * size, (row + 1) * size).boxed().toList()).toList();
		return new Spillover(names, names, rows);
	}

	/** As arrays, one for each row. */
	double[][] rows() {
		return coefficients.stream().map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
				.toArray(double[][]::new);
	}
}

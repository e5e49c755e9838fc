/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import java.util.List;
import java.util.Optional;

/** Numbers of matrices as text. */
final class Numbers {

	private static final int LONGEST = 40;

	private Numbers() {
	}

	static Optional<Integer> whole(String text) {
		String plain = text.strip();
		return plain.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
	}

	static Optional<Double> number(String text) {
		String plain = text.strip();
		if (plain.length() > LONGEST || !plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
			return Optional.empty();
		}
		double value = Double.parseDouble(plain);
		return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
	}

	static Optional<double[]> all(List<String> texts) {
		double[] numbers = new double[texts.size()];
		for (int i = 0; i < numbers.length; i++) {
			Optional<Double> number = number(texts.get(i));
			if (number.isEmpty()) {
				return Optional.empty();
			}
			numbers[i] = number.get();
		}
		return Optional.of(numbers);
	}
}

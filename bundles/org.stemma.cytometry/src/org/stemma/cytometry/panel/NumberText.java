/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers with blanks between them, each as short as the same number can be written. */
final class NumberText {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
	private static final int MOST_PLAIN = 24;

	private NumberText() {
	}

	static String of(double... numbers) {
		return Arrays.stream(numbers).mapToObj(NumberText::of).collect(Collectors.joining(" "));
	}

	static String of(List<Double> numbers) {
		return of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
	}

	private static String of(double number) {
		BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
		boolean plain = Math.abs(shortest.scale()) + shortest.precision() <= MOST_PLAIN;
		return plain ? shortest.toPlainString() : Double.toString(number);
	}

	/** The numbers; empty when there is none, or when one is none. */
	static Optional<List<Double>> read(String text) {
		List<Double> numbers = new ArrayList<>();
		for (String word : text.strip().split("\\s+")) {
			double number = NUMBER.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
			if (!Double.isFinite(number)) {
				return Optional.empty();
			}
			numbers.add(number);
		}
		return Optional.of(numbers);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.stemma.conformance.compare.Deviations.Row;

/**
 * What a comparison found.
 *
 * @param differences what is wrong, one line each
 * @param departures  the row that allows it, for each value that differs from the reference and is right
 */
public record Findings(List<String> differences, List<Row> departures) {

	/** Copies the lists. */
	public Findings {
		differences = List.copyOf(differences);
		departures = List.copyOf(departures);
	}

	/** Collects findings. For one thread. */
	static final class Collected {

		private final List<String> differences = new ArrayList<>();
		private final List<Row> departures = new ArrayList<>();

		void wrong(String difference) {
			differences.add(difference);
		}

		void departs(Row row) {
			departures.add(row);
		}

		void add(Findings other) {
			differences.addAll(other.differences());
			departures.addAll(other.departures());
		}

		boolean anyWrong() {
			return !differences.isEmpty();
		}

		Findings result() {
			return new Findings(differences, departures);
		}

		/** The same, each difference in other words. */
		Findings result(UnaryOperator<String> words) {
			return new Findings(differences.stream().map(words).toList(), departures);
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.conformance.asm.Expected;
import org.stemma.conformance.asm.Measurement;

/**
 * Measurements of one sample that measure different things, such as gases and cells, as one: a reader may hand them over
 * together. Measurements that give different numbers to one term stay apart, or their pairs could be mixed up.
 */
final class Joined {

	private Joined() {
	}

	/** One measurement with the values of all, or empty when a term has different numbers in them. */
	static Optional<Measurement> of(List<Measurement> measurements) {
		Map<String, String> numbers = new HashMap<>();
		for (Measurement measurement : measurements) {
			Map<String, String> own = new HashMap<>();
			measurement.values().stream().filter(value -> value.number().isPresent())
					.forEach(value -> own.merge(value.path(), value.text(), (one, other) -> one + " " + other));
			for (Map.Entry<String, String> number : own.entrySet()) {
				String before = numbers.putIfAbsent(number.getKey(), number.getValue());
				if (before != null && !before.equals(number.getValue())) {
					return Optional.empty();
				}
			}
		}
		return Optional.of(joined(measurements));
	}

	private static Measurement joined(List<Measurement> measurements) {
		Measurement first = measurements.getFirst();
		List<Expected> values = new ArrayList<>(first.values());
		measurements.stream().skip(1).forEach(next -> {
			LinkedHashSet<Expected> known = new LinkedHashSet<>(values);
			next.values().stream().filter(value -> !known.contains(value)).forEach(values::add);
		});
		return new Measurement(first.sample(), first.wells(), first.time(), values,
				measurements.stream().flatMap(one -> one.curves().stream()).toList(),
				measurements.stream().flatMap(one -> one.errors().stream()).toList());
	}
}

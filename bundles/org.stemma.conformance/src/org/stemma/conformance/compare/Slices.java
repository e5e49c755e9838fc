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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;

/**
 * Brings samples to as many sides as there are measurements of the same sample and well: a sample that repeats its fields
 * is cut at the repeats, several samples that belong to one measurement are joined.
 */
final class Slices {

	private Slices() {
	}

	static List<Side> of(List<SampleContent> samples, int wanted) {
		if (wanted > samples.size() && wanted % samples.size() == 0) {
			int each = wanted / samples.size();
			return samples.stream().flatMap(sample -> cut(sample, each).stream()).toList();
		}
		if (wanted < samples.size() && samples.size() % wanted == 0) {
			return joined(samples, samples.size() / wanted);
		}
		return samples.stream().map(Side::new).toList();
	}

	private static List<Side> cut(SampleContent sample, int pieces) {
		List<Side> sides = new ArrayList<>();
		for (int i = 0; i < pieces; i++) {
			sides.add(new Side(sample, part(sample.measurements(), Measured::field, i, pieces),
					part(sample.curves(), Curve::field, i, pieces)));
		}
		return sides;
	}

	/** Of a field that occurs once all pieces have it; of one that repeats evenly each has its share. */
	private static <T> List<T> part(List<T> all, Function<T, String> field, int piece, int pieces) {
		Map<String, List<T>> byField = all.stream().collect(Collectors.groupingBy(field));
		return all.stream().filter(one -> {
			List<T> same = byField.get(field.apply(one));
			int share = same.size() / pieces;
			return same.size() % pieces != 0 || indexOf(same, one) / share == piece;
		}).toList();
	}

	private static <T> int indexOf(List<T> all, T one) {
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) == one) {
				return i;
			}
		}
		return -1;
	}

	private static List<Side> joined(List<SampleContent> samples, int each) {
		List<Side> sides = new ArrayList<>();
		for (int i = 0; i < samples.size(); i += each) {
			List<SampleContent> together = samples.subList(i, i + each);
			sides.add(new Side(together.getFirst(),
					together.stream().flatMap(one -> one.measurements().stream()).toList(),
					together.stream().flatMap(one -> one.curves().stream()).toList()));
		}
		return sides;
	}
}

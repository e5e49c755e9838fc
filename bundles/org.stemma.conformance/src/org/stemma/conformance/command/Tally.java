/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.stemma.conformance.files.Verdict;
import org.stemma.conformance.files.Verdict.Kind;

/** Counts verdicts by family. For one thread. */
final class Tally {

	private static final String TOTAL = "total";

	private final Map<String, Map<Kind, Integer>> families = new TreeMap<>();
	private final Map<Kind, Integer> total = new EnumMap<>(Kind.class);

	void add(Verdict verdict) {
		String family = verdict.given().family();
		families.computeIfAbsent(family, name -> new EnumMap<>(Kind.class)).merge(verdict.kind(), 1, Integer::sum);
		total.merge(verdict.kind(), 1, Integer::sum);
	}

	boolean anyWrong() {
		return total.containsKey(Kind.WRONG);
	}

	/** A line for each family and one for all. */
	List<String> lines() {
		int width = families.keySet().stream().mapToInt(String::length).max().orElse(0);
		List<String> lines = new ArrayList<>();
		families.forEach((family, counts) -> lines.add(line(family, width, counts)));
		lines.add(line(TOTAL, width, total));
		return lines;
	}

	private static String line(String name, int width, Map<Kind, Integer> counts) {
		int read = counts.getOrDefault(Kind.READ, 0);
		String line = String.format(Locale.ROOT, "%-" + Math.max(width, TOTAL.length()) + "s  %3d right  %3d refused rightly  %3d wrong",
				name, counts.getOrDefault(Kind.RIGHT, 0), counts.getOrDefault(Kind.REFUSED_RIGHTLY, 0),
				counts.getOrDefault(Kind.WRONG, 0));
		return read == 0 ? line : line + String.format(Locale.ROOT, "  %3d read, with nothing to compare", read);
	}
}

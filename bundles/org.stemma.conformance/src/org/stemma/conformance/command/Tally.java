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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.stemma.conformance.compare.Deviations.Row;
import org.stemma.conformance.files.Verdict;
import org.stemma.conformance.files.Verdict.Kind;

/** Counts verdicts by family, and values that depart from the reference. For one thread. */
final class Tally {

	private static final String TOTAL = "total";

	private final Map<String, Map<Kind, Integer>> families = new TreeMap<>();
	private final Map<Kind, Integer> total = new EnumMap<>(Kind.class);
	private final Departed ruled = new Departed();
	private final Departed unruled = new Departed();
	private final Departed further = new Departed();
	private final Map<String, Departed> byRow = new TreeMap<>();

	/** Values that depart, and the files that they stand in. */
	private static final class Departed {
		private final Set<String> files = new HashSet<>();
		private int values;

		private void add(String file) {
			files.add(file);
			values++;
		}

		@Override
		public String toString() {
			return values + " values in " + files.size() + " files";
		}
	}

	void add(Verdict verdict) {
		String family = verdict.given().family();
		families.computeIfAbsent(family, name -> new EnumMap<>(Kind.class)).merge(verdict.kind(), 1, Integer::sum);
		total.merge(verdict.kind(), 1, Integer::sum);
		verdict.departures().forEach(row -> depart(row, verdict.given().path()));
	}

	private void depart(Row row, String file) {
		(row.isFurther() ? further : row.isWithoutLine() ? unruled : ruled).add(file);
		String name = row.family() + ", " + row.field() + " = " + row.expected() + ": " + row.ours() + " (" + row.line() + ")";
		byRow.computeIfAbsent(name, key -> new Departed()).add(file);
	}

	boolean anyWrong() {
		return total.containsKey(Kind.WRONG);
	}

	/** A line for each family, one for all, and three for what departs from the reference or goes beyond it. */
	List<String> lines() {
		int width = families.keySet().stream().mapToInt(String::length).max().orElse(0);
		List<String> lines = new ArrayList<>();
		families.forEach((family, counts) -> lines.add(line(family, width, counts)));
		lines.add(line(TOTAL, width, total));
		lines.add("departs from the reference by a line of the rules: " + ruled);
		lines.add("departs from the reference without a line: " + unruled);
		lines.add("stands in the file where the reference says nothing: " + further);
		return lines;
	}

	/** A line for each row of the deviations that was used. */
	List<String> rows() {
		return byRow.entrySet().stream().map(row -> row.getValue() + ": " + row.getKey()).toList();
	}

	private static String line(String name, int width, Map<Kind, Integer> counts) {
		return String.format(Locale.ROOT,
				"%-" + Math.max(width, TOTAL.length())
						+ "s  %3d right  %3d right with listed departures  %3d refused rightly  %3d wrong  %3d nothing to compare",
				name, counts.getOrDefault(Kind.RIGHT, 0), counts.getOrDefault(Kind.RIGHT_DEPARTING, 0),
				counts.getOrDefault(Kind.REFUSED_RIGHTLY, 0), counts.getOrDefault(Kind.WRONG, 0), counts.getOrDefault(Kind.READ, 0));
	}
}

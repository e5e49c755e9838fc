/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.intelliflex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.formats.Mismatch;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/**
 * The columns of a table: for each bead region and reporter its statistics, and the others by their names in lower case.
 *
 * @param beads  by region and reporter, such as {@code R25: RP1}, or by region alone, the numbers of its columns by statistic
 * @param others the numbers of all other columns
 */
record BeadColumns(Map<String, Map<String, Integer>> beads, Map<String, Integer> others) {

	/** With one reporter its name may be left out. */
	private static final Pattern BEAD = Pattern.compile("(.+?(?: ?: ?| )RP ?\\d)[ :]+(.+)|([^:]+?) ?: ?(MEDIAN|COUNT|MEAN|[A-Z ]*MFI|TRIMMED [A-Z ]+|PEAK|(?:% ?)?CV|STD\\.? ?DEV[A-Z.]*)", Pattern.CASE_INSENSITIVE);
	private static final Pattern REPORTER = Pattern.compile("(.+?)(?: ?: ?| )(RP ?\\d)", Pattern.CASE_INSENSITIVE);
	private static final Set<String> NAMES = Set.of("well location", "sample id");

	/** Takes a header apart. */
	static BeadColumns of(Row header) {
		Map<String, Map<String, Integer>> beads = new LinkedHashMap<>();
		Map<String, Integer> others = new LinkedHashMap<>();
		for (int i = 0; i < header.used(); i++) {
			Optional<Matcher> bead = bead(header.cell(i).text());
			boolean again = bead.isPresent() && beads.computeIfAbsent(region(bead.get()), key -> new LinkedHashMap<>())
					.putIfAbsent(Spelling.folded(bead.get().group(bead.get().group(1) == null ? 4 : 2)), i) != null;
			if (bead.isEmpty() || again) {
				other(Spelling.folded(header.cell(i).text()), i, others);
			}
		}
		return new BeadColumns(beads, others);
	}

	/** The region, with the reporter if it is named. */
	private static String region(Matcher bead) {
		return bead.group(1) == null ? bead.group(3) : REPORTER.matcher(bead.group(1)).replaceFirst("$1: $2");
	}

	/** A name that stands twice is told apart by its column, so that neither is lost. */
	private static void other(String name, int column, Map<String, Integer> others) {
		boolean twice = !name.isEmpty() && (others.containsKey(name) || bead(name).isPresent());
		others.putIfAbsent(twice ? name + " (column " + (column + 1) + ")" : name, column);
	}

	/** Statistics that most beads have a column of and one has not: the name of that column may be damaged. */
	List<Mismatch> lacking(Row header) {
		Set<String> all = beads.values().stream().flatMap(names -> names.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
		return all.stream().flatMap(name -> without(name).stream().map(bead -> Mismatch.described("column.missing",
				header.cell(beads.get(bead).values().iterator().next()).place(), "no column '" + name + "' of " + bead,
				"the statistics that the other beads have", "Look whether the name of a column was changed."))).toList();
	}

	private List<String> without(String statistic) {
		List<String> without = beads.keySet().stream().filter(bead -> !beads.get(bead).containsKey(statistic)).toList();
		return without.size() * 2 <= beads.size() ? without : List.of();
	}

	/** Whether a row is the header of such a table. */
	static boolean isHeader(Row row) {
		return row.cells().stream().anyMatch(cell -> Spelling.folded(cell.text()).equals("well location"))
				&& row.cells().stream().anyMatch(cell -> bead(cell.text()).isPresent());
	}

	/** How many names of such a header a row has. */
	static int known(Row row) {
		return (int) row.cells().stream()
				.filter(cell -> NAMES.contains(Spelling.folded(cell.text())) || bead(cell.text()).isPresent()).count();
	}

	private static Optional<Matcher> bead(String text) {
		return Optional.of(BEAD.matcher(Spelling.plain(text))).filter(Matcher::matches);
	}
}

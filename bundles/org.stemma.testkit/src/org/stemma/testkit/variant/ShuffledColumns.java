/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Puts the named columns of tables into another order. A table begins with a line that holds one of the given names and
 * all further named cells, and ends before the next blank line. Columns without a name and lines of one cell stay where
 * they are.
 *
 * @param names a name of a column of each table
 * @param fixed names of columns that stay where they are, because those behind them belong to them
 * @param seed  another seed, another order
 */
public record ShuffledColumns(Set<String> names, Set<String> fixed, long seed) {

	/** All named columns of the tables that have one of these. */
	public static ShuffledColumns of(long seed, String... names) {
		return new ShuffledColumns(Set.of(names), Set.of(), seed);
	}

	/** The lines with the columns of their tables in another order. */
	public List<List<String>> of(List<List<String>> lines) {
		List<List<String>> changed = new ArrayList<>();
		List<Integer> order = List.of();
		boolean any = false;
		for (List<String> line : lines) {
			boolean header = line.stream().map(RawCells::plain).anyMatch(names::contains);
			any |= header;
			if (header) {
				order = order(line);
			} else if (line.stream().allMatch(cell -> RawCells.plain(cell).isEmpty())) {
				order = List.of();
			}
			changed.add(line.size() < 2 ? line : reordered(line, order));
		}
		if (!any) {
			throw new IllegalArgumentException("No table has a column of " + names);
		}
		return changed;
	}

	private List<Integer> order(List<String> header) {
		List<Integer> places = new ArrayList<>();
		Set<String> twice = new HashSet<>();
		for (int i = 0; i < header.size(); i++) {
			String name = RawCells.plain(header.get(i));
			if (!name.isEmpty() && !fixed.contains(name) && twice.add(name)) {
				places.add(i);
			}
		}
		List<Integer> shuffled = new ArrayList<>(places);
		Collections.shuffle(shuffled, new Random(seed));
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			order.add(places.contains(i) ? shuffled.get(places.indexOf(i)) : i);
		}
		return order;
	}

	private static List<String> reordered(List<String> line, List<Integer> order) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < Math.max(order.size(), line.size()); i++) {
			int from = i < order.size() ? order.get(i) : i;
			cells.add(from < line.size() ? line.get(from) : "");
		}
		return order.isEmpty() ? line : cells;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.stemma.formats.table.Row;

/** Measured wells by what they hold: those of one sample and target are replicates of each other. */
final class Replicates {

	private final Map<Held, List<MeasuredWell>> wells = new HashMap<>();
	private final Map<PlateTable, Map<Held, Integer>> counted = new IdentityHashMap<>();

	/** Wells that know the names of their samples. */
	Replicates(Collection<MeasuredWell> all) {
		all.stream().filter(well -> well.measured() && !well.sample().isEmpty())
				.forEach(well -> wells.computeIfAbsent(new Held(well.sample(), well.key().target()), held -> new ArrayList<>()).add(well));
	}

	private record Held(String sample, String target) {
	}

	/** The wells that a row of a table of replicates is about; none where other rows of the table are about the same wells. */
	List<MeasuredWell> of(PlateTable table, Row row) {
		Map<Held, Integer> rows = counted.computeIfAbsent(table, Replicates::count);
		Held held = held(table, row);
		return rows.get(held) == 1 ? wells.getOrDefault(held, List.of()) : List.of();
	}

	private static Map<Held, Integer> count(PlateTable table) {
		Map<Held, Integer> rows = new HashMap<>();
		table.table().rows().forEach(row -> rows.merge(held(table, row), 1, Integer::sum));
		return rows;
	}

	private static Held held(PlateTable table, Row row) {
		return new Held(table.table().cell(row, PlateFields.SAMPLE).text(), table.table().cell(row, PlateFields.TARGET).text());
	}
}

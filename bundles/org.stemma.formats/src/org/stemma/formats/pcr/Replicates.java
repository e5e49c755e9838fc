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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.stemma.formats.table.Row;

/** Measured wells by what they hold: those of one sample and target are replicates of each other. */
final class Replicates {

	private final Map<Held, List<MeasuredWell>> wells = new HashMap<>();
	private final Set<Said> said = new HashSet<>();

	/** Wells that know the names of their samples. */
	Replicates(Collection<MeasuredWell> all) {
		all.stream().filter(well -> well.measured() && !well.sample().isEmpty())
				.forEach(well -> wells.computeIfAbsent(new Held(well.sample(), well.key().target()), held -> new ArrayList<>()).add(well));
	}

	private record Held(String sample, String target) {
	}

	private record Said(String section, Held held) {
	}

	/** The wells that a row of a table of replicates is about; none for another row of the same table about the same wells. */
	List<MeasuredWell> of(PlateTable table, Row row) {
		Held held = new Held(table.table().cell(row, PlateFields.SAMPLE).text(), table.table().cell(row, PlateFields.TARGET).text());
		return said.add(new Said(table.section(), held)) ? wells.getOrDefault(held, List.of()) : List.of();
	}
}

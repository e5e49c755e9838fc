/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Spelling;

/** An analyte and its column in each table. A name that several analytes share counts by its turn. */
final class Analyte {

	private final Cell name;
	private final Map<ResultTable, Integer> columns = new IdentityHashMap<>();

	private Analyte(Cell name, int turn, Collection<ResultTable> tables) {
		this.name = name;
		for (ResultTable table : tables) {
			List<Integer> same = table.columns(Spelling.folded(name.text()));
			if (turn < same.size()) {
				columns.put(table, same.get(turn));
			}
		}
	}

	/** The analytes of the table of wells, in its order. */
	static List<Analyte> of(ResultTable wells, Collection<ResultTable> tables) {
		List<Analyte> analytes = new ArrayList<>();
		Map<String, Integer> turns = new HashMap<>();
		for (int column : wells.analytes()) {
			Cell name = wells.header().cell(column);
			int turn = turns.merge(Spelling.folded(name.text()), 1, Integer::sum) - 1;
			analytes.add(new Analyte(name, turn, tables));
		}
		return List.copyOf(analytes);
	}

	Cell name() {
		return name;
	}

	/** Its column in a table. */
	Optional<Integer> column(ResultTable table) {
		return Optional.ofNullable(columns.get(table));
	}
}

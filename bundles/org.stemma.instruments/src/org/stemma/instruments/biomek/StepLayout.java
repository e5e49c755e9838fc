/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.biomek;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/**
 * Where in a line of the log what stands.
 *
 * @param columns the numbers of the cells by the names of the columns in lower case
 * @param cells   how many cells a line has
 */
record StepLayout(Map<String, Integer> columns, int cells) {

	private static final Set<String> STEPS = Set.of("aspirate", "dispense");

	/** The layouts of logs without a header, by the number of their cells. */
	private static final List<List<String>> FIXED = List.of(
			List.of("time stamp", "pod", "transfer step", "deck position", "labware name", "labware barcode", "well index",
					"amount", "liquid handling technique"),
			List.of("time stamp", "pod", "transfer step", "deck position", "labware name", "labware barcode", "well index",
					"sample name", "probe", "amount", "liquid handling technique"),
			List.of("time stamp", "pod", "source position", "source labware name", "source labware barcode",
					"source well index", "source sample name", "destination position", "destination labware name",
					"destination labware barcode", "destination well index", "destination sample name", "probe", "amount"));

	/** The layout that a line without header shows by its time, its step and its length. */
	static Optional<StepLayout> of(Row row) {
		if (!row.cell(0).text().matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4} .*")) {
			return Optional.empty();
		}
		boolean step = STEPS.contains(Spelling.folded(row.cell(2).text()));
		return FIXED.stream().filter(names -> names.contains("transfer step") == step)
				.filter(names -> names.size() == row.cells().size() || names.size() == row.used()).findFirst()
				.map(names -> named(names.stream().map(name -> new Cell(name, row.place())).toList()));
	}

	/** The layout of a header line; a column without name holds the sample's. */
	static Optional<StepLayout> byHeader(Row row) {
		List<String> names = row.cells().stream().map(cell -> Spelling.folded(cell.text())).toList();
		boolean header = names.contains("time stamp") && names.contains("amount");
		return header ? Optional.of(named(row.cells().subList(0, row.used()))) : Optional.empty();
	}

	/** Whether each line is a whole transfer. */
	boolean transfers() {
		return columns.containsKey("source well index") || columns.containsKey("source position");
	}

	/** The cell under a name; blank where the layout has none. */
	Cell cell(Row row, String name) {
		Integer index = columns.get(name);
		return index == null ? new Cell("", row.place()) : row.cell(index).under(new Cell(name, row.place()));
	}

	private static StepLayout named(List<Cell> names) {
		Map<String, Integer> columns = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			String name = Spelling.folded(names.get(i).text());
			columns.putIfAbsent(name.equals("position") ? "deck position" : name.isEmpty() ? "sample name" : name, i);
		}
		return new StepLayout(Map.copyOf(columns), names.size());
	}
}

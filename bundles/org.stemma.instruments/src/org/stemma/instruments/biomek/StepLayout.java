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
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Spelling;
import org.stemma.formats.value.Unit;

/**
 * Where in a line of the log what stands.
 *
 * @param columns the numbers of the cells by the names of the columns in lower case
 * @param cells   how many cells a line has
 * @param volume  the unit of the amounts, uL where the header states none
 */
record StepLayout(Map<String, Integer> columns, int cells, Unit volume) {

	private static final String AMOUNT = "amount";
	private static final Unit MICROLITRES = Unit.ofCode("uL");
	private static final Set<String> KNOWN = Set.of("time stamp", "pod", "transfer step", "deck position", "labware name", "labware barcode", "well index",
			AMOUNT, "liquid handling technique", "sample name", "probe", "source position", "source labware name", "source labware barcode",
			"source well index", "source sample name", "destination position", "destination labware name", "destination labware barcode",
			"destination well index", "destination sample name");


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
		List<String> names = row.cells().stream().map(cell -> name(cell.text())).toList();
		boolean header = names.contains("time stamp") && names.contains(AMOUNT);
		return header ? Optional.of(named(row.cells().subList(0, row.used()))) : Optional.empty();
	}

	/** The first of the columns that are missing without which it is not known what went where. */
	Optional<String> missing() {
		List<String> needed = transfers() ? List.of("source well index", "destination well index")
				: List.of("pod", "transfer step", "labware name", "well index");
		return needed.stream().filter(name -> !columns.containsKey(name)).findFirst();
	}

	/** The columns that are not known, in the order of the line. */
	List<String> others() {
		return columns.entrySet().stream().filter(column -> !KNOWN.contains(column.getKey())).sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
				.toList();
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
		Unit volume = MICROLITRES;
		for (int i = 0; i < names.size(); i++) {
			String name = name(names.get(i).text());
			volume = name.equals(AMOUNT) ? Label.parse(names.get(i).text()).unit().orElse(volume) : volume;
			String key = name.equals("position") ? "deck position" : name.isEmpty() ? "sample name" : name;
			columns.putIfAbsent(columns.containsKey(key) ? key + " " + (i + 1) : key, i);
		}
		return new StepLayout(Map.copyOf(columns), names.size(), volume);
	}

	private static String name(String header) {
		return Label.parse(header).name().equals(AMOUNT) ? AMOUNT : Spelling.folded(header);
	}
}

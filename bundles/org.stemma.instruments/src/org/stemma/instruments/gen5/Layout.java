/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/** What the layout says of each well: its name, its sample, its concentration or dilution. */
final class Layout {

	private static final String NAME = "Name";
	private static final String SAMPLE = "Well ID";

	private final Map<Well, Map<String, Cell>> wells = new HashMap<>();

	Layout(List<ResultTable> tables) {
		tables.stream().flatMap(table -> table.lines().stream()).forEach(this::add);
	}

	/** Whether lines of that name belong to a layout wherever they stand. */
	static boolean names(String line) {
		return line.equals(NAME) || line.equals(SAMPLE) || line.equals("Conc/Dil");
	}

	private void add(ResultTable.Line line) {
		for (WellCell one : line.wells()) {
			if (!one.cell().isBlank()) {
				wells.computeIfAbsent(one.well(), well -> new java.util.LinkedHashMap<>()).putIfAbsent(line.name().text(),
						one.cell().under(line.name()));
			}
		}
	}

	/** The sample in a well: its name where it has one, else its identifier in the layout. */
	Optional<String> sample(Well well) {
		Map<String, Cell> entries = wells.getOrDefault(well, Map.of());
		return Optional.ofNullable(entries.get(NAME)).or(() -> Optional.ofNullable(entries.get(SAMPLE))).map(Cell::text);
	}

	/** What else it says of a well. */
	List<Measured> values(Well well, WellNumbers numbers) {
		return wells.getOrDefault(well, Map.of()).entrySet().stream().map(entry -> value(entry, numbers)).toList();
	}

	private static Measured value(Map.Entry<String, Cell> entry, WellNumbers numbers) {
		String field = entry.getKey().isEmpty() ? "layout" : entry.getKey().toLowerCase(Locale.ROOT);
		Cell cell = entry.getValue();
		boolean number = entry.getKey().equals("Conc/Dil") && cell.text().matches("[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d+)?");
		return number ? numbers.read(field, "1", cell).orElseGet(() -> Measured.text(field, cell.text(), cell.place()))
				: Measured.text(field, cell.text(), cell.place());
	}
}

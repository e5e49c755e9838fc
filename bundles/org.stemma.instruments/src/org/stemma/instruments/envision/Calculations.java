/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/** The tables that the software calculated, and the measured tables that they belong to. For one thread. */
final class Calculations {

	/** Columns that tell apart tables of one plate and repeat. */
	private static final List<String> PARTS = List.of("Kinetics", "ScanX", "ScanY");

	private record Table(PlateBlock block, Map<Well, Measured> values) {

		boolean belongsTo(PlateBlock measured) {
			boolean same = Stream.of("Plate", "Repeat").allMatch(column -> block.value(column).text().equals(measured.value(column).text()));
			return same && PARTS.stream().map(block::value).filter(cell -> !cell.isBlank())
					.allMatch(cell -> cell.text().equals(measured.value(cell.place().name()).text()));
		}
	}

	private final List<Table> tables = new ArrayList<>();

	/** Takes the values of a calculated table. */
	void add(PlateBlock block, WellNumbers numbers) {
		String field = block.label().isBlank() ? "calculated" : block.label().toLowerCase(Locale.ROOT);
		Cell name = new Cell(block.label(), block.title().place());
		Map<Well, Measured> values = new LinkedHashMap<>();
		for (WellCell one : block.grid().wells()) {
			if (!one.cell().isBlank()) {
				numbers.read(field, "1", one.cell().under(name)).ifPresent(value -> values.put(one.well(), value));
			}
		}
		tables.add(new Table(block, values));
	}

	/** The plate information of the calculated tables, each value under the name of its table and its column. */
	List<Measured> facts() {
		return tables.stream().flatMap(table -> table.block().info().stream().filter(cell -> !cell.isBlank())
				.map(cell -> Measured.text((table.block().label() + "/" + cell.place().name()).toLowerCase(Locale.ROOT), cell.text(), cell.place())))
				.toList();
	}

	/** What was calculated for each well of a measured table. */
	Map<Well, List<Measured>> of(PlateBlock measured) {
		Map<Well, List<Measured>> wells = new LinkedHashMap<>();
		tables.stream().filter(table -> table.belongsTo(measured)).forEach(table -> table.values()
				.forEach((well, value) -> wells.computeIfAbsent(well, any -> new ArrayList<>()).add(value)));
		return wells;
	}

	/** The calculated tables that no measured table stands for. */
	List<PlateBlock> alone(List<PlateBlock> measured) {
		return tables.stream().filter(table -> measured.stream().noneMatch(table::belongsTo)).map(Table::block).toList();
	}

	/** What a calculated table has for a well. */
	Optional<Measured> value(PlateBlock block, Well well) {
		return tables.stream().filter(table -> table.block() == block).findFirst().map(table -> table.values().get(well));
	}
}

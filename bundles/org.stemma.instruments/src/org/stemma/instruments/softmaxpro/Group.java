/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.Reading;

/**
 * A group block: which wells hold which sample, and what was calculated for them.
 *
 * @param block the block
 * @param rows  the lines of its first table, the names above the values
 */
record Group(Block block, List<Row> rows) {

	private static final Set<String> NO_VALUES = Set.of("Sample", "Wells", "Well", "WellPlateName", "Sample#");

	private static final String BETWEEN = "[,;\\s]+";

	/** A well on a plate; the plate is empty where the group does not say it. */
	record Spot(String plate, Well well) {
	}

	static Group of(Block block) {
		List<Row> rows = new ArrayList<>();
		for (Row row : block.lines()) {
			if (row.isBlank() && !rows.isEmpty()) {
				break;
			}
			if (!row.isBlank()) {
				rows.add(row);
			}
		}
		return new Group(block, rows);
	}

	/** Notes each line of its first table that has fewer or more cells than names: its values would stand under wrong ones. */
	void check(ProblemLog log) {
		rows.stream().skip(1).filter(row -> row.cells().size() < rows.getFirst().used() || row.used() > rows.getFirst().cells().size())
				.forEach(row -> log.add(Mismatch.described("row.ragged", row.cell(row.cells().size()).place(), row.cells().size() + " cells",
						rows.getFirst().used() + " as the line of names has", "The file is damaged; export the experiment again.").error()));
	}

	/** For each well its sample's name, the group's name, and what was calculated, with values of the whole sample. */
	Map<Spot, List<Measured>> wells(WellNumbers numbers) {
		Map<Spot, List<Measured>> wells = new LinkedHashMap<>();
		if (rows.isEmpty() || index("Sample").isEmpty()) {
			return wells;
		}
		int sample = index("Sample").get();
		List<Row> together = new ArrayList<>();
		for (Row row : rows.subList(1, rows.size())) {
			if (!row.cell(sample).isBlank() && !together.isEmpty()) {
				add(together, sample, numbers, wells);
				together.clear();
			}
			together.add(row);
		}
		if (!together.isEmpty()) {
			add(together, sample, numbers, wells);
		}
		return wells;
	}

	/** The lines of its first table that name a well outside of these, or none, or that stand below no name of samples. */
	List<Row> unattached(Predicate<Spot> known, ProblemLog log) {
		List<Row> left = new ArrayList<>();
		boolean samples = !rows.isEmpty() && index("Sample").isPresent();
		for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
			List<Spot> spots = spots(row);
			Cell cell = wells(row);
			boolean unread = spots.size() < cell.text().split(BETWEEN).length;
			if (unread && !cell.isBlank()) {
				log.add(new Mismatch("group.wells", cell.place(), cell.text(), "wells such as A1",
						"What stands in the line belongs to no well; look at the samples of the group '" + block.name() + "'.").warning());
			}
			if (!samples || unread || !spots.stream().allMatch(known)) {
				left.add(row);
			}
		}
		return samples || rows.isEmpty() ? left : Stream.concat(rows.stream().limit(1), left.stream()).toList();
	}

	/** Notes that it names no plate, though there are several: its samples belong to none of them then. */
	void checkPlate(ProblemLog log) {
		rows.stream().skip(1).filter(row -> spots(row).stream().anyMatch(spot -> spot.plate().isEmpty())).findFirst()
				.ifPresent(row -> log.add(new Mismatch("group.plate", wells(row).place(), wells(row).text(), "the name of the plate beside the wells",
						"The samples of the group '" + block.name() + "' are left out. Add its column WellPlateName and export the experiment again.").warning()));
	}

	/** Values of the whole group: lines of a name, a description and a number. */
	List<Measured> summaries(WellNumbers numbers) {
		List<Measured> values = new ArrayList<>();
		for (Row row : rest()) {
			Cell cell = row.cell(2);
			if (!row.cell(0).isBlank() && row.used() > 2 && cell.text().matches("[<>]?[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d+)?") && !row.cell(0).text().matches("\\d+")) {
				numbers.read(row.cell(0).text().toLowerCase(Locale.ROOT), "1", cell.under(row.cell(0))).ifPresent(values::add);
			}
		}
		return values;
	}

	/** The lines behind the first table. */
	List<Row> rest() {
		int end = rows.isEmpty() ? 0 : block.lines().indexOf(rows.getLast()) + 1;
		return block.lines().subList(end, block.lines().size()).stream().filter(row -> !row.isBlank()).toList();
	}

	private void add(List<Row> rows, int sample, WellNumbers numbers, Map<Spot, List<Measured>> wells) {
		List<Integer> shared = rows.size() == 1 ? List.of() : columns().stream().filter(column -> rows.stream().skip(1)
				.allMatch(row -> row.cell(column).isBlank())).toList();
		Map<Integer, Optional<Measured>> once = new HashMap<>();
		for (Row row : rows) {
			List<Measured> values = new ArrayList<>();
			Cell name = rows.getFirst().cell(sample);
			values.add(Measured.text("sample identifier", name.isBlank() ? "-" : name.text(), name.place()));
			values.add(Measured.text("group identifier", block.name(), block.head().place()));
			for (int column : columns()) {
				Row from = shared.contains(column) ? rows.getFirst() : row;
				once.computeIfAbsent(shared.contains(column) ? column : -1 - row.place().line() * 1000 - column,
						key -> value(from, column, numbers)).ifPresent(values::add);
			}
			spots(row).forEach(spot -> wells.computeIfAbsent(spot, any -> new ArrayList<>()).addAll(values));
		}
	}

	private Optional<Measured> value(Row row, int column, WellNumbers numbers) {
		Cell header = rows.getFirst().cell(column);
		Cell cell = row.cell(column).under(header);
		String field = header.text().toLowerCase(Locale.ROOT);
		if (cell.isBlank()) {
			return Optional.empty();
		}
		boolean percent = cell.text().endsWith("%") && NumberReader.isNumber(cell.text().substring(0, cell.text().length() - 1));
		boolean number = percent || NumberReader.isNumber(cell.text()) || numbers.knows(cell.text()) || Reading.ofWord(cell.text()).isPresent()
				|| cell.text().chars().noneMatch(Character::isLetterOrDigit);
		return !number ? Optional.of(Measured.text(field, cell.text(), cell.place())) : numbers.read(field, "1", cell);
	}

	private List<Integer> columns() {
		List<Integer> columns = new ArrayList<>();
		for (int i = 0; i < rows.getFirst().used(); i++) {
			String name = rows.getFirst().cell(i).text();
			if (!name.isEmpty() && !NO_VALUES.contains(name)) {
				columns.add(i);
			}
		}
		return columns;
	}

	private List<Spot> spots(Row row) {
		String plate = index("WellPlateName").map(at -> row.cell(at).text()).orElse("");
		return List.of(wells(row).text().split(BETWEEN)).stream().map(Well::of).flatMap(Optional::stream)
				.map(well -> new Spot(plate, well)).toList();
	}

	private Cell wells(Row row) {
		return index("Wells").or(() -> index("Well")).map(row::cell).orElseGet(() -> new Cell("", row.place()));
	}

	private Optional<Integer> index(String name) {
		return rows.getFirst().cells().stream().filter(cell -> cell.text().equals(name)).findFirst()
				.map(cell -> cell.place().column() - 1);
	}
}

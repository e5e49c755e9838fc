/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.intelliflex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.field.GroupStatistics;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.field.WholeCount;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.FileClock;

/** Makes the content of the tables of a file. For one file and thread. */
final class BeadResults {

	private static final Map<String, String> FACTS = Map.of("instrument type", "software name", "serial number",
			"equipment serial number", "software version", "software version", "plate name", "plate name",
			"operator", "analyst", "protocol name", "analytical method identifier");
	private static final String PLATE = "plate name";
	private static final Set<String> PLACED = Set.of("well location", "sample id", "plate start");
	private static final WholeCount BEADS = new WholeCount("analyte document/assay bead count");
	private static final Map<String, String> OF_WELL = Map.of("dilution factor", "dilution factor setting", "total events",
			"assay bead count", "total count", "assay bead count");

	private final List<Table> tables;
	private final ProblemLog log;
	private final CellReader cells;
	private final FileClock clock;
	private final List<Measured> facts = new ArrayList<>();
	private final Set<String> varying;

	/** Results of these tables; where several plates or instruments are named, each sample keeps the names of its own. */
	BeadResults(List<Table> tables, ReaderSettings settings, ProblemLog log) {
		this.tables = tables;
		this.log = log;
		this.cells = CellReader.of(numbers(), settings, log).marking();
		this.clock = new FileClock(texts("plate start"), texts(PLATE), settings, log).usually(DateOrder.MONTH_FIRST);
		this.varying = FACTS.keySet().stream().filter(name -> texts(name).stream().distinct().count() > 1).collect(Collectors.toSet());
	}

	Outcome<RunContent> content() {
		List<SampleContent> samples = new ArrayList<>();
		List<Stated> stated = new ArrayList<>();
		for (Table table : tables) {
			BeadColumns columns = BeadColumns.of(table.header());
			StatisticRows rows = StatisticRows.of(table.rows(), columns.others().getOrDefault("sample id", -1),
					List.of(columns.others().getOrDefault("well location", -1), columns.others().getOrDefault("plate start", -1)));
			rows.note(log);
			columns.lacking(table.header()).forEach(lack -> log.add(lack.warning()));
			rows.samples().forEach(row -> add(table, columns, row, samples));
			rows.statistics().forEach(found -> columns.beads().forEach((bead, names) -> stated.add(new Stated(found, values(table, bead, names, found.row())))));
		}
		new RowDoubts(samples).note(log).wells(log);
		GroupStatistics groups = new GroupStatistics(new RunContent(facts, samples, List.of()));
		stated.forEach(one -> groups.add(one.row(), one.values()));
		return log.outcome(groups.completed());
	}

	/** A row of statistics with its values of one bead region. */
	private record Stated(StatisticRows.Found row, List<Measured> values) {
	}

	private List<Measured> values(Table table, String bead, Map<String, Integer> statistics, Row row) {
		List<Measured> values = new ArrayList<>();
		Cell first = table.header().cell(statistics.values().iterator().next());
		values.add(Measured.text("analyte name", bead, first.place()));
		statistics.forEach((name, index) -> statistic(name, row.cell(index).under(table.header().cell(index)), values));
		return values;
	}

	private void add(Table table, BeadColumns columns, Row row, List<SampleContent> samples) {
		List<Measured> shared = new ArrayList<>();
		columns.others().forEach((name, index) -> other(name, row.cell(index).under(table.header().cell(index)), shared));
		Optional<MeasuredTime> time = time(table, columns, row);
		columns.beads().forEach((bead, statistics) -> {
			List<Measured> values = values(table, bead, statistics, row);
			BEADS.check(values, log);
			values.addAll(shared);
			samples.add(new SampleContent(cell(columns, row, "sample id").text(), cell(columns, row, "well location").text(),
					time, values, row.place()));
		});
	}

	private Optional<MeasuredTime> time(Table table, BeadColumns columns, Row row) {
		Cell start = cell(columns, row, "plate start");
		if (start.isBlank()) {
			boolean column = columns.others().containsKey("plate start");
			log.add(column ? new Mismatch("time.missing", start.place(), "", "when the plate was started", "The time is kept as unknown.").warning()
					: Problem.note("time.unknown", "The file does not say when the plate was started; the time is kept as unknown.", table.header().place()));
		}
		return clock.read(start);
	}

	private void other(String name, Cell cell, List<Measured> shared) {
		if (PLACED.contains(name) || name.isEmpty() && cell.isBlank()) {
			return;
		}
		if (FACTS.containsKey(name)) {
			Measured fact = cells.text(FACTS.get(name), cell);
			if (varying.contains(name)) {
				shared.add(fact);
			}
			if (facts.stream().noneMatch(one -> one.field().equals(fact.field()) && one.text().equals(fact.text()))) {
				facts.add(fact);
			}
		} else if (OF_WELL.containsKey(name)) {
			shared.add(cells.number(OF_WELL.get(name), "1", cell));
		} else {
			shared.add(cells.text(name, cell));
		}
	}

	private void statistic(String name, Cell cell, List<Measured> values) {
		switch (name) {
		case "median" -> {
			values.add(Measured.text("statistical feature", "fluorescence", cell.place()));
			values.add(cells.number("statistical value", "[RFU]", cell));
		}
		case "count" -> values.add(cells.number("analyte document/assay bead count", "1", cell));
		case "average mfi", "avg net mfi", "average net mfi" -> values.add(cells.number("avg net mfi", "[RFU]", cell));
		case "%cv", "% cv", "cv", "trimmed %cv", "trimmed % cv" -> values.add(cells.number(name, "%", cell));
		case "net mfi", "mean", "trimmed mean", "std dev", "trimmed std dev", "stdev", "peak" ->
			values.add(cells.number(name, "[RFU]", cell));
		default -> values.add(cell.text().matches("[0-9.,]+") ? cells.number(name, "1", cell) : cells.text(name, cell));
		}
	}

	private static Cell cell(BeadColumns columns, Row row, String name) {
		Integer index = columns.others().get(name);
		return index == null ? new Cell("", row.place()) : row.cell(index);
	}

	private List<Cell> numbers() {
		return tables.stream().flatMap(table -> {
			List<Integer> columns = BeadColumns.of(table.header()).beads().values().stream()
					.flatMap(statistics -> statistics.values().stream()).toList();
			return table.rows().stream().flatMap(row -> columns.stream().map(row::cell));
		}).toList();
	}

	private List<String> texts(String name) {
		return tables.stream().flatMap(table -> {
			BeadColumns columns = BeadColumns.of(table.header());
			return table.rows().stream().map(row -> cell(columns, row, name).text());
		}).toList();
	}
}

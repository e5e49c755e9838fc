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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/** Whether the tables of a report say the same of what each of them repeats, and what in them belongs to no well or analyte. */
final class Agreement {

	private static final List<String> REPEATED = List.of("sample", "total events");

	/** Tables with a row for each sample of the batch; others may be of standards and controls alone. */
	private static final Set<String> OF_EACH_SAMPLE = Set.of("avg net mfi", "avg result");

	private final Collection<ResultTable> tables;
	private final ResultTable wells;
	private final List<Analyte> analytes;
	private final ProblemLog log;

	Agreement(Collection<ResultTable> tables, ResultTable wells, ProblemLog log) {
		this.tables = tables;
		this.wells = wells;
		this.analytes = Analyte.of(wells, tables);
		this.log = log;
	}

	/** Adds a warning where a table names another sample, another number of events or another bead than the tables before. */
	void check() {
		tables.stream().filter(table -> table.byLocation() && table != wells).forEach(this::checkRows);
		tables.stream().filter(table -> table != wells).forEach(this::checkOrder);
		Map<Cell, String> beads = new HashMap<>();
		tables.stream().filter(ResultTable::ofProperties).forEach(table -> table.property("beadid")
				.ifPresent(row -> analytes.forEach(analyte -> analyte.column(table).ifPresent(index -> {
					String bead = row.cell(index).text();
					String before = beads.putIfAbsent(analyte.name(), bead);
					compare(row.cell(index), before == null ? bead : before, "the bead of " + analyte.name().text() + " in each table");
				}))));
	}

	/** All tables name the analytes in one order; where one does not, a name may have come above the values of another. */
	private void checkOrder(ResultTable table) {
		List<Integer> columns = analytes.stream().flatMap(analyte -> analyte.column(table).stream()).toList();
		IntStream.range(1, columns.size()).filter(i -> columns.get(i) < columns.get(i - 1)).mapToObj(i -> table.header().cell(columns.get(i))).findFirst()
				.ifPresent(name -> log.add(new Mismatch("table.differs", name.place(), name.text(),
						"the analytes in the order of the table '" + wells.title().text() + "'", "Compare the names with the instrument.").warning()));
	}

	private void checkRows(ResultTable table) {
		for (Row row : table.rows()) {
			wells.rowOf(LocationCells.plateAndWell(table.cell(row, "location").text()))
					.ifPresent(well -> REPEATED.stream().filter(name -> table.column(name).isPresent() && wells.column(name).isPresent())
							.forEach(name -> compare(table.cell(row, name), wells.cell(well, name).text(),
									"'" + wells.cell(well, name).text() + "' as below '" + wells.title().text() + "'")));
		}
	}

	private void compare(Cell cell, String before, String expected) {
		if (!cell.text().equals(before)) {
			log.add(new Mismatch("table.differs", cell.place(), cell.text(), expected,
					"The tables may have been put together: compare them with the instrument.").warning());
		}
	}

	/** Rows of samples or wells that are not among the wells, and columns that are not among their analytes; a warning tells each. */
	List<NotUnderstood> left() {
		List<NotUnderstood> left = new ArrayList<>();
		Set<String> samples = wells.rows().stream().map(row -> wells.cell(row, "sample").text()).collect(Collectors.toSet());
		for (ResultTable table : tables) {
			if (table.bySample()) {
				rows(table, samples, left);
			} else if (table.byLocation() && table.analytes().isEmpty() && table.column("message").isEmpty()) {
				table.rows().stream().filter(row -> wells.rowOf(LocationCells.plateAndWell(table.cell(row, "location").text())).isEmpty())
						.forEach(row -> add(table, row, left));
			}
			columns(table, left);
		}
		return left;
	}

	/** Rows of samples that no well has, and such as stand again with other values. */
	private void rows(ResultTable table, Set<String> samples, List<NotUnderstood> left) {
		Set<String> ambiguous = table.ambiguous();
		checkEach(table, samples);
		for (Row row : table.rows()) {
			String sample = table.cell(row, "sample").text();
			if (!samples.contains(sample) || ambiguous.contains(sample)) {
				add(table, row, left);
			} else {
				events(table, row, left);
			}
		}
	}

	private void checkEach(ResultTable table, Set<String> samples) {
		Set<String> stated = table.rows().stream().map(row -> table.cell(row, "sample").text()).collect(Collectors.toSet());
		if (OF_EACH_SAMPLE.contains(Spelling.folded(table.title().text())) && !stated.isEmpty()) {
			samples.stream().filter(sample -> !stated.contains(sample)).sorted().findFirst().ifPresent(sample -> log.add(Mismatch.described("row.missing",
					table.title().place(), "no row for the sample '" + sample + "' below '" + table.title().text() + "'",
					"each sample of the table '" + wells.title().text() + "'", "Lines may have been lost: compare them with the instrument.").warning()));
		}
	}

	/** The events of a sample are those of its well; what is stated of several wells together is listed. */
	private void events(ResultTable table, Row row, List<NotUnderstood> left) {
		Cell events = table.cell(row, "total events");
		String sample = table.cell(row, "sample").text();
		List<String> ofWells = wells.rows().stream().filter(well -> wells.cell(well, "sample").text().equals(sample))
				.map(well -> wells.cell(well, "total events").text()).distinct().toList();
		if (!events.isBlank() && ofWells.size() == 1) {
			compare(events, ofWells.getFirst(), "'" + ofWells.getFirst() + "' as below '" + wells.title().text() + "'");
		} else if (!events.isBlank()) {
			left.add(new NotUnderstood(table.title().text() + " " + events.place().name() + " of " + sample, events.text(), events.place()));
		}
	}

	private void add(ResultTable table, Row row, List<NotUnderstood> left) {
		log.add(new Mismatch("row.unplaced", row.place(), row.text(), "a well or sample of the table '" + wells.title().text() + "', once",
				"The row is listed and not taken over.").warning());
		left.add(new NotUnderstood(table.title().text(), row.text(), row.place()));
	}

	private void columns(ResultTable table, List<NotUnderstood> left) {
		boolean ofAnalytes = table.bySample() || table.byLocation() || table.ofProperties();
		Set<Integer> taken = new HashSet<>();
		analytes.forEach(analyte -> analyte.column(table).ifPresent(taken::add));
		for (int index : ofAnalytes ? table.analytes() : List.<Integer>of()) {
			if (!taken.contains(index)) {
				Cell header = table.header().cell(index);
				log.add(new Mismatch("column.unplaced", header.place(), header.text(), "an analyte of the table '" + wells.title().text() + "'",
						"The column is listed and not taken over.").warning());
				table.rows().stream().map(row -> row.cell(index).under(header)).filter(cell -> !cell.isBlank())
						.forEach(cell -> left.add(new NotUnderstood(table.title().text() + " " + header.text(), cell.text(), cell.place())));
			}
		}
	}
}

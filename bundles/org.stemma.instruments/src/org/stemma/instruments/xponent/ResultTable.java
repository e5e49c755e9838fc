/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/** The table of one data type: a row for each location, for each sample, or for each property of the analytes. */
final class ResultTable {

	private static final Set<String> NO_ANALYTES = Set.of("", "location", "sample", "total events", "notes", "analyte:", "analyte",
			"dilution factor", "status", "message", "userid", "date");

	private final Cell title;
	private final Row header;
	private final List<Row> rows;
	private final List<Integer> analytes = new ArrayList<>();
	private final Map<String, List<Integer>> columns = new HashMap<>();
	private final Map<String, Row> byLocation = new HashMap<>();
	private final Map<String, Row> ofSample = new HashMap<>();

	private ResultTable(Cell title, Row header, List<Row> rows) {
		this.title = title;
		this.header = header;
		this.rows = List.copyOf(rows);
		for (int i = 0; i < header.cells().size(); i++) {
			String name = Spelling.folded(header.cell(i).text());
			columns.computeIfAbsent(name, any -> new ArrayList<>()).add(i);
			if (!NO_ANALYTES.contains(name) && !name.equals(Spelling.folded(title.text()))) {
				analytes.add(i);
			}
		}
		rows.forEach(row -> byLocation.putIfAbsent(LocationCells.plateAndWell(cell(row, "location").text()), row));
		rows.forEach(row -> ofSample.putIfAbsent(cell(row, "sample").text(), row));
		ofSample.keySet().removeAll(ambiguous());
	}

	/** The table of the rows from its title on; empty when nothing stands below the title. */
	static Optional<ResultTable> of(List<Row> part, ProblemLog log) {
		if (part.size() < 2) {
			return Optional.empty();
		}
		ResultTable table = new ResultTable(part.getFirst().cell(1), part.get(1), part.subList(2, part.size()));
		table.rows.forEach(row -> table.checkWidth(row, log));
		return Optional.of(table);
	}

	/** The data type as the file writes it. */
	Cell title() {
		return title;
	}

	/** The names of the columns. */
	Row header() {
		return header;
	}

	/** The rows below the header. */
	List<Row> rows() {
		return rows;
	}

	/** Whether its rows stand for wells. */
	boolean byLocation() {
		return columns.containsKey("location");
	}

	/** Whether its rows stand for samples, whatever their wells. */
	boolean bySample() {
		return !byLocation() && columns.containsKey("sample");
	}

	/** Whether its rows stand for properties of the analytes. */
	boolean ofProperties() {
		return Spelling.folded(header.cell(0).text()).matches("analyte ?:?");
	}

	/** Whether nothing tells what its rows stand for; the log of the users is known to be no table of results. */
	boolean ofUnknownRows() {
		return !byLocation() && !bySample() && !ofProperties() && !columns.containsKey("userid");
	}

	/** The samples that stand in several rows with different values, so that no row is that of the sample. */
	Set<String> ambiguous() {
		Map<String, String> first = new HashMap<>();
		return rows.stream().filter(row -> !row.text().equals(first.computeIfAbsent(cell(row, "sample").text(), name -> row.text())))
				.map(row -> cell(row, "sample").text()).collect(Collectors.toSet());
	}

	/** The row of a property, named in lower case without colon. */
	Optional<Row> property(String name) {
		return rows.stream().filter(row -> Spelling.folded(row.cell(0).text()).replaceAll(":$", "").equals(name)).findFirst();
	}

	/** The columns of analytes: their numbers in a row. */
	List<Integer> analytes() {
		return analytes;
	}

	/** The column of a name in lower case. */
	Optional<Integer> column(String name) {
		return columns(name).stream().findFirst();
	}

	/** The text under a column; blank where there is none. */
	Cell cell(Row row, String name) {
		return column(name).map(index -> row.cell(index).under(header.cell(index)))
				.orElseGet(() -> new Cell("", row.place()));
	}

	/** The row of a location, by plate and well. */
	Optional<Row> rowOf(String plateAndWell) {
		return Optional.ofNullable(byLocation.get(plateAndWell));
	}

	/** The row of a sample that is the same wherever it stands. */
	Optional<Row> rowOfSample(String sample) {
		return Optional.ofNullable(ofSample.get(sample));
	}

	/** All columns of a name in lower case. */
	List<Integer> columns(String name) {
		return columns.getOrDefault(name, List.of());
	}

	/** Only where values of analytes follow each other does a lost cell make all of them doubtful. */
	private void checkWidth(Row row, ProblemLog log) {
		boolean values = (byLocation() || bySample() || ofProperties()) && !analytes().isEmpty();
		if (values && row.cells().size() < header.used()) {
			log.add(Mismatch.described("row.short", row.cell(row.cells().size()).place(), row.cells().size() + " cells",
					header.used() + " cells as in the header", "The file may be cut off; export the batch again.").error());
		} else if (row.cells().size() < (values ? header.cells().size() : byLocation() ? header.used() : 0)) {
			log.add(Mismatch.described("row.ragged", row.place(), row.cells().size() + " cells", header.cells().size()
					+ " cells as in the header", "A cell may have been lost, which shifts those behind it.").warning());
		} else if (row.used() > Math.max(header.used(), header.cells().size())) {
			log.add(Mismatch.described("row.long", row.cell(header.cells().size()).place(), row.used() + " cells",
					header.used() + " cells as in the header",
					"A text in this row may hold the delimiter without quotes, which shifts the cells behind it.").error());
		}
	}
}

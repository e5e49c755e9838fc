/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.field.WholeCount;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DatesWithin;
import org.stemma.formats.value.FileClock;

/** Makes the content of the parts of a report. For one file and thread. */
final class BatchReport {

	/** What each report holds unless somebody left it out. */
	private static final List<String> USUAL = List.of("median", "count");

	private static final WholeCount BEADS = new WholeCount("analyte document/assay bead count");

	private final ReportParts parts;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final CellReader cells;
	private final BatchKeys keys;

	BatchReport(ReportParts parts, ReaderSettings settings, ProblemLog log) {
		this.parts = parts;
		this.settings = settings;
		this.log = log;
		this.cells = CellReader.of(numbers(), settings, log).marking();
		this.keys = new BatchKeys(parts, cells);
	}

	Outcome<RunContent> content() {
		Optional<ResultTable> wells = wells();
		if (wells.isEmpty()) {
			log.add(Mismatch.described("table.missing", parts.head().getFirst().place(), "no table of results by location",
					"a table below 'DataType:', 'Median' with a row for each well",
					"The file may be cut off; export the batch again.").error());
			return log.refusal();
		}
		parts.results().values().forEach(table -> checkComplete(table, wells.get()));
		if (log.blocks()) {
			return log.refusal();
		}
		USUAL.stream().filter(type -> !parts.results().containsKey(type)).forEach(type -> log.add(Mismatch.described("table.missing",
				wells.get().title().place(), "no table '" + type + "'", "medians and counts in each report",
				"What it would say is missing; export the batch again if it should be there.").warning()));
		Agreement agreement = new Agreement(parts.results().values(), wells.get(), log);
		agreement.check();
		parts.results().values().stream().filter(ResultTable::ofUnknownRows).forEach(table -> log.add(new Mismatch("table.header", table.header().place(),
				table.header().text(), "names of columns that begin with Location, Sample or Analyte",
				"This table is listed and not taken over; export the batch again.").warning()));
		checkEnd();
		Optional<MeasuredTime> time = time();
		WellResults results = new WellResults(parts.results(), wells.get(), cells);
		List<SampleContent> samples = wells.get().rows().stream()
				.flatMap(row -> results.of(row, time).stream()).toList();
		new RowDoubts(samples).note(log).wells(log);
		samples.forEach(sample -> BEADS.check(sample.measurements(), log));
		return log.outcome(new RunContent(keys.facts(), samples, left(results, agreement)));
	}

	/** What stands last in a report is the mark of its checksum. */
	private void checkEnd() {
		if (parts.end().isEmpty()) {
			Place last = parts.results().values().stream().reduce((first, next) -> next).map(table -> table.title().place()).orElseThrow();
			log.add(Mismatch.described("end.missing", last, "no line '-- CRC --' behind this table", "the end of the report",
					"The file may be cut off: compare it with the instrument.").warning());
		}
	}

	private List<NotUnderstood> left(WellResults results, Agreement agreement) {
		List<NotUnderstood> left = new ArrayList<>(keys.left());
		left.addAll(keys.calibrators());
		parts.untitled().forEach(row -> left.add(new NotUnderstood("table without a data type", row.text(), row.place())));
		left.addAll(results.left());
		left.addAll(agreement.left());
		return left;
	}

	/** The table whose rows are the wells: the medians, else the first one by location that has analytes. */
	private Optional<ResultTable> wells() {
		return Stream.concat(Optional.ofNullable(parts.results().get("median")).stream(), parts.results().values().stream())
				.filter(table -> table.byLocation() && !table.analytes().isEmpty() && !table.rows().isEmpty()).findFirst();
	}

	/** Each table by location has the same wells, each once; else rows were lost. */
	private void checkComplete(ResultTable table, ResultTable wells) {
		if (!table.byLocation() || table.column("message").isPresent()) {
			return;
		}
		if (table.analytes().isEmpty()) {
			wells.rows().stream().map(row -> wells.cell(row, "location"))
					.filter(cell -> table.rowOf(LocationCells.plateAndWell(cell.text())).isEmpty()).findFirst()
					.ifPresent(cell -> log.add(lost(table, cell).warning()));
			return;
		}
		Set<String> seen = new HashSet<>();
		table.rows().stream().map(row -> table.cell(row, "location"))
				.filter(cell -> !seen.add(LocationCells.plateAndWell(cell.text())))
				.forEach(cell -> log.add(new Mismatch("location.twice", cell.place(), cell.text(), "each location once").error()));
		wells.rows().stream().map(row -> wells.cell(row, "location"))
				.filter(cell -> !seen.contains(LocationCells.plateAndWell(cell.text()))).findFirst()
				.ifPresent(cell -> log.add(lost(table, cell).error()));
		table.rows().stream().map(row -> table.cell(row, "location"))
				.filter(cell -> wells.rowOf(LocationCells.plateAndWell(cell.text())).isEmpty()).findFirst()
				.ifPresent(cell -> log.add(lost(wells, cell).error()));
	}

	private static Mismatch lost(ResultTable table, Cell location) {
		return Mismatch.described("row.missing", table.title().place(),
				"no row for the location " + location.text() + " below '" + table.title().text() + "'",
				"the same locations in each table", "The file may be cut off; export the batch again.");
	}

	private Optional<MeasuredTime> time() {
		List<String> texts = Stream.of(parts.head(), parts.calibrations(), parts.calibrators()).flatMap(List::stream)
				.flatMap(row -> row.cells().stream()).map(Cell::text).toList();
		Optional<Cell> start = keys.value("batchstarttime");
		if (start.isEmpty()) {
			log.add(Problem.note("time.unknown", "The file does not say when the batch began; the time is kept as unknown.",
					parts.head().getFirst().place()));
		}
		return start.flatMap(new FileClock(DatesWithin.of(texts), texts, settings, log)::read);
	}

	private List<Cell> numbers() {
		List<Cell> numbers = new ArrayList<>();
		for (ResultTable table : parts.results().values()) {
			for (Row row : table.byLocation() ? table.rows() : List.<Row>of()) {
				table.analytes().forEach(index -> numbers.add(row.cell(index)));
			}
		}
		return numbers;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.LostRows;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;

/** One exported test run: tables in the shape of the plate, or a list of wells. For one thread. */
final class MarsRun {

	/** What stands in place of a value above the detector's range, and of one that was not read while something was injected. */
	private static final Map<String, State> WORDS = Map.of("overflow", State.OUT_OF_RANGE, "inj.", State.MISSING);

	private final List<Row> rows;
	private final MarsHead head;
	private final List<TitledGrid> grids;
	private final Optional<MarsList> list;
	private final ReaderSettings settings;
	private final ProblemLog log = new ProblemLog();

	MarsRun(List<Row> rows, Optional<Problem> unfinished, ReaderSettings settings) {
		this.rows = rows;
		this.head = MarsReader.head(rows);
		this.grids = TitledGrid.of(rows);
		this.list = grids.isEmpty() ? MarsList.in(rows) : Optional.empty();
		this.settings = settings;
		unfinished.ifPresent(log::add);
	}

	Outcome<RunContent> content() {
		Optional<Cell> mode = head.mode();
		Cell first = rows.getFirst().cell(0);
		if (head.value("test name").isEmpty()) {
			log.add(new Mismatch("mars.no-head", first.place(), first.text(), "cells such as 'Test name: ELISA' above the table",
					"Export the run from MARS with its header.").error());
		} else if (mode.isEmpty()) {
			log.add(new Mismatch("mars.no-mode", first.place(), "", "a line 'Absorbance', 'Fluorescence (FI)' or 'Luminescence'",
					"Export the run from MARS with its header.").error());
		}
		if (grids.isEmpty() && list.isEmpty()) {
			log.add(Mismatch.described("mars.no-table", rows.getLast().place(), "no table of wells down to here",
					"a line of column numbers and a line for each row of the plate", "Export the run again.").error());
		}
		grids.forEach(grid -> grid.grid().check(0, log));
		TitledGrid.checkEnds(grids, rows, log);
		LostRows.check(grids.stream().map(TitledGrid::grid).toList(), Optional.empty(), log);
		list.ifPresent(one -> one.check(rows.stream().filter(MarsList::begins).findFirst().orElseThrow(), log));
		List<SampleContent> samples = log.blocks() ? List.of() : samples(MarsHead.detection(mode.get()).orElseThrow());
		List<NotUnderstood> left = new ArrayList<>(head.left().stream().map(cell -> new NotUnderstood("", cell.text(), cell.place())).toList());
		grids.stream().skip(1).flatMap(grid -> grid.above().subList(0, Math.max(0, grid.above().size() - 1)).stream()).filter(row -> !MarsSeries.cycle(row)).forEach(row -> left.add(left(row)));
		list.stream().flatMap(one -> rows.stream().filter(row -> row.place().line() > one.last().place().line()))
				.filter(row -> !row.isBlank()).forEach(row -> left.add(left(row)));
		TitledGrid.behind(grids, rows).forEach(row -> left.add(left(row)));
		return log.outcome(new RunContent(List.of(), samples, left));
	}

	private static NotUnderstood left(Row row) {
		return new NotUnderstood(row.cell(0).text(), row.text(), row.place());
	}

	private List<SampleContent> samples(Detection detection) {
		boolean cycles = rows.stream().anyMatch(MarsSeries::cycle);
		List<MarsTable> tables = Stream.concat(grids.stream().map(MarsTable::of).filter(table -> !cycles || table.layout()).limit(cycles ? 1 : grids.size()),
				list.stream().flatMap(one -> one.tables(log).stream())).toList();
		List<MarsSeries> series = list.map(one -> one.series(log)).orElseGet(() -> MarsSeries.of(cycles ? grids : List.of(), log));
		List<String> texts = Stream.concat(tables.stream().filter(table -> !table.layout()), series.stream().flatMap(one -> one.points().values().stream()))
				.flatMap(table -> table.wells().stream()).map(one -> one.cell().text()).filter(text -> !text.isEmpty()).toList();
		WellNumbers numbers = WellNumbers.of(texts, settings.locale(), log).knowing(WORDS);
		List<SampleContent> samples = new MarsSamples(head, detection, tables, series, numbers, time()).all();
		if (samples.isEmpty() && !log.blocks()) {
			Cell title = tables.isEmpty() ? rows.getLast().cell(0) : tables.getFirst().title();
			log.add(new Mismatch("mars.no-raw-data", title.place(), title.text(), "a table 'Raw Data' with at least one well",
					"Export the raw data too.").error());
		}
		return samples;
	}

	private Optional<MeasuredTime> time() {
		Optional<Cell> date = head.value("date");
		if (date.isEmpty()) {
			log.add(new Mismatch("time.missing", rows.getFirst().place(), "", "a cell 'Date:'", "The time is kept as unknown.").warning());
			return Optional.empty();
		}
		Cell cell = new Cell(date.get().text() + " " + head.value("time").map(Cell::text).orElse("0:00"), date.get().place());
		String id = head.value("id1").map(Cell::text).orElse("");
		return new FileClock(List.of(cell.text()), List.of(cell.place().source(), id), settings, log).read(cell);
	}
}

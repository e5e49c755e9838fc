/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;

/** One exported test run. For one thread. */
final class MarsRun {

	/** {@code Raw Data (450)}, {@code 2. Raw Data (485-12/520)}: one wavelength, or excitation and emission. */
	private static final Pattern RAW = Pattern
			.compile("(?:\\d+\\.\\s*)?Raw Data\\s*(?:\\((?:(\\d{3,4})[^/)]*/)?\\s*(?:(\\d{3,4})[^)]*|[^)]*)\\).*)?");

	/** What stands in place of a value above the detector's range. */
	private static final Map<String, State> WORDS = Map.of("overflow", State.OUT_OF_RANGE);

	private final List<Row> rows;
	private final MarsHead head;
	private final List<TitledGrid> grids;
	private final ReaderSettings settings;
	private final ProblemLog log = new ProblemLog();
	private final Map<Well, List<Measured>> calculated = new LinkedHashMap<>();
	private WellNumbers numbers;

	MarsRun(List<Row> rows, Optional<Problem> unfinished, ReaderSettings settings) {
		this.rows = rows;
		this.head = MarsReader.head(rows);
		this.grids = TitledGrid.of(rows);
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
		if (grids.isEmpty()) {
			log.add(Mismatch.described("mars.no-table", rows.getLast().place(), "no table of wells down to here",
					"a line of column numbers and a line for each row of the plate", "Export the run again.").error());
		}
		grids.forEach(grid -> grid.grid().check(0, log));
		TitledGrid.checkEnds(grids, rows, log);
		List<SampleContent> samples = log.blocks() ? List.of() : samples(MarsHead.detection(mode.get()).orElseThrow());
		List<NotUnderstood> left = new ArrayList<>(head.left().stream().map(cell -> new NotUnderstood("", cell.text(), cell.place())).toList());
		grids.stream().skip(1).flatMap(grid -> grid.above().subList(0, Math.max(0, grid.above().size() - 1)).stream()).forEach(row -> left.add(left(row)));
		TitledGrid.behind(grids, rows).forEach(row -> left.add(left(row)));
		return log.outcome(new RunContent(List.of(), samples, left));
	}

	private static NotUnderstood left(Row row) {
		return new NotUnderstood(row.cell(0).text(), row.text(), row.place());
	}

	private List<SampleContent> samples(Detection detection) {
		numbers = WellNumbers.of(TitledGrid.texts(grids), settings.locale(), log).knowing(WORDS);
		Optional<MeasuredTime> time = time();
		grids.stream().filter(grid -> !RAW.matcher(title(grid).text()).matches()).forEach(this::calculate);
		List<SampleContent> samples = new ArrayList<>();
		for (TitledGrid grid : grids) {
			Matcher raw = RAW.matcher(title(grid).text());
			if (raw.matches()) {
				List<Measured> facts = facts(detection, grid, raw);
				grid.wells().stream().filter(one -> !one.cell().isBlank()).forEach(one -> numbers
						.read(detection.field(), detection.unit(), one.cell().under(title(grid)))
						.ifPresent(value -> samples.add(sample(raw(grid), one.well(), value, facts, time))));
			}
		}
		if (samples.isEmpty() && !log.blocks()) {
			log.add(new Mismatch("mars.no-raw-data", title(grids.getFirst()).place(), title(grids.getFirst()).text(),
					"a table 'Raw Data' with at least one well", "Export the raw data too.").error());
		}
		return samples;
	}

	private SampleContent sample(String title, Well well, Measured value, List<Measured> facts, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>(List.of(value));
		calculated.getOrDefault(well, List.of()).stream().filter(one -> isOf(one, title)).forEach(values::add);
		values.addAll(facts);
		String plate = head.value("id1").map(Cell::text).map(id -> id + " ").orElse("");
		return new SampleContent(plate + well.name(), well.name(), time, values, value.place());
	}

	/** Whether a calculated value may come from a table: not when its title names another table of raw data. */
	private boolean isOf(Measured value, String title) {
		String from = value.place().name();
		return from.endsWith(title) || grids.stream().filter(grid -> RAW.matcher(title(grid).text()).matches()).noneMatch(grid -> from.endsWith(raw(grid)));
	}

	/** The title of a table of raw data without its number. */
	private static String raw(TitledGrid grid) {
		return title(grid).text().replaceFirst("^\\d+\\.\\s*", "");
	}

	private void calculate(TitledGrid grid) {
		Cell title = title(grid);
		String field = title.isBlank() ? "calculated" : title.text().toLowerCase(Locale.ROOT);
		grid.wells().stream().filter(one -> !one.cell().isBlank())
				.forEach(one -> numbers.read(field, "1", one.cell().under(title)).ifPresent(
						value -> calculated.computeIfAbsent(one.well(), well -> new ArrayList<>()).add(value)));
	}

	private List<Measured> facts(Detection detection, TitledGrid grid, Matcher raw) {
		Place place = title(grid).place();
		List<Measured> facts = new ArrayList<>(head.facts());
		facts.add(Measured.text("detection type", detection.field(), place));
		head.mode().ifPresent(mode -> facts.add(Measured.text("test method", mode.text(), mode.place())));
		wavelength("detector wavelength setting", raw.group(2), place, facts);
		wavelength("excitation wavelength setting", raw.group(1), place, facts);
		int size = grid.grid().size();
		facts.add(Measured.number("plate well count", BigDecimal.valueOf(size), "1", String.valueOf(size), place));
		return facts;
	}

	private static void wavelength(String field, String text, Place place, List<Measured> facts) {
		if (text != null) {
			facts.add(Measured.number(field, new BigDecimal(text), "nm", text, place));
		}
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

	/** The line directly above a table. */
	private static Cell title(TitledGrid grid) {
		return grid.above().isEmpty() ? new Cell("", grid.grid().lines().getFirst().cells().place()) : grid.above().getLast().cell(0);
	}
}

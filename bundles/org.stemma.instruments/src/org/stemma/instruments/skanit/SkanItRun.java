/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;

/** One exported session. For one thread. */
final class SkanItRun {

	private static final String SAMPLE = "Sample";

	private final Workbook book;
	private final List<StepSheet> steps;
	private final ReaderSettings settings;
	private final ProblemLog log = new ProblemLog();
	private final WellNumbers numbers;
	private final SampleNames samples = new SampleNames();
	private final Calculations calculations;
	private final List<NotUnderstood> left = new ArrayList<>();

	SkanItRun(Workbook book, ReaderSettings settings) {
		this.book = book;
		this.settings = settings;
		this.steps = StepSheet.all(book);
		this.calculations = new Calculations(wavelengths(steps.stream().filter(step -> step.detection().isPresent()).toList()));
		this.numbers = WellNumbers.of(texts(steps), settings.locale(), log);
	}

	private static Set<String> wavelengths(List<StepSheet> steps) {
		Stream<Cell> tables = steps.stream().flatMap(step -> step.lines().tables().stream()).flatMap(table -> table.wavelength().stream());
		Stream<Cell> lists = steps.stream().flatMap(step -> step.lines().lists().stream())
				.flatMap(list -> list.lines().stream().flatMap(line -> list.wavelength(line).stream()));
		return Stream.concat(tables, lists).map(Cell::text).collect(Collectors.toSet());
	}

	private static List<String> texts(List<StepSheet> steps) {
		List<StepLines> lines = steps.stream().map(StepSheet::lines).toList();
		Stream<String> tables = lines.stream().flatMap(one -> one.tables().stream()).filter(table -> !table.name().text().equals(SAMPLE))
				.flatMap(table -> StepSamples.wells(table).stream()).map(one -> one.cell().text());
		Stream<String> kinetics = lines.stream().flatMap(one -> one.kinetics().stream()).flatMap(list -> list.points().stream())
				.flatMap(row -> row.cells().stream()).map(Cell::text);
		Stream<String> lists = lines.stream().flatMap(one -> Stream.concat(one.lists().stream(), one.statistics().stream()))
				.flatMap(list -> list.texts().stream());
		return Stream.of(tables, kinetics, lists).flatMap(texts -> texts).toList();
	}

	Outcome<RunContent> content() {
		if (steps.stream().noneMatch(step -> step.detection().isPresent())) {
			log.add(Mismatch.described("skanit.no-step", new Place(book.name(), 1, 0, ""), "no sheet of a step that measures",
					"a sheet 'Measurement results' of absorbance, fluorescence or luminescence", "Export the session again.").error());
			return log.refusal();
		}
		steps.forEach(this::prepare);
		Session session = new Session(book, steps.getFirst());
		List<SampleContent> content = new ArrayList<>();
		for (StepSheet step : steps) {
			step.detection().ifPresent(detection -> {
				Optional<MeasuredTime> time = new FileClock(session.dates(), List.of(step.session().text(), book.name()), settings, log).read(step.time());
				content.addAll(new StepSamples(step, detection, samples, calculations, numbers, time, log).all());
			});
		}
		if (content.isEmpty() && !log.blocks()) {
			log.add(Mismatch.described("table.empty", steps.getFirst().step().place(), "no table of wells with a value below the steps",
					"a table in the shape of the plate or a list of wells", "Export the results of the session as plates.").error());
		}
		left.addAll(0, session.left());
		SampleStatistics statistics = new SampleStatistics(numbers);
		List<SampleContent> joined = content;
		for (StepSheet step : steps) {
			joined = statistics.join(step, joined);
			left(step);
		}
		left.addAll(statistics.left());
		left.addAll(calculations.left());
		return log.outcome(new RunContent(session.facts(), joined, left));
	}

	/** Takes the names of the samples, and what was calculated of wells. */
	private void prepare(StepSheet step) {
		for (StepSheet.StepTable table : step.lines().tables()) {
			table.grid().check(0, log);
			boolean sample = table.name().text().equals(SAMPLE);
			for (WellCell one : StepSamples.wells(table)) {
				if (sample) {
					samples.add(table.plate().text(), one.well(), one.cell());
				} else if (!step.measured(table.name()) && !one.cell().isBlank()) {
					calculated(step, table.name(), one.cell(), table.plate().text(), one.well(), table.wavelength());
				}
			}
		}
		for (ResultList list : step.lines().lists()) {
			for (Row line : list.lines()) {
				list.well(line).ifPresent(well -> line(step, list, line, well));
			}
		}
	}

	private void line(StepSheet step, ResultList list, Row line, Well well) {
		list.sample(line).ifPresent(cell -> samples.add(list.plate(line).text(), well, cell));
		if (step.detection().isEmpty() && !list.timed()) {
			list.results().stream().filter(column -> !ResultList.words(column) && !ResultList.at(column, line).isBlank())
					.forEach(column -> calculated(step, column, ResultList.at(column, line), list.plate(line).text(), well, list.wavelength(line)));
		}
	}

	private void calculated(StepSheet step, Cell column, Cell cell, String plate, Well well, Optional<Cell> wavelength) {
		Cell name = new Cell(step.step().text() + " " + column.text(), column.place());
		numbers.read(name.text().toLowerCase(Locale.ROOT), "1", cell.under(name))
				.ifPresent(value -> calculations.add(plate, well, value, wavelength.map(Cell::text)));
	}

	/** Lines of lists that no well's curve shows: columns of other things, and lists of steps that calculate. */
	private void left(StepSheet step) {
		step.lines().left().forEach(row -> leave(step, row));
		for (KineticList list : step.lines().kinetics()) {
			if (step.detection().isEmpty()) {
				Stream.concat(Stream.of(list.header()), list.points().stream()).forEach(row -> leave(step, row));
			} else {
				list.others().forEach(cell -> list.points().forEach(row -> left.add(new NotUnderstood(cell.text(),
						row.cell(cell.place().column() - 1).text(), row.cell(cell.place().column() - 1).place()))));
			}
		}
		step.lines().lists().stream().filter(list -> step.detection().isEmpty())
				.forEach(list -> Stream.concat(Stream.of(list.header()), list.lines().stream())
						.filter(row -> list.timed() || row != list.header() && list.well(row).isEmpty()).forEach(row -> leave(step, row)));
	}

	private void leave(StepSheet step, Row row) {
		left.add(new NotUnderstood(step.step().text(), row.text(), row.place()));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.SampleRole;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.FileClock;

/** One exported session. For one thread. */
final class SkanItRun {

	private static final String SAMPLE = "Sample";

	private final Workbook book;
	private final List<StepSheet> steps;
	private final ReaderSettings settings;
	private final ProblemLog log = new ProblemLog();
	private final WellNumbers numbers;
	private final Map<String, Cell> samples = new HashMap<>();
	private final Set<String> measured;
	private final Map<String, List<Calculated>> calculated = new LinkedHashMap<>();
	private final Set<Calculated> given = new HashSet<>();

	SkanItRun(Workbook book, ReaderSettings settings) {
		this.book = book;
		this.settings = settings;
		this.steps = StepSheet.all(book);
		this.measured = steps.stream().filter(step -> step.detection().isPresent()).flatMap(step -> step.tables().stream())
				.flatMap(table -> table.wavelength().stream()).map(Cell::text).collect(Collectors.toSet());
		this.numbers = WellNumbers.of(texts(steps), settings.locale(), log);
	}

	private static List<String> texts(List<StepSheet> steps) {
		Stream<Cell> tables = steps.stream().flatMap(step -> step.tables().stream()).filter(table -> !table.name().text().equals(SAMPLE))
				.flatMap(table -> wells(table).stream()).map(WellCell::cell);
		Stream<Cell> lists = steps.stream().flatMap(step -> step.kinetics().stream()).flatMap(list -> list.points().stream())
				.flatMap(row -> row.cells().stream());
		return Stream.concat(tables, lists).map(Cell::text).toList();
	}

	/** A value that was calculated of a well, and the wavelength that its table states. */
	private record Calculated(Measured value, Optional<String> wavelength) {

		/** Whether it may come from a table: not when it is of a wavelength that another table was measured at. */
		boolean isOf(StepSheet.StepTable table, Set<String> measured) {
			return wavelength.isEmpty() || !measured.contains(wavelength.get()) || table.wavelength().map(Cell::text).equals(wavelength);
		}
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
		List<String> dates = session.dates();
		for (StepSheet step : steps) {
			step.detection().ifPresent(detection -> {
				Optional<MeasuredTime> time = new FileClock(dates, List.of(step.session().text(), book.name()), settings, log).read(step.time());
				step.tables().stream().filter(step::measured).forEach(table -> table(step, table, detection, time, content));
				step.kinetics().forEach(list -> kinetic(step, list, detection, time, content));
			});
		}
		if (content.isEmpty() && !log.blocks()) {
			log.add(Mismatch.described("table.empty", steps.getFirst().step().place(), "no table of wells with a value below the steps",
					"a table in the shape of the plate", "Export the results of the session as plates.").error());
		}
		List<NotUnderstood> left = new ArrayList<>(session.left());
		steps.forEach(step -> left.addAll(left(step)));
		calculated.values().stream().flatMap(List::stream).filter(one -> !given.contains(one)).map(Calculated::value)
				.forEach(value -> left.add(new NotUnderstood(value.field(), value.text(), value.place())));
		return log.outcome(new RunContent(session.facts(), content, left));
	}

	private void prepare(StepSheet step) {
		for (StepSheet.StepTable table : step.tables()) {
			table.grid().check(0, log);
			boolean sample = table.name().text().equals(SAMPLE);
			for (WellCell one : wells(table)) {
				if (sample) {
					samples.putIfAbsent(key(table, one), one.cell());
				} else if (!step.measured(table) && !one.cell().isBlank()) {
					Cell name = new Cell(step.step().text() + " " + table.name().text(), table.name().place());
					numbers.read(name.text().toLowerCase(Locale.ROOT), "1", one.cell().under(name))
							.ifPresent(value -> calculated.computeIfAbsent(key(table, one), any -> new ArrayList<>())
									.add(new Calculated(value, table.wavelength().map(Cell::text))));
				}
			}
		}
	}

	private void table(StepSheet step, StepSheet.StepTable table, Detection detection, Optional<MeasuredTime> time,
			List<SampleContent> content) {
		List<Measured> facts = facts(step, table.plate(), table.wavelength(), detection);
		table.excitation().flatMap(cell -> numbers.read("excitation wavelength setting", "nm", cell)).ifPresent(facts::add);
		table.reading().ifPresent(cell -> facts.add(Measured.text("reading", cell.text(), cell.place())));
		int size = table.grid().size();
		facts.add(Measured.number("plate well count", BigDecimal.valueOf(size), "1", String.valueOf(size), table.name().place()));
		for (WellCell one : wells(table)) {
			if (!one.cell().isBlank()) {
				numbers.read(detection.field(), detection.unit(), one.cell().under(table.name()))
						.ifPresent(value -> content.add(sample(table, one, value, facts, time)));
			}
		}
	}

	private List<Measured> facts(StepSheet step, Cell plate, Optional<Cell> wavelength, Detection detection) {
		List<Measured> facts = new ArrayList<>();
		facts.add(Measured.text("detection type", detection.title(), step.step().place()));
		if (!plate.isBlank()) {
			facts.add(Measured.text("well plate identifier", plate.text(), plate.place()));
		}
		wavelength.filter(cell -> !cell.text().matches("[0.,]+"))
				.flatMap(cell -> numbers.read("detector wavelength setting", "nm", cell)).ifPresent(facts::add);
		return facts;
	}

	/** A sample with its curve for each well of a list. */
	private void kinetic(StepSheet step, KineticList list, Detection detection, Optional<MeasuredTime> time, List<SampleContent> content) {
		List<Measured> facts = facts(step, list.plate(), list.wavelength(), detection);
		for (KineticList.Column column : list.wells()) {
			List<Measured> values = new ArrayList<>(facts);
			Curve curve = list.curve(column, detection, numbers, values);
			String plate = list.plate().isBlank() ? "" : list.plate().text() + "_";
			SampleRole.of(column.sample()).ifPresent(role -> values.add(Measured.text("sample role type", role, column.header().place())));
			if (curve.values().stream().anyMatch(Optional::isPresent) || values.size() > facts.size()) {
				content.add(new SampleContent(column.sample().isEmpty() ? plate + column.well().name() : column.sample(), column.well().name(), time,
						values, List.of(curve), column.header().place()));
			}
		}
	}

	/** Lines of lists that no well's curve shows: columns of other things, and lists of steps that calculate. */
	private List<NotUnderstood> left(StepSheet step) {
		List<NotUnderstood> left = new ArrayList<>();
		step.left().forEach(row -> left.add(new NotUnderstood(step.step().text(), row.text(), row.place())));
		for (KineticList list : step.kinetics()) {
			if (step.detection().isEmpty()) {
				Stream.concat(Stream.of(list.header()), list.points().stream())
						.forEach(row -> left.add(new NotUnderstood(step.step().text(), row.text(), row.place())));
			} else {
				list.others().forEach(cell -> list.points().forEach(row -> left.add(new NotUnderstood(cell.text(),
						row.cell(cell.place().column() - 1).text(), row.cell(cell.place().column() - 1).place()))));
			}
		}
		return left;
	}

	private SampleContent sample(StepSheet.StepTable table, WellCell one, Measured value, List<Measured> facts,
			Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>(List.of(value));
		values.addAll(facts);
		Optional<Cell> sample = Optional.ofNullable(samples.get(key(table, one))).filter(cell -> !cell.isBlank());
		sample.flatMap(cell -> SampleRole.of(cell.text()).map(role -> Measured.text("sample role type", role, cell.place())))
				.ifPresent(values::add);
		calculated.getOrDefault(key(table, one), List.of()).stream().filter(each -> each.isOf(table, measured)).peek(given::add).map(Calculated::value)
				.forEach(values::add);
		String plate = table.plate().isBlank() ? "" : table.plate().text() + "_";
		return new SampleContent(sample.map(Cell::text).orElse(plate + one.well().name()), one.well().name(), time, values,
				value.place());
	}

	private static List<WellCell> wells(StepSheet.StepTable table) {
		return table.grid().lines().stream().flatMap(line -> line.wells().stream()).toList();
	}

	private static String key(StepSheet.StepTable table, WellCell one) {
		return table.plate().text() + "\n" + one.well();
	}
}

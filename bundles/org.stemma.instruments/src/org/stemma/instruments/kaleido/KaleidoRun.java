/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.LostRows;
import org.stemma.formats.plate.SampleRole;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;

/** One exported measurement of plates. For one thread. */
final class KaleidoRun {

	private static final Pattern RESULT = Pattern.compile("Results? for\\s+(.+)");
	private static final Pattern POLARIZATION = Pattern.compile("(?i).*(polari[sz]ation|anisotropy|\\bmp\\b).*");
	private static final Pattern PLANE = Pattern.compile("(?i).*(parallel|perpendicular|\\b[sp]-?pol\\b|intensity).*");

	private final List<Row> rows;
	private final List<TitledGrid> results;
	private final List<TitledGrid> maps;
	private final Map<Well, Cell> map = new HashMap<>();
	private final Map<String, List<Measured>> calculated = new HashMap<>();
	private final Facts facts;
	private final Operations operations;
	private final WellNumbers numbers;
	private final ResultFacts shared;
	private final ReaderSettings settings;
	private final ProblemLog log = new ProblemLog();

	KaleidoRun(List<Row> rows, Optional<Problem> unfinished, ReaderSettings settings) {
		this.rows = rows;
		this.settings = settings;
		unfinished.ifPresent(log::add);
		List<TitledGrid> grids = TitledGrid.of(rows);
		this.results = grids.stream().filter(grid -> title(grid).isPresent()).toList();
		this.maps = grids.stream().filter(grid -> grid.last("Platemap").isPresent()).toList();
		maps.stream().flatMap(grid -> grid.wells().stream())
				.filter(one -> !one.cell().isBlank() && !one.cell().text().equals("-"))
				.forEach(one -> map.putIfAbsent(one.well(), one.cell()));
		this.facts = new Facts(rows, grids);
		this.operations = new Operations(facts.all());
		this.numbers = WellNumbers.of(TitledGrid.texts(results), settings.locale(), log);
		boolean third = rows.stream().anyMatch(row -> row.cell(0).text().matches("(EnSight|Kaleido) Results from.*"));
		this.shared = new ResultFacts(facts, operations, numbers, third);
	}

	Outcome<RunContent> content() {
		if (results.isEmpty()) {
			log.add(Mismatch.described("kaleido.no-results", rows.getLast().place(), "no table of results down to here",
					"a line 'Results for …' and a table of wells below it", "Export the measurement again.").error());
		}
		facts.again("measurement signature").ifPresent(cell -> log.add(new Mismatch("run.again", cell.place(), cell.text(), "one measurement in a file",
				"Give each measurement in a file of its own.").error()));
		results.forEach(grid -> grid.grid().check(0, log));
		maps.forEach(grid -> grid.grid().check(0, log));
		LostRows.check(Stream.concat(results.stream(), maps.stream()).map(TitledGrid::grid).toList(), Optional.empty(), log);
		TitledGrid.checkEnds(results, rows, log);
		if (rows.stream().noneMatch(row -> row.cell(0).text().startsWith("Exported with"))) {
			log.add(Mismatch.described("run.no-end", rows.getLast().place(), "no line 'Exported with …' down to here", "it as the last line",
					"The file may be cut off; compare it with the instrument.").warning());
		}
		Optional<MeasuredTime> time = time();
		List<SampleContent> samples = new ArrayList<>();
		boolean measured = results.stream().anyMatch(grid -> detection(grid).isPresent());
		results.stream().filter(grid -> measured && detection(grid).isEmpty()).forEach(this::calculate);
		results.stream().filter(grid -> !measured || detection(grid).isPresent()).forEach(grid -> samples.addAll(samples(grid, time)));
		return log.outcome(new RunContent(facts.run(), samples, facts.left()));
	}

	private Optional<MeasuredTime> time() {
		Optional<Cell> started = facts.value("measurement started");
		if (started.isEmpty()) {
			log.add(new Mismatch("time.missing", rows.getLast().place(), "", "a line 'Measurement Started'",
					"The time is kept as unknown.").warning());
			return Optional.empty();
		}
		List<String> dates = Stream.of("measurement started", "measurement finished").map(facts::value)
				.flatMap(Optional::stream).map(Cell::text).toList();
		String file = rows.getFirst().place().source();
		String barcode = facts.value("barcode").map(Cell::text).orElse("");
		return new FileClock(dates, List.of(file, barcode), settings, log).read(started.get());
	}

	private List<SampleContent> samples(TitledGrid grid, Optional<MeasuredTime> time) {
		Cell title = title(grid).orElseThrow();
		boolean polarization = polarization(title.text());
		Optional<Detection> detection = polarization ? Optional.of(Detection.FLUORESCENCE) : detection(grid);
		if (detection.isEmpty()) {
			log.add(new Mismatch("kaleido.technology", title.place(), title.text(),
					"a measurement of absorbance, fluorescence, luminescence or Alpha",
					"This kind of result cannot be read; enter it by hand.").error());
			return List.of();
		}
		List<Measured> facts = shared.of(grid, title, detection.get());
		String field = polarization ? title.text().toLowerCase(Locale.ROOT) : detection.get().field();
		String plate = plate(grid);
		List<SampleContent> samples = new ArrayList<>();
		for (WellCell one : grid.wells()) {
			if (!one.cell().isBlank()) {
				numbers.read(field, polarization ? "1" : detection.get().unit(), one.cell().under(title))
						.ifPresent(value -> samples.add(sample(plate, one, value, facts, time)));
			}
		}
		return samples;
	}

	/** What was measured, as the name of the table or else the settings of the measurement tell; nothing where it was made of two measurements. */
	private Optional<Detection> detection(TitledGrid grid) {
		String title = title(grid).orElseThrow().text();
		return polarization(title) ? Optional.empty() : detection(title).or(() -> operations.detection(title));
	}

	/** Whether a table holds what was made of the light in two planes, unless its name says that it is of one of them. */
	private static boolean polarization(String title) {
		return POLARIZATION.matcher(title).matches() && !PLANE.matcher(title).matches();
	}

	/** A table beside measured ones that is no measurement was calculated. */
	private void calculate(TitledGrid grid) {
		Cell title = title(grid).orElseThrow();
		for (WellCell one : grid.wells()) {
			if (!one.cell().isBlank()) {
				numbers.read(title.text().toLowerCase(Locale.ROOT), "1", one.cell().under(title)).ifPresent(
						value -> calculated.computeIfAbsent(plate(grid) + " " + one.well(), any -> new ArrayList<>()).add(value));
			}
		}
	}

	private String plate(TitledGrid grid) {
		return Barcode.of(grid).or(() -> facts.value("barcode")).map(Cell::text).orElse("");
	}

	private SampleContent sample(String plate, WellCell one, Measured value, List<Measured> shared, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>(List.of(value));
		values.addAll(calculated.getOrDefault(plate + " " + one.well(), List.of()));
		Optional.ofNullable(map.get(one.well())).ifPresent(symbol -> {
			SampleRole.of(symbol.text()).ifPresent(role -> values.add(Measured.text("sample role type", role, symbol.place())));
			values.add(Measured.text("platemap", symbol.text(), symbol.place()));
		});
		values.addAll(shared);
		String name = plate.isEmpty() ? one.well().name() : plate + "_" + one.well().name();
		return new SampleContent(name, one.well().name(), time, values, value.place());
	}

	private static Optional<Detection> detection(String title) {
		String name = title.toLowerCase(Locale.ROOT);
		if (name.contains("lum") || name.contains("alpha")) {
			return Optional.of(Detection.LUMINESCENCE);
		}
		if (name.contains("fluo") || name.matches(".*\\b(fi|trf|tr-f|htrf|fp)\\b.*")) {
			return Optional.of(Detection.FLUORESCENCE);
		}
		return name.contains("abs") ? Optional.of(Detection.ABSORBANCE) : Optional.empty();
	}

	/** What a table shows; empty for tables that are no results. */
	static Optional<Cell> title(TitledGrid grid) {
		Optional<Row> row = grid.above().stream().filter(one -> RESULT.matcher(one.cell(0).text()).matches())
				.reduce((first, second) -> second);
		return grid.last("Platemap").isPresent() ? Optional.empty() : row.map(Row::cells).map(List::getFirst).map(cell -> {
			Matcher parts = RESULT.matcher(cell.text());
			parts.matches();
			return new Cell(parts.group(1), cell.place());
		});
	}
}

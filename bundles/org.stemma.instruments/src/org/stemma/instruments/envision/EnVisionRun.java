/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.stemma.formats.plate.GridLine;
import org.stemma.formats.plate.SampleRole;
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;

/** One exported assay. For one thread. */
final class EnVisionRun {

	/** Columns of the plate information that end as values under names of their own, or as the name of the plate. */
	private static final Set<String> KNOWN = Set.of("Plate", "Repeat", "Barcode", "Measured height", "Chamber temperature at start",
			"Chamber temperature at end", "Humidity at start", "Humidity at end", "Ambient temperature at start", "Ambient temperature at end",
			"Group", "Label", "ScanX", "ScanY", "Measinfo", "Kinetics", "Measurement date");
	private static final Set<String> UNITS = Set.of("a", "od", "counts", "counts/s", "cps", "rfu", "rlu");

	private final List<Row> rows;
	private final List<TitledGrid> grids;
	private final List<PlateBlock> blocks;
	private final Protocol protocol;
	private final WellNumbers numbers;
	private final FileClock clock;
	private final ProblemLog log = new ProblemLog();
	private final Calculations calculations = new Calculations();

	EnVisionRun(List<Row> rows, Optional<Problem> unfinished, ReaderSettings settings) {
		this.rows = rows;
		this.grids = TitledGrid.of(rows);
		this.blocks = PlateBlock.of(grids, rows);
		this.protocol = new Protocol(rows);
		unfinished.ifPresent(log::add);
		this.numbers = WellNumbers.of(TitledGrid.texts(blocks.stream().map(PlateBlock::grid).toList()), settings.locale(), log);
		List<String> dates = Stream.concat(protocol.dates().stream(),
				blocks.stream().map(block -> block.value("Measurement date").text()).filter(text -> !text.isEmpty())).toList();
		this.clock = new FileClock(dates, List.of(rows.getFirst().place().source()), settings, log);
	}

	Outcome<RunContent> content() {
		check();
		blocks.stream().filter(PlateBlock::calculated).forEach(block -> calculations.add(block, numbers));
		List<PlateBlock> measured = blocks.stream().filter(block -> !block.calculated()).toList();
		List<SampleContent> samples = new ArrayList<>();
		measured.forEach(block -> samples.addAll(samples(block)));
		calculations.alone(measured).forEach(block -> samples.addAll(alone(block)));
		return log.outcome(new RunContent(Stream.concat(protocol.run().stream(), calculations.facts().stream()).toList(), samples, left()));
	}

	private void check() {
		if (blocks.isEmpty()) {
			log.add(Mismatch.described("envision.no-results", rows.getLast().place(), "no table of results down to here",
					"a line 'Results for …' and a table of wells below it", "Export the assay with its results.").error());
		}
		Set<Place> used = blocks.stream().map(block -> block.title().place()).map(place -> Place.line(place.source(), place.line())).collect(Collectors.toSet());
		rows.stream().filter(PlateBlock::title).filter(row -> !used.contains(Place.line(row.place().source(), row.place().line()))).findFirst()
				.ifPresent(row -> log.add(new Mismatch("envision.no-table", row.place(), row.text(), "a table of wells below it",
						"What stands below is not read as values; export the assay again.").warning()));
		if (!protocol.ended()) {
			log.add(Mismatch.described("run.no-end", rows.getLast().place(), "no line 'Exported with …' down to here", "it as the last line",
					"The file may be cut off; compare it with the instrument.").warning());
		}
		protocol.again().ifPresent(row -> log.add(new Mismatch("run.again", row.place(), row.text(), "one export in a file",
				"Labels and filters of both would be mistaken; give each export in a file of its own.").error()));
		blocks.forEach(block -> block.grid().grid().check(0, log));
		TitledGrid.checkEnds(blocks.stream().map(PlateBlock::grid).toList(), rows, log);
		protocol.maps().forEach(map -> map.check(0, log));
	}

	/** The lines that no value was made of. */
	private List<NotUnderstood> left() {
		List<NotUnderstood> left = new ArrayList<>(blocks.stream().flatMap(block -> block.background().stream())
				.map(row -> new NotUnderstood("Background information", row.text(), row.place())).toList());
		blocks.stream().flatMap(block -> block.moreInfo().stream())
				.forEach(row -> left.add(new NotUnderstood("Plate information", row.text(), row.place())));
		left.addAll(protocol.left());
		strange().forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
		return left;
	}

	/** The lines of tables that are neither results nor a map of wells; a warning names each table. */
	private List<Row> strange() {
		Set<Place> known = Stream.concat(blocks.stream().map(block -> block.grid().grid()), protocol.maps().stream())
				.map(grid -> grid.lines().getFirst().cells().place()).collect(Collectors.toSet());
		List<TitledGrid> strange = grids.stream().filter(grid -> !known.contains(grid.grid().lines().getFirst().cells().place())).toList();
		strange.forEach(grid -> log.add(Mismatch.described("grid.unknown", grid.grid().lines().getFirst().cells().place(), "a table of wells",
				"a line 'Results for …' above it", "Its values are not read.").warning()));
		return strange.stream().flatMap(grid -> grid.grid().lines().stream()).map(GridLine::cells).toList();
	}

	/** The values of a calculated table of whose plate and repeat nothing else is exported. */
	private List<SampleContent> alone(PlateBlock block) {
		Optional<MeasuredTime> time = clock.read(block.value("Measurement date"));
		List<SampleContent> samples = new ArrayList<>();
		for (WellCell one : block.grid().wells()) {
			calculations.value(block, one.well()).ifPresent(value -> samples.add(new SampleContent(plate(block) + " " + one.well().name(),
					one.well().name(), time, List.of(value, Measured.text("well plate identifier", plate(block), block.value("Plate").place())),
					value.place())));
		}
		return samples;
	}

	private List<SampleContent> samples(PlateBlock block) {
		if (block.info().isEmpty()) {
			log.add(new Mismatch("envision.no-plate", block.title().place(), block.title().text(),
					"lines 'Plate information' above it", "Export the assay with its plate information.").error());
			return List.of();
		}
		Detection detection = detection(block);
		Optional<MeasuredTime> time = clock.read(block.value("Measurement date"));
		List<Measured> facts = facts(block, detection);
		Map<Well, List<Measured>> calculated = calculations.of(block);
		boolean known = block.unit().isEmpty() || UNITS.contains(block.unit().toLowerCase(Locale.ROOT));
		if (!known) {
			log.add(new Mismatch("unit.unknown", block.title().place(), block.unit(), "Counts or A behind the channel",
					"The values are kept without a unit.").warning());
		}
		List<SampleContent> samples = new ArrayList<>();
		for (WellCell one : block.grid().wells()) {
			if (!one.cell().isBlank()) {
				numbers.read(known ? detection.field() : "result (" + block.unit().toLowerCase(Locale.ROOT) + ")", known ? detection.unit() : "1", one.cell().under(block.title()))
						.ifPresent(value -> samples.add(sample(block, one, Stream.concat(Stream.of(value),
								calculated.getOrDefault(one.well(), List.of()).stream()).toList(), facts, time)));
			}
		}
		return samples;
	}

	private SampleContent sample(PlateBlock block, WellCell one, List<Measured> own, List<Measured> facts, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>(own);
		protocol.symbol(block.value("Plate").text(), one.well()).ifPresent(symbol -> SampleRole.of(symbol.text())
				.ifPresentOrElse(role -> values.add(Measured.text("sample role type", role, symbol.place())),
						() -> values.add(Measured.text("platemap", symbol.text(), symbol.place()))));
		values.addAll(facts);
		return new SampleContent(plate(block) + " " + one.well().name(), one.well().name(), time, values, own.getFirst().place());
	}

	private static String plate(PlateBlock block) {
		String barcode = block.value("Barcode").text().replace("\"", "").replace("=", "").strip();
		return barcode.isEmpty() ? "Plate " + block.value("Plate").text() : barcode;
	}

	/** What was measured: absorbance states its unit, light without an excitation is luminescence. */
	private static Detection detection(PlateBlock block) {
		String how = block.value("Measinfo").text();
		if (block.absorbance() || how.contains("Em=N/A")) {
			return Detection.ABSORBANCE;
		}
		String unit = block.unit().toLowerCase(Locale.ROOT);
		if (unit.equals("rfu") || unit.equals("rlu")) {
			return unit.equals("rfu") ? Detection.FLUORESCENCE : Detection.LUMINESCENCE;
		}
		return how.contains("Ex=N/A") ? Detection.LUMINESCENCE : Detection.FLUORESCENCE;
	}

	private List<Measured> facts(PlateBlock block, Detection detection) {
		List<Measured> facts = new ArrayList<>();
		facts.add(Measured.text("detection type", detection.title(), block.title().place()));
		facts.add(Measured.text("well plate identifier", plate(block), block.value("Plate").place()));
		number("detector distance setting (plate reader)", "mm", block.known("Measured height"), facts);
		number("number of averages", "1", block.flashes(), facts);
		number("compartment temperature", "Cel", block.known("Chamber temperature at start"), facts);
		for (String own : List.of("Chamber temperature at end", "Ambient temperature at start", "Ambient temperature at end")) {
			number(own.toLowerCase(Locale.ROOT), "Cel", block.known(own), facts);
		}
		for (String own : List.of("Humidity at start", "Humidity at end")) {
			number(own.toLowerCase(Locale.ROOT), "%", block.known(own), facts);
		}
		for (String own : List.of("Kinetics", "ScanX", "ScanY", "Repeat")) {
			number(own.toLowerCase(Locale.ROOT), "1", block.known(own), facts);
		}
		text("group identifier", block.known("Group"), facts);
		text("label", block.known("Label"), facts);
		text("measinfo", block.known("Measinfo"), facts);
		block.others(KNOWN).forEach(cell -> text(cell.place().name().toLowerCase(Locale.ROOT), cell, facts));
		protocol.setting(block.label(), "Reference AD gain").ifPresent(cell -> text("detector gain setting", cell, facts));
		protocol.value("Number of the wells in the plate").ifPresent(cell -> number("plate well count", "1", cell, facts));
		if (detection != Detection.ABSORBANCE) {
			optics(block, facts);
		}
		return facts;
	}

	private void optics(PlateBlock block, List<Measured> facts) {
		String emission = block.channel() == 2 ? "2nd ems. filter" : "Ems. filter";
		protocol.setting(block.label(), emission).ifPresent(filter -> facts
				.addAll(protocol.filter(filter, "detector wavelength setting", "detector bandwidth setting")));
		protocol.setting(block.label(), "Exc. filter").ifPresent(filter -> facts
				.addAll(protocol.filter(filter, "excitation wavelength setting", "excitation bandwidth setting")));
		Cell how = block.value("Measinfo");
		if (how.text().contains("Em=Top")) {
			text("scan position setting (plate reader)", new Cell("top scan position (plate reader)", how.place()), facts);
		} else if (how.text().contains("Em=Btm")) {
			text("scan position setting (plate reader)", new Cell("bottom scan position (plate reader)", how.place()), facts);
		}
	}

	private void number(String field, String unit, Cell cell, List<Measured> facts) {
		if (!cell.isBlank()) {
			numbers.read(field, unit, cell).ifPresent(facts::add);
		}
	}

	private static void text(String field, Cell cell, List<Measured> facts) {
		if (cell.text().equals("N/A")) {
			facts.add(new Measured(field, Optional.empty(), cell.text(), "", State.MISSING, cell.place()));
		} else if (!cell.isBlank() && !field.isBlank()) {
			facts.add(Measured.text(field, cell.text(), cell.place()));
		}
	}
}

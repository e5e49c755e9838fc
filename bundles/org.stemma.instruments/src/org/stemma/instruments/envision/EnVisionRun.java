/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
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
import org.stemma.formats.plate.TitledGrid;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.NumberStyle;

/** One exported assay. For one thread. */
final class EnVisionRun {

	private final List<Row> rows;
	private final List<PlateBlock> blocks;
	private final Protocol protocol;
	private final WellNumbers numbers;
	private final FileClock clock;
	private final ProblemLog log = new ProblemLog();
	private final Map<String, List<Measured>> calculated = new LinkedHashMap<>();

	EnVisionRun(List<Row> rows, Optional<Problem> unfinished, ReaderSettings settings) {
		this.rows = rows;
		List<TitledGrid> grids = TitledGrid.of(rows);
		this.blocks = PlateBlock.of(grids);
		this.protocol = new Protocol(rows);
		unfinished.ifPresent(log::add);
		this.numbers = new WellNumbers(NumberStyle.ungrouped(TitledGrid.texts(blocks.stream().map(PlateBlock::grid).toList()), settings.locale()), log);
		List<String> dates = Stream.concat(protocol.dates().stream(),
				blocks.stream().map(block -> block.value("Measurement date").text()).filter(text -> !text.isEmpty())).toList();
		this.clock = new FileClock(dates, List.of(rows.getFirst().place().source()), settings, log);
	}

	Outcome<RunContent> content() {
		if (blocks.isEmpty()) {
			log.add(Mismatch.described("envision.no-results", rows.getLast().place(), "no table of results down to here",
					"a line 'Results for …' and a table of wells below it", "Export the assay with its results.").error());
		}
		protocol.again().ifPresent(row -> log.add(new Mismatch("run.again", row.place(), row.text(), "one export in a file",
				"Labels and filters of both would be mistaken; give each export in a file of its own.").error()));
		blocks.forEach(block -> block.grid().grid().check(0, log));
		blocks.stream().filter(PlateBlock::calculated).forEach(this::calculate);
		List<SampleContent> samples = new ArrayList<>();
		blocks.stream().filter(block -> !block.calculated()).forEach(block -> samples.addAll(samples(block)));
		List<NotUnderstood> left = new ArrayList<>(blocks.stream().flatMap(block -> block.background().stream())
				.map(row -> new NotUnderstood("Background information", row.text(), row.place())).toList());
		left.addAll(protocol.left());
		return log.outcome(new RunContent(protocol.run(), samples, left));
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
		List<SampleContent> samples = new ArrayList<>();
		for (WellCell one : block.grid().wells()) {
			if (!one.cell().isBlank()) {
				numbers.read(detection.field(), detection.unit(), one.cell().under(block.title()))
						.ifPresent(value -> samples.add(sample(block, one, value, facts, time)));
			}
		}
		return samples;
	}

	private SampleContent sample(PlateBlock block, WellCell one, Measured value, List<Measured> facts, Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>(List.of(value));
		values.addAll(calculated.getOrDefault(key(block, one), List.of()));
		protocol.symbol(block.value("Plate").text(), one.well()).ifPresent(symbol -> SampleRole.of(symbol.text())
				.ifPresentOrElse(role -> values.add(Measured.text("sample role type", role, symbol.place())),
						() -> values.add(Measured.text("platemap", symbol.text(), symbol.place()))));
		values.addAll(facts);
		return new SampleContent(plate(block) + " " + one.well().name(), one.well().name(), time, values, value.place());
	}

	private void calculate(PlateBlock block) {
		String field = block.label().isBlank() ? "calculated" : block.label().toLowerCase(Locale.ROOT);
		Cell name = new Cell(block.label(), block.title().place());
		block.grid().wells().stream().filter(one -> !one.cell().isBlank()).forEach(one -> numbers
				.read(field, "1", one.cell().under(name))
				.ifPresent(value -> calculated.computeIfAbsent(key(block, one), any -> new ArrayList<>()).add(value)));
	}

	private static String key(PlateBlock block, WellCell one) {
		return block.value("Plate").text() + " " + block.value("Repeat").text() + " " + one.well();
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
		return how.contains("Ex=N/A") ? Detection.LUMINESCENCE : Detection.FLUORESCENCE;
	}

	private List<Measured> facts(PlateBlock block, Detection detection) {
		List<Measured> facts = new ArrayList<>();
		facts.add(Measured.text("detection type", detection.title(), block.title().place()));
		facts.add(Measured.text("well plate identifier", plate(block), block.value("Plate").place()));
		number("detector distance setting (plate reader)", "mm", block.value("Measured height"), facts);
		number("number of averages", "1", block.flashes(), facts);
		number("compartment temperature", "Cel", block.value("Chamber temperature at start"), facts);
		for (String own : List.of("Chamber temperature at end", "Ambient temperature at start", "Ambient temperature at end")) {
			number(own.toLowerCase(Locale.ROOT), "Cel", block.value(own), facts);
		}
		for (String own : List.of("Humidity at start", "Humidity at end")) {
			number(own.toLowerCase(Locale.ROOT), "%", block.value(own), facts);
		}
		for (String own : List.of("Kinetics", "ScanX", "ScanY", "Repeat")) {
			number(own.toLowerCase(Locale.ROOT), "1", block.value(own), facts);
		}
		text("group identifier", block.value("Group"), facts);
		text("label", block.value("Label"), facts);
		text("measinfo", block.value("Measinfo"), facts);
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
		if (!cell.isBlank()) {
			facts.add(Measured.text(field, cell.text(), cell.place()));
		}
	}
}

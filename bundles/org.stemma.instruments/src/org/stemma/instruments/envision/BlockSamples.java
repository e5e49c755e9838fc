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
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.SampleRole;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.FileClock;

/**
 * The samples of the tables of an assay.
 *
 * @param protocol     what stands around the tables
 * @param calculations the calculated tables
 * @param numbers      reads the cells
 * @param clock        reads the times of the plates
 * @param log          takes what is wrong with a table
 */
record BlockSamples(Protocol protocol, Calculations calculations, WellNumbers numbers, FileClock clock, ProblemLog log) {

	/** Columns of the plate information that end as values under names of their own, or as the name of the plate. */
	private static final Set<String> KNOWN = Set.of("Plate", "Repeat", "Barcode", "Measured height", "Chamber temperature at start",
			"Chamber temperature at end", "Humidity at start", "Humidity at end", "Ambient temperature at start", "Ambient temperature at end",
			"Group", "Label", "ScanX", "ScanY", "Measinfo", "Kinetics", "Measurement date");
	private static final Set<String> UNITS = Set.of("a", "od", "counts", "counts/s", "cps", "rfu", "rlu");

	/** The values of a calculated table of whose plate and repeat nothing else is exported. */
	List<SampleContent> alone(PlateBlock block) {
		Optional<MeasuredTime> time = clock.read(block.value("Measurement date"));
		List<SampleContent> samples = new ArrayList<>();
		for (WellCell one : block.grid().wells()) {
			calculations.value(block, one.well()).ifPresent(value -> samples.add(new SampleContent(plate(block) + " " + one.well().name(),
					one.well().name(), time, List.of(value, Measured.text("well plate identifier", plate(block), block.value("Plate").place())),
					value.place())));
		}
		return samples;
	}

	/** The values of a measured table. */
	List<SampleContent> measured(PlateBlock block) {
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
		block.side().ifPresent(cell -> text("polarization", cell, facts));
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

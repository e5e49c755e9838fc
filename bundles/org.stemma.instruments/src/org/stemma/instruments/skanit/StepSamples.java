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
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.SampleRole;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/**
 * The samples of a step that measures.
 *
 * @param step         the step
 * @param detection    what it measures
 * @param samples      the names of the samples
 * @param calculations what was calculated of the wells
 * @param numbers      reads the cells
 * @param time         when it was executed
 * @param log          takes what is wrong with lists
 */
record StepSamples(StepSheet step, Detection detection, SampleNames samples, Calculations calculations, WellNumbers numbers,
		Optional<MeasuredTime> time, ProblemLog log) {

	/** Those of its tables, of its kinetics and of its lists. */
	List<SampleContent> all() {
		List<SampleContent> content = new ArrayList<>();
		step.lines().tables().stream().filter(table -> step.measured(table.name())).forEach(table -> table(table, content));
		step.lines().kinetics().forEach(list -> kinetic(list, content));
		step.lines().lists().forEach(list -> list(list, content));
		return content;
	}

	private void table(StepSheet.StepTable table, List<SampleContent> content) {
		List<Measured> facts = facts(table.plate(), table.wavelength(), table.excitation());
		table.reading().ifPresent(cell -> facts.add(Measured.text("reading", cell.text(), cell.place())));
		int size = table.grid().size();
		facts.add(Measured.number("plate well count", BigDecimal.valueOf(size), "1", String.valueOf(size), table.name().place()));
		for (WellCell one : wells(table)) {
			if (!one.cell().isBlank()) {
				numbers.read(detection.field(), detection.unit(), one.cell().under(table.name())).ifPresent(value -> content
						.add(sample(table.plate(), one.well(), table.wavelength(), List.of(List.of(value), facts), List.of(), value.place())));
			}
		}
	}

	private void list(ResultList list, List<SampleContent> content) {
		for (ListSamples.Found found : new ListSamples(step, list, detection, numbers, log).all()) {
			boolean spectrum = found.curves().stream().anyMatch(curve -> curve.across().concept().equals("wavelength"));
			Optional<Cell> wavelength = spectrum ? Optional.empty() : list.wavelength(found.line());
			boolean read = !found.values().isEmpty() || found.curves().stream().anyMatch(curve -> curve.values().stream().anyMatch(Optional::isPresent));
			if (read) {
				List<Measured> facts = facts(list.plate(found.line()), wavelength, list.excitation(found.line()));
				content.add(sample(list.plate(found.line()), found.well(), wavelength, List.of(found.values(), facts), found.curves(), found.line().place()));
			}
		}
	}

	private List<Measured> facts(Cell plate, Optional<Cell> wavelength, Optional<Cell> excitation) {
		List<Measured> facts = new ArrayList<>();
		facts.add(Measured.text("detection type", detection.title(), step.step().place()));
		if (!plate.isBlank()) {
			facts.add(Measured.text("well plate identifier", plate.text(), plate.place()));
		}
		wavelength.filter(cell -> !cell.text().matches("[0.,]+"))
				.flatMap(cell -> numbers.read("detector wavelength setting", "nm", cell)).ifPresent(facts::add);
		excitation.flatMap(cell -> numbers.read("excitation wavelength setting", "nm", cell)).ifPresent(facts::add);
		return facts;
	}

	/** A sample with its curve for each well of a list that has a column for each. */
	private void kinetic(KineticList list, List<SampleContent> content) {
		List<Measured> facts = facts(list.plate(), list.spectrum() ? Optional.empty() : list.wavelength(), Optional.empty());
		for (KineticList.Column column : list.wells()) {
			List<Measured> values = new ArrayList<>(facts);
			Curve curve = list.curve(column, detection, numbers, values);
			SampleRole.of(column.sample()).ifPresent(role -> values.add(Measured.text("sample role type", role, column.header().place())));
			if (curve.values().stream().anyMatch(Optional::isPresent) || values.size() > facts.size()) {
				content.add(new SampleContent(column.sample().isEmpty() ? named(list.plate(), column.well()) : column.sample(), column.well().name(), time,
						values, List.of(curve), column.header().place()));
			}
		}
	}

	private SampleContent sample(Cell plate, Well well, Optional<Cell> wavelength, List<List<Measured>> own, List<Curve> curves, Place place) {
		List<Measured> values = new ArrayList<>();
		own.forEach(values::addAll);
		Optional<Cell> sample = samples.of(plate.text(), well);
		sample.flatMap(cell -> SampleRole.of(cell.text()).map(role -> Measured.text("sample role type", role, cell.place())))
				.ifPresent(values::add);
		values.addAll(calculations.of(plate.text(), well, wavelength.map(Cell::text)));
		return new SampleContent(sample.map(Cell::text).orElseGet(() -> named(plate, well)), well.name(), time, values, curves, place);
	}

	private static String named(Cell plate, Well well) {
		return plate.isBlank() ? well.name() : plate.text() + "_" + well.name();
	}

	/** The wells of a table with their cells. */
	static List<WellCell> wells(StepSheet.StepTable table) {
		return table.grid().lines().stream().flatMap(line -> line.wells().stream()).toList();
	}
}

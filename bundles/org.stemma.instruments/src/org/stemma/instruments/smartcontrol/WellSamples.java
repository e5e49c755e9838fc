/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Unit;

/** The wells, each with one sample for each raw reading and what was calculated from it. */
final class WellSamples {

	private static final Unit PICOGRAMS = Unit.parse("pg/mL").orElseThrow();

	private final List<Quantity> quantities;
	private final Cycles cycles;
	private final Detection detection;
	private final WellNumbers numbers;
	private final String plate;

	WellSamples(List<Quantity> quantities, Cycles cycles, Detection detection, WellNumbers numbers, String plate) {
		this.quantities = List.copyOf(quantities);
		this.cycles = cycles;
		this.detection = detection;
		this.numbers = numbers;
		this.plate = plate;
	}

	List<SampleContent> content(List<Measured> facts, List<Measured> optics, Optional<MeasuredTime> time) {
		List<Quantity> readings = quantities.stream().filter(Quantity::raw).toList();
		Set<Well> wells = new LinkedHashSet<>();
		quantities.forEach(one -> one.cells().keySet().stream().sorted(Quantity.ORDER).forEach(wells::add));
		wells.addAll(cycles.wells());
		List<SampleContent> content = new ArrayList<>();
		for (Well well : wells) {
			Optional<Cell> name = name(well);
			for (Quantity reading : readings) {
				if (name.isPresent() || !reading.at(well).isBlank()) {
					List<Measured> values = values(well, reading, reading.equals(readings.getFirst()));
					name.flatMap(WellSamples::role).ifPresent(values::add);
					values.addAll(reading.optics().isEmpty() ? optics : reading.optics());
					twin(reading, readings).ifPresent(values::add);
					values.addAll(facts);
					String sample = name.map(Cell::text).orElse((plate + " " + well.name()).strip());
					content.add(new SampleContent(sample, well.name(), time, values, reading.at(well).place()));
				}
			}
			cycles.titles().stream().filter(Quantity::raw).forEach(series -> series(series, well, name, facts, optics, time).ifPresent(content::add));
		}
		return content;
	}

	/** The name of a reading beside which another has the same wavelengths, such as the other plane of polarized light. */
	private static Optional<Measured> twin(Quantity reading, List<Quantity> readings) {
		long same = readings.stream().filter(one -> wavelengths(one).equals(wavelengths(reading))).count();
		return same < 2 ? Optional.empty() : Optional.of(Measured.text("table", reading.label().text(), reading.label().place()));
	}

	private static List<String> wavelengths(Quantity reading) {
		return reading.optics().stream().map(one -> one.field() + " " + one.value()).toList();
	}

	/** The curve of a well, with those that were calculated from it and what the layout says. */
	private Optional<SampleContent> series(Quantity raw, Well well, Optional<Cell> name, List<Measured> facts, List<Measured> optics,
			Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>();
		Optional<Curve> curve = cycles.curve(raw, well, cycles.byTime() ? detection.profile() : detection.spectrum(), new Axis(detection.field(), detection.unit()), numbers, values);
		List<Curve> curves = new ArrayList<>(curve.stream().toList());
		cycles.titles().stream().filter(one -> !one.raw() && (one.basedOn(raw) || cycles.titles().stream().filter(Quantity::raw).noneMatch(one::basedOn)))
				.forEach(one -> cycles.curve(one, well, one.label().text().toLowerCase(Locale.ROOT),
						new Axis(one.label().text().toLowerCase(Locale.ROOT), "1"), numbers, new ArrayList<>()).ifPresent(curves::add));
		quantities.stream().filter(one -> !one.raw() && !layout(one) && !one.at(well).isBlank())
				.forEach(one -> value(one, one.at(well)).ifPresent(values::add));
		name.flatMap(WellSamples::role).ifPresent(values::add);
		values.addAll(raw.optics().isEmpty() ? optics : raw.optics());
		twin(raw, cycles.titles().stream().filter(Quantity::raw).toList()).ifPresent(values::add);
		values.addAll(facts);
		String sample = name.map(Cell::text).orElse((plate + " " + well.name()).strip());
		return curve.map(one -> new SampleContent(sample, well.name(), time, values, curves, one.place()));
	}

	/**
	 * The reading, what was calculated from it, and what the layout says of the well; a calculation of unknown origin
	 * stands with the first reading.
	 */
	private List<Measured> values(Well well, Quantity reading, boolean first) {
		List<Measured> values = new ArrayList<>();
		numbers.read(detection.field(), detection.unit(), reading.at(well)).ifPresent(values::add);
		for (Quantity one : quantities) {
			boolean other = quantities.stream().anyMatch(raw -> raw.raw() && one.basedOn(raw)) && !one.basedOn(reading);
			if (!one.raw() && !layout(one) && !one.at(well).isBlank() && !other && (first || one.basedOn(reading) || known(one))) {
				value(one, one.at(well)).ifPresent(values::add);
			}
		}
		return values;
	}

	private Optional<Measured> value(Quantity quantity, Cell cell) {
		String label = quantity.label().text();
		String key = label.toLowerCase(Locale.ROOT);
		boolean bracketed = label.endsWith("]");
		Optional<Unit> stated = quantity.unit().isEmpty() ? Optional.empty() : Unit.parse(quantity.unit());
		if (key.startsWith("dilution")) {
			return numbers.read("dilution factor setting", "1", cell);
		}
		if (key.startsWith("standard concentration") && stated.filter(one -> one.convertsTo(PICOGRAMS)).isPresent()) {
			return numbers.read("mass concentration", stated.get().code(), cell).map(one -> inPicograms(one, stated.get()));
		}
		if (bracketed || stated.isPresent()) {
			return stated.isPresent() ? numbers.read(key, stated.get().code(), cell)
					: Optional.of(Measured.text(key, cell.text(), cell.place()));
		}
		return numbers.read(key, key.matches("(blank corrected|average|mean|sum|standard deviation).*") ? detection.unit() : "1", cell);
	}

	private static Measured inPicograms(Measured one, Unit unit) {
		return new Measured(one.field(), one.value().map(value -> unit.convert(value, PICOGRAMS)), one.text(),
				one.value().isPresent() ? PICOGRAMS.code() : "", one.state(), one.place());
	}

	/** The sample: its name in the list of wells, or what its symbol in the layout stands for. */
	private Optional<Cell> name(Well well) {
		return quantities.stream().filter(WellSamples::layout).map(one -> one.at(well)).filter(cell -> !cell.isBlank()).findFirst()
				.map(cell -> new Cell(Quantity.expanded(cell.text()), cell.place()));
	}

	private static Optional<Measured> role(Cell name) {
		String role = switch (name.text().split("\\s", 2)[0].toLowerCase(Locale.ROOT)) {
		case "blank" -> "blank role";
		case "standard" -> "standard sample role";
		case "sample" -> "sample role";
		case "control", "positive", "negative" -> "control sample role";
		default -> "";
		};
		return role.isEmpty() ? Optional.empty() : Optional.of(Measured.text("sample role type", role, name.place()));
	}

	private static boolean layout(Quantity quantity) {
		return quantity.label().text().matches("(?i)content|layout");
	}

	private static boolean known(Quantity quantity) {
		return quantity.label().text().matches("(?i)dilution.*|standard concentration.*");
	}
}

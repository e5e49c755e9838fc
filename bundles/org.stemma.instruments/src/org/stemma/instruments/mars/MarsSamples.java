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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.plate.CurveValues;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.SampleRole;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/** The samples of a run: for each well one for each table or series of raw data. For one thread. */
final class MarsSamples {

	private final MarsHead head;
	private final Detection detection;
	private final List<MarsTable> tables;
	private final List<MarsSeries> series;
	private final MarsTitles titles;
	private final WellNumbers numbers;
	private final Optional<MeasuredTime> time;
	private final Map<Well, List<Measured>> calculated = new LinkedHashMap<>();
	private final Map<Well, List<Curve>> curves = new LinkedHashMap<>();
	private final Map<Well, List<Measured>> contents = new LinkedHashMap<>();

	MarsSamples(MarsHead head, Detection detection, List<MarsTable> tables, List<MarsSeries> series, WellNumbers numbers,
			Optional<MeasuredTime> time) {
		this.head = head;
		this.detection = detection;
		this.tables = tables;
		this.series = series;
		this.titles = new MarsTitles(Stream.concat(tables.stream().map(MarsTable::title), series.stream().map(MarsSeries::title)).toList());
		this.numbers = numbers;
		this.time = time;
	}

	List<SampleContent> all() {
		tables.stream().filter(MarsTable::layout).forEach(this::contents);
		tables.stream().filter(table -> !table.layout() && !MarsTitles.raw(table.title())).forEach(this::calculate);
		List<SampleContent> samples = new ArrayList<>();
		series.stream().filter(one -> !MarsTitles.raw(one.title())).forEach(one -> IntStream.range(0, one.wells().size())
				.forEach(i -> curve(one.title().text(), one, i, new ArrayList<>()).ifPresent(
						curve -> curves.computeIfAbsent(one.wells().get(i).well(), any -> new ArrayList<>()).add(curve))));
		tables.stream().filter(table -> MarsTitles.raw(table.title())).forEach(table -> single(table, samples));
		series.stream().filter(one -> MarsTitles.raw(one.title())).forEach(one -> along(one, samples));
		return samples;
	}

	private void single(MarsTable table, List<SampleContent> samples) {
		List<Measured> facts = facts(table.title(), table.size());
		table.wells().stream().filter(one -> !one.cell().isBlank())
				.forEach(one -> numbers.read(detection.field(), detection.unit(), one.cell().under(table.title()))
						.ifPresent(value -> samples.add(sample(table.title(), one.well(), List.of(value), List.of(), facts))));
	}

	private void along(MarsSeries one, List<SampleContent> samples) {
		List<Measured> facts = facts(one.title(), one.points().values().iterator().next().size());
		boolean excitation = one.title().text().contains("Ex Spectrum") && detection == Detection.FLUORESCENCE;
		String spectrum = excitation ? "fluorescence excitation spectrum data cube" : detection.spectrum();
		String field = one.across().equals(MarsSeries.TIME) ? detection.profile() : spectrum;
		for (int i = 0; i < one.wells().size(); i++) {
			List<Measured> faults = new ArrayList<>();
			Well well = one.wells().get(i).well();
			curve(field, one, i, faults).ifPresent(curve -> samples.add(sample(one.title(), well, faults, List.of(curve), facts)));
		}
	}

	/** The values of a line of wells; faults take the points that have a word in place of a number. Empty where nothing was read. */
	private Optional<Curve> curve(String field, MarsSeries one, int line, List<Measured> faults) {
		Axis of = MarsTitles.raw(one.title()) ? new Axis(detection.field(), detection.unit()) : new Axis(field.toLowerCase(Locale.ROOT), "1");
		CurveValues values = new CurveValues(numbers, of);
		one.points().forEach((at, point) -> values.add(at, point.wells().get(line).cell().under(one.title())));
		faults.addAll(values.faults());
		return values.read() ? Optional.of(values.curve(field.toLowerCase(Locale.ROOT), one.across(), one.title().place())) : Optional.empty();
	}

	private SampleContent sample(Cell title, Well well, List<Measured> own, List<Curve> curve, List<Measured> facts) {
		List<Measured> values = new ArrayList<>(own);
		calculated.getOrDefault(well, List.of()).stream().filter(one -> titles.mayComeFrom(one.place().name(), title)).forEach(values::add);
		values.addAll(contents.getOrDefault(well, List.of()));
		values.addAll(facts);
		List<Curve> all = new ArrayList<>(curve);
		curves.getOrDefault(well, List.of()).stream().filter(one -> titles.mayComeFrom(one.field(), title)).forEach(all::add);
		String plate = head.value("id1").map(Cell::text).map(id -> id + " ").orElse("");
		return new SampleContent(plate + well.name(), well.name(), time, values, all, values.getFirst().place());
	}

	private void calculate(MarsTable table) {
		String field = table.title().isBlank() ? "calculated" : table.title().text().toLowerCase(Locale.ROOT);
		table.wells().stream().filter(one -> !one.cell().isBlank())
				.forEach(one -> numbers.read(field, "1", one.cell().under(table.title())).ifPresent(
						value -> calculated.computeIfAbsent(one.well(), well -> new ArrayList<>()).add(value)));
	}

	private void contents(MarsTable table) {
		for (WellCell one : table.wells()) {
			if (!one.cell().isBlank()) {
				List<Measured> values = contents.computeIfAbsent(one.well(), any -> new ArrayList<>());
				values.add(Measured.text(table.title().text().toLowerCase(Locale.ROOT), one.cell().text(), one.cell().place()));
				SampleRole.of(one.cell().text()).ifPresent(role -> values.add(Measured.text("sample role type", role, one.cell().place())));
			}
		}
	}

	private List<Measured> facts(Cell title, Optional<Integer> size) {
		Place place = title.place();
		List<Measured> facts = new ArrayList<>(head.facts());
		facts.add(Measured.text("detection type", detection.field(), place));
		head.mode().ifPresent(mode -> facts.add(Measured.text("test method", mode.text(), mode.place())));
		MarsTitles.settings(title).forEach((field, wavelength) -> facts.add(Measured.number(field, new BigDecimal(wavelength), "nm", wavelength, place)));
		if (titles.needed(title)) {
			facts.add(Measured.text("table", title.text(), place));
		}
		size.ifPresent(wells -> facts.add(Measured.number("plate well count", BigDecimal.valueOf(wells), "1", String.valueOf(wells), place)));
		return facts;
	}
}

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

	/** {@code Raw Data (450)}, {@code 2. Raw Data (485-12/520)}: one wavelength, or excitation and emission. */
	private static final Pattern RAW = Pattern.compile("(?:\\d+\\.\\s*)?Raw Data\\s*(?:\\(([^)]*)\\).*)?");
	private static final Pattern OPTIC = Pattern.compile("\\s*(?:[FM]:|Ex\\.?:?|Em\\.?:?)?\\s*(\\d{3,4})(?!\\d).*");

	private final MarsHead head;
	private final Detection detection;
	private final List<MarsTable> tables;
	private final List<MarsSeries> series;
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
		this.numbers = numbers;
		this.time = time;
	}

	List<SampleContent> all() {
		tables.stream().filter(MarsTable::layout).forEach(this::contents);
		tables.stream().filter(table -> !table.layout() && !raw(table.title())).forEach(this::calculate);
		List<SampleContent> samples = new ArrayList<>();
		series.stream().filter(one -> !raw(one.title())).forEach(one -> IntStream.range(0, one.wells().size())
				.forEach(i -> curve(one.title().text(), one, i, new ArrayList<>()).ifPresent(
						curve -> curves.computeIfAbsent(one.wells().get(i).well(), any -> new ArrayList<>()).add(curve))));
		tables.stream().filter(table -> raw(table.title())).forEach(table -> single(table, samples));
		series.stream().filter(one -> raw(one.title())).forEach(one -> along(one, samples));
		return samples;
	}

	/** Whether a title is that of raw data. */
	static boolean raw(Cell title) {
		return RAW.matcher(title.text()).matches();
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
		Axis of = raw(one.title()) ? new Axis(detection.field(), detection.unit()) : new Axis(field.toLowerCase(Locale.ROOT), "1");
		CurveValues values = new CurveValues(numbers, of);
		one.points().forEach((at, point) -> values.add(at, point.wells().get(line).cell().under(one.title())));
		faults.addAll(values.faults());
		return values.read() ? Optional.of(values.curve(field.toLowerCase(Locale.ROOT), one.across(), one.title().place())) : Optional.empty();
	}

	private SampleContent sample(Cell title, Well well, List<Measured> own, List<Curve> curve, List<Measured> facts) {
		List<Measured> values = new ArrayList<>(own);
		calculated.getOrDefault(well, List.of()).stream().filter(one -> isOf(one.place().name(), raw(title.text()))).forEach(values::add);
		values.addAll(contents.getOrDefault(well, List.of()));
		values.addAll(facts);
		List<Curve> all = new ArrayList<>(curve);
		curves.getOrDefault(well, List.of()).stream().filter(one -> isOf(one.field(), raw(title.text()).toLowerCase(Locale.ROOT))).forEach(all::add);
		String plate = head.value("id1").map(Cell::text).map(id -> id + " ").orElse("");
		return new SampleContent(plate + well.name(), well.name(), time, values, all, values.getFirst().place());
	}

	/** Whether a calculated value may come from a table: not when its title names another table of raw data. */
	private boolean isOf(String from, String title) {
		return from.endsWith(title) || tables.stream().map(MarsTable::title).filter(MarsSamples::raw).noneMatch(raw -> from.endsWith(raw(raw.text())))
				&& series.stream().map(MarsSeries::title).filter(MarsSamples::raw).noneMatch(raw -> from.endsWith(raw(raw.text())));
	}

	/** The title of a table of raw data without its number. */
	private static String raw(String title) {
		return title.replaceFirst("^\\d+\\.\\s*", "");
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
		settings(title).forEach((field, wavelength) -> facts.add(Measured.number(field, new BigDecimal(wavelength), "nm", wavelength, place)));
		if (Stream.concat(tables.stream().map(MarsTable::title), series.stream().map(MarsSeries::title))
				.filter(MarsSamples::raw).filter(other -> settings(other).equals(settings(title))).count() > 1) {
			facts.add(Measured.text("table", title.text(), place));
		}
		size.ifPresent(wells -> facts.add(Measured.number("plate well count", BigDecimal.valueOf(wells), "1", String.valueOf(wells), place)));
		return facts;
	}

	/** The wavelengths that a title states, by their terms; tables of which these are the same differ in their titles alone. */
	private static Map<String, String> settings(Cell title) {
		Matcher raw = RAW.matcher(title.text());
		String[] sides = raw.matches() && raw.group(1) != null ? raw.group(1).split("/", 2) : new String[] { "" };
		Map<String, String> settings = new LinkedHashMap<>();
		wavelength(sides[sides.length - 1]).ifPresent(text -> settings.put("detector wavelength setting", text));
		if (sides.length > 1) {
			wavelength(sides[0]).ifPresent(text -> settings.put("excitation wavelength setting", text));
		}
		return settings;
	}

	private static Optional<String> wavelength(String side) {
		Matcher optic = OPTIC.matcher(side);
		return optic.matches() ? Optional.of(optic.group(1)) : Optional.empty();
	}
}

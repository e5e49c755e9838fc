/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.plate.CurveValues;
import org.stemma.formats.plate.Elapsed;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;

/** The samples of one plate: for each well one for each wavelength. */
final class PlateWells {

	private final PlateHeader header;
	private final PlateTable table;
	private final WellNumbers numbers;
	private final Optional<MeasuredTime> time;

	PlateWells(PlateHeader header, PlateTable table, WellNumbers numbers, Optional<MeasuredTime> time) {
		this.header = header;
		this.table = table;
		this.numbers = numbers;
		this.time = time;
	}

	/** The samples, with what the groups say of each well. */
	List<SampleContent> all(Map<Group.Spot, List<Measured>> groups) {
		Set<Well> wells = new LinkedHashSet<>();
		for (int i = 0; i < table.count(); i++) {
			wells.addAll(table.wells(i).keySet());
		}
		List<SampleContent> samples = new ArrayList<>();
		for (Well well : wells) {
			List<Measured> group = groups.getOrDefault(new Group.Spot(header.name(), well), List.of());
			for (int i = 0; i < table.count(); i++) {
				List<PlateTable.Point> points = table.wells(i).getOrDefault(well, List.of());
				boolean read = points.stream().anyMatch(point -> !point.cell().isBlank());
				if (read || !header.curves() && !points.isEmpty()) {
					samples.add(sample(well, i, points, group));
				}
			}
		}
		return samples;
	}

	private SampleContent sample(Well well, int number, List<PlateTable.Point> points, List<Measured> group) {
		List<Measured> values = new ArrayList<>();
		List<Curve> curves = new ArrayList<>();
		Signal signal = header.signal(number, table.count());
		if (header.curves()) {
			curves.add(curve(signal, points, values));
			temperatures(signal, points, values).ifPresent(curves::add);
		} else {
			points.forEach(point -> value(signal, point.cell()).ifPresent(values::add));
		}
		Optional.ofNullable(table.reduced().get(well))
				.flatMap(cell -> numbers.read("reduced", "1", unquoted(cell))).ifPresent(values::add);
		values.add(Measured.text("well plate identifier", header.name(), header.row().cell(1).place()));
		table.temperature(points.getFirst())
				.flatMap(cell -> numbers.read("compartment temperature", "Cel", cell)).ifPresent(values::add);
		values.addAll(new ReadSettings(header).at(Math.min(number, header.wavelengths().size() - 1)));
		String name = group.stream().filter(value -> value.field().equals("sample identifier")).map(Measured::text)
				.findFirst().orElse(header.name() + " " + well.name());
		group.stream().filter(value -> !value.field().equals("sample identifier") || !value.text().equals(name)).forEach(values::add);
		return new SampleContent(name, well.name(), time, values, curves, points.getFirst().cell().place());
	}

	private Optional<Measured> value(Signal signal, Cell cell) {
		return header.reducedOnly() ? numbers.read("reduced", "1", unquoted(cell)) : numbers.read(signal.field(), signal.unit(), unquoted(cell));
	}

	private Curve curve(Signal signal, List<PlateTable.Point> points, List<Measured> faults) {
		CurveValues values = new CurveValues(numbers, signal.of());
		int before = 0;
		for (PlateTable.Point point : points) {
			Optional<BigDecimal> position = header.scan() ? Optional.of(spot(point.at(), before))
					: point.cell().isBlank() && point.at().isBlank() ? Optional.empty() : position(point.at());
			position.ifPresent(at -> values.add(at, unquoted(point.cell())));
			before++;
		}
		faults.addAll(values.faults());
		return values.curve(signal.curve(), signal.across(), points.getFirst().cell().place());
	}

	/** The temperature of each point, where it changes on the way. */
	private Optional<Curve> temperatures(Signal signal, List<PlateTable.Point> points, List<Measured> faults) {
		List<PlateTable.Point> told = points.stream().filter(point -> table.temperature(point).isPresent()).toList();
		if (header.scan() || told.stream().map(point -> point.temperature().text()).distinct().count() < 2) {
			return Optional.empty();
		}
		CurveValues values = new CurveValues(numbers, new Curve.Axis("temperature", "Cel"));
		told.forEach(point -> position(point.at()).ifPresent(at -> values.add(at, point.temperature())));
		faults.addAll(values.faults());
		return Optional.of(values.curve("temperature profile", signal.across(), told.getFirst().temperature().place()));
	}

	/** The number of a point of a well, as it stands in front of its values, else by their order. */
	private static BigDecimal spot(Cell cell, int before) {
		return cell.text().matches("\\d{1,4}") ? new BigDecimal(cell.text()) : BigDecimal.valueOf(before + 1L);
	}

	private Optional<BigDecimal> position(Cell cell) {
		Optional<BigDecimal> seconds = header.kinetic() ? Elapsed.seconds(cell.text(), "") : Optional.empty();
		return seconds.isPresent() ? seconds
				: numbers.position(header.kinetic() ? "s" : "nm", cell);
	}

	private static Cell unquoted(Cell cell) {
		String text = cell.text();
		return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
				? new Cell(text.substring(1, text.length() - 1), cell.place()) : cell;
	}
}

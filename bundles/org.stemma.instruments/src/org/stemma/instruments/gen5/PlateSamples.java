/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.plate.Well;

/** The samples of one plate: for each well one for each signal that was measured in it. */
final class PlateSamples {

	private final PlateHead head;
	private final Body body;
	private final WellsOf wells;
	private final Layout layout;
	private final Optional<MeasuredTime> time;
	private final Map<Procedure.Read, List<Measured>> settings = new IdentityHashMap<>();

	PlateSamples(PlateHead head, Body body, WellsOf wells, Optional<MeasuredTime> time) {
		this.head = head;
		this.body = body;
		this.wells = wells;
		this.time = time;
		List<ResultTable> tables = new ArrayList<>(body.layouts());
		tables.addAll(body.results().stream().map(PlateSamples::layoutLines).toList());
		this.layout = new Layout(tables);
	}

	List<SampleContent> all() {
		List<Measured> facts = new ArrayList<>(head.facts());
		facts.addAll(plateFacts());
		List<SampleContent> samples = new ArrayList<>();
		wells.all().forEach((well, data) -> {
			if (data.taken().isEmpty()) {
				samples.add(sample(well, List.of(data.calculated(), facts), data.curves()));
			}
			data.taken().forEach(one -> samples.add(taken(well, data, one, facts)));
		});
		return samples;
	}

	private SampleContent taken(Well well, WellData data, WellData.Taken one, List<Measured> facts) {
		List<Curve> curves = new ArrayList<>(one.curves());
		curves.addAll(data.curves());
		List<Measured> read = settings.computeIfAbsent(one.read(), any -> new ReadValues(any, wells.numbers()).all());
		return sample(well, List.of(one.values(), data.calculatedFrom(one.name()), facts, read), curves);
	}

	private SampleContent sample(Well well, List<List<Measured>> parts, List<Curve> curves) {
		List<Measured> values = new ArrayList<>();
		parts.forEach(values::addAll);
		values.addAll(layout.values(well, wells.numbers()));
		String name = layout.sample(well).orElseGet(() -> (head.plate() + " " + well.name()).strip());
		Place place = parts.stream().flatMap(List::stream).findFirst().map(Measured::place)
				.orElseGet(() -> curves.getFirst().place());
		return new SampleContent(name, well.name(), time, values, curves, place);
	}

	/** How many wells the tables have room for, and the temperature when the plate was read. */
	private List<Measured> plateFacts() {
		List<Measured> facts = new ArrayList<>();
		int size = body.results().stream().mapToInt(ResultTable::size).max().orElse(wells.all().size());
		Place place = wells.all().isEmpty() ? Place.file(head.plate())
				: Place.line(body.source(), body.line());
		facts.add(Measured.number("plate well count", BigDecimal.valueOf(size), "1", String.valueOf(size), place));
		if (!body.temperatures().isEmpty()) {
			wells.numbers().read("compartment temperature", "Cel", body.temperatures().getLast())
					.ifPresent(facts::add);
		}
		return facts;
	}

	private static ResultTable layoutLines(ResultTable table) {
		return new ResultTable(table.time(), table.lines().stream().filter(line -> Layout.names(line.name().text())).toList(),
				table.size(), table.end());
	}
}

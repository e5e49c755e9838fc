/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.FieldWords;
import org.stemma.core.instrument.Readings;

/** A plate of a file: its wells with everything that was measured in them. */
public final class Plate {

	private final String name;
	private final PlateSize size;
	private final SortedMap<WellPlace, List<SampleContent>> wells;
	private final Map<PlateReading, Map<WellPlace, Measured>> values;

	/** A plate with a name, which may be empty. */
	public Plate(String name, PlateSize size, Map<WellPlace, List<SampleContent>> wells) {
		this.name = name;
		this.size = size;
		this.wells = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(wells));
		this.values = values(this.wells);
	}

	private static Map<PlateReading, Map<WellPlace, Measured>> values(Map<WellPlace, List<SampleContent>> wells) {
		boolean several = wells.values().stream().anyMatch(samples -> samples.size() > 1);
		Map<PlateReading, Map<WellPlace, Measured>> values = new LinkedHashMap<>();
		wells.forEach((well, samples) -> samples.forEach(sample -> {
			String reading = several ? Readings.of(sample) : "";
			sample.measurements().forEach(value -> put(values, well, value, reading));
		}));
		values.values().removeIf(all -> all.values().stream().noneMatch(each -> each.value().isPresent()));
		return values;
	}

	private static void put(Map<PlateReading, Map<WellPlace, Measured>> values, WellPlace well, Measured value, String reading) {
		int repeat = 1;
		while (values.getOrDefault(new PlateReading(value.field(), reading, repeat), Map.of()).containsKey(well)) {
			repeat++;
		}
		values.computeIfAbsent(new PlateReading(value.field(), reading, repeat), key -> new TreeMap<>()).put(well, value);
	}

	/** Its name; empty when the file gives none. */
	public String name() {
		return name;
	}

	/** Rows and columns. */
	public PlateSize size() {
		return size;
	}

	/** The wells that the file says something about, row by row. */
	public Set<WellPlace> wells() {
		return wells.keySet();
	}

	/** What the file says about a well. */
	public List<SampleContent> in(WellPlace well) {
		return wells.getOrDefault(well, List.of());
	}

	/** The name of the sample in a well, or empty. */
	public String sample(WellPlace well) {
		return in(well).stream().map(SampleContent::sample).filter(each -> !each.isEmpty()).findFirst().orElse("");
	}

	/** What can be looked at: values that differ from well to well first, settings last. */
	public List<PlateReading> readings() {
		Comparator<PlateReading> settingsLast = Comparator.comparing(this::rank);
		return values.keySet().stream().sorted(settingsLast).toList();
	}

	private int rank(PlateReading reading) {
		Set<Object> different = new LinkedHashSet<>();
		values.get(reading).values().forEach(each -> different.add(each.value().map(java.math.BigDecimal::stripTrailingZeros)));
		boolean varies = different.size() > 1 || wells.size() == 1;
		return (varies ? 0 : 2) + (FieldWords.setting(reading.field()) ? 1 : 0) + (FieldWords.result(reading.field()) ? -1 : 0);
	}

	/** The values of a reading by well; a well that the file says nothing about is not among them. */
	public Map<WellPlace, Measured> values(PlateReading reading) {
		return values.getOrDefault(reading, Map.of());
	}

	/** The plates of samples with their wells. */
	static List<Plate> of(Map<String, Map<WellPlace, List<SampleContent>>> plates) {
		List<Plate> all = new ArrayList<>();
		plates.forEach((name, wells) -> all.add(new Plate(name, PlateSize.of(wells.keySet(), stated(wells)), wells)));
		return all;
	}

	private static Optional<Integer> stated(Map<WellPlace, List<SampleContent>> wells) {
		return wells.values().stream().flatMap(List::stream).flatMap(sample -> sample.measurements().stream())
				.filter(value -> FieldWords.named(value.field(), "plate well count")).flatMap(value -> value.value().stream())
				.map(java.math.BigDecimal::intValue).findFirst();
	}
}

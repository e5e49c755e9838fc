/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.asm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.SampleContent;

/**
 * Sorts the values of one sample into measurement documents. Two readings of one field are two measurements: those of
 * different lines of the file, those that stand beside each other in one line, and those of the modules of an analyser,
 * each with what holds for all of them. For one sample.
 */
final class AsmReadings {

	private static final String DETECTION = "/detection type";
	/** Where values are a list by themselves. */
	private static final List<String> LISTS = List.of(AsmReading.ANALYTE, "image feature aggregate document/", "distribution aggregate document/");
	/** What does not count as a result when it is said of each measurement again. */
	private static final List<String> ABOUT = List.of("sample document/", "device control aggregate document/", "custom information document/");

	private final Predicate<Measured> calculated;
	private final List<AsmValue> values;
	private final SampleContent sample;
	private final Set<String> repeated;
	private final List<AsmReading> readings = new ArrayList<>();

	AsmReadings(SampleContent sample, List<AsmValue> values, Predicate<Measured> calculated) {
		this.sample = sample;
		this.calculated = calculated;
		this.values = values;
		this.repeated = repeated();
	}

	/** The readings in the order of the file, at least one. */
	List<AsmReading> all(Function<Curve, String> paths) {
		Map<Integer, List<AsmValue>> lines = lines();
		boolean modules = values.stream().filter(value -> value.path().endsWith(DETECTION)).map(value -> value.measured().text()).distinct().count() > 1;
		if (modules) {
			byModule();
		} else if (lines.size() > 1) {
			byLine(lines);
		} else {
			byTurn();
		}
		readings.removeIf(reading -> reading.values().stream().noneMatch(AsmReadings::tells));
		added(0);
		shared(lines.size() > 1 ? lines.keySet() : Set.of(), modules);
		curves(paths);
		return readings;
	}

	/** The paths that stand for several things: with numbers, or of analytes in lines of their own. */
	private Set<String> repeated() {
		Map<String, List<AsmValue>> byPath = values.stream().filter(value -> LISTS.stream().noneMatch(value.path()::contains))
				.collect(Collectors.groupingBy(AsmValue::path, LinkedHashMap::new, Collectors.toList()));
		byPath.values().removeIf(same -> same.stream().map(AsmValue::measured).filter(one -> one.state() != State.MISSING)
				.map(one -> one.text() + one.value() + one.state()).distinct().count() < 2);
		boolean numbers = byPath.values().stream().flatMap(List::stream).anyMatch(value -> value.measured().value().isPresent());
		boolean analytes = values.stream().filter(AsmReading::isAnalyteName).map(value -> AsmReading.line(value.measured())).distinct().count() > 1;
		return numbers || analytes ? byPath.keySet() : Set.of();
	}

	/** The lines that repeat something, each with its values. */
	private Map<Integer, List<AsmValue>> lines() {
		Map<Integer, List<AsmValue>> lines = new TreeMap<>();
		values.stream().filter(value -> repeated.contains(value.path()))
				.forEach(value -> AsmReading.line(value.measured()).ifPresent(line -> lines.put(line, new ArrayList<>())));
		values.forEach(value -> AsmReading.line(value.measured()).map(lines::get).ifPresent(line -> line.add(value)));
		return lines;
	}

	private void byLine(Map<Integer, List<AsmValue>> lines) {
		for (List<AsmValue> line : lines.values()) {
			long analytes = line.stream().filter(AsmReading::isAnalyteName).count();
			if (analytes == 1) {
				free(line).addAnalyte(line);
			} else {
				AsmReading reading = new AsmReading();
				line.forEach(reading::add);
				readings.add(reading);
			}
		}
	}

	/** The first reading of analytes that has not yet one of these. */
	private AsmReading free(List<AsmValue> line) {
		return readings.stream().filter(reading -> reading.values().stream().anyMatch(AsmReading::isAnalyteName))
				.filter(reading -> !reading.names(line)).findFirst().orElseGet(() -> added(readings.size()));
	}

	/** Of each field the first in the first reading, the second in the second; what is missing takes its turn. */
	private void byTurn() {
		Map<String, Integer> turns = new HashMap<>();
		int analyte = 0;
		for (AsmValue value : values) {
			if (AsmReading.isAnalyteName(value)) {
				analyte = turns.merge(value.path() + value.measured().text(), 1, Integer::sum) - 1;
			}
			if (value.path().startsWith(AsmReading.ANALYTE)) {
				added(analyte).add(value);
			} else if (repeated.contains(value.path())) {
				added(turns.merge(value.path(), 1, Integer::sum) - 1).add(value);
			}
		}
	}

	private void byModule() {
		List<String> modules = values.stream().filter(value -> value.path().endsWith(DETECTION)).map(value -> value.measured().text()).distinct().toList();
		for (AsmValue value : values) {
			Optional<String> module = value.path().endsWith(DETECTION) ? Optional.of(value.measured().text()) : AnalyserModules.of(value.path());
			module.map(modules::indexOf).ifPresent(index -> added(Math.max(0, index)).add(value));
		}
	}

	private AsmReading added(int index) {
		while (readings.size() <= index) {
			readings.add(new AsmReading());
		}
		return readings.get(index);
	}

	/** What is said of the sample as a whole goes to each of its readings; a result to the first alone. */
	private void shared(Set<Integer> lines, boolean modules) {
		Set<AsmValue> taken = readings.stream().flatMap(reading -> reading.values().stream()).collect(Collectors.toSet());
		for (AsmValue value : values) {
			boolean sorted = modules ? value.path().endsWith(DETECTION) || AnalyserModules.of(value.path()).isPresent()
					: taken.contains(value) || AsmReading.line(value.measured()).filter(lines::contains).isPresent();
			if (!sorted) {
				readings.stream().limit(result(value) ? 1 : readings.size()).forEach(reading -> reading.add(value));
			}
		}
		sample.measurements().stream().filter(calculated).forEach(value -> of(value).calculated().add(value));
	}

	/** The reading that has a value of the same line, else the first. */
	private AsmReading of(Measured value) {
		Optional<Integer> line = AsmReading.line(value);
		return readings.stream().filter(reading -> readings.size() > 1 && line.isPresent() && reading.values().stream()
				.anyMatch(one -> repeated.contains(one.path()) && AsmReading.line(one.measured()).equals(line))).findFirst().orElse(readings.getFirst());
	}

	private void curves(Function<Curve, String> paths) {
		Map<String, Integer> turns = new HashMap<>();
		sample.curves().forEach(curve -> added(turns.merge(paths.apply(curve), 1, Integer::sum) - 1).curves().add(curve));
	}

	private static boolean result(AsmValue value) {
		return value.measured().value().isPresent() && ABOUT.stream().noneMatch(value.path()::contains);
	}

	private static boolean tells(AsmValue value) {
		return value.measured().state() != State.MISSING && !value.path().endsWith(DETECTION);
	}
}

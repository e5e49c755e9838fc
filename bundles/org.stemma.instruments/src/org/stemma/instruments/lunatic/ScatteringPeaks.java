/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.lunatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Spelling;
import org.stemma.formats.value.Unit;

/** The columns on the peaks of light scattering: {@code Pk1 Intensity Mean Dia. (nm)}, in older versions {@code Peak 1 mean dia (nm)}. */
final class ScatteringPeaks {

	private static final Pattern PEAK = Pattern.compile("(?:pk ?|peak )(\\d+|oi|of interest) (.+)");
	private static final Map<String, String> TERMS = Map.ofEntries(Map.entry("mean dia", "mean diameter"),
			Map.entry("intensity mean dia.", "mean diameter"), Map.entry("mode dia", "mode diameter"),
			Map.entry("est. mw (kda)", "est. mw"), Map.entry("est. mw", "est. mw"), Map.entry("intensity", "intensity"),
			Map.entry("intensity area", "intensity"), Map.entry("mass", "mass"), Map.entry("mass area", "mass"),
			Map.entry("mass mean dia.", "mass mean diameter"), Map.entry("rayleigh ratio r", "rayleigh ratio"));

	private final Map<Integer, Cell> columns = new TreeMap<>();

	ScatteringPeaks(Row header) {
		for (Cell cell : header.cells()) {
			if (PEAK.matcher(Spelling.folded(cell.text())).matches()) {
				columns.put(cell.place().column(), cell);
			}
		}
	}

	/** Whether a value stands in one of these columns. */
	boolean owns(Measured value) {
		return columns.containsKey(value.place().column());
	}

	/** The values by peak, those of the peak of interest last; a peak that was not found has none. */
	List<Measured> of(List<Measured> values) {
		Set<String> found = found(values);
		Map<String, List<Measured>> byPeak = new TreeMap<>();
		for (Measured value : values) {
			Cell column = columns.get(value.place().column());
			if (column != null && !value.text().isEmpty() && (value.state() != Measured.State.MISSING || found.contains(peak(column)))) {
				Matcher parts = PEAK.matcher(Spelling.folded(column.text()));
				if (parts.matches()) {
					String index = parts.group(1).equals("of interest") ? "oi" : parts.group(1);
					byPeak.computeIfAbsent(index, key -> new ArrayList<>()).add(named(value, index, parts.group(2)));
				}
			}
		}
		List<Measured> all = new ArrayList<>();
		byPeak.forEach((index, peak) -> {
			if (!index.equals("oi")) {
				all.add(Measured.text("peak index", index, peak.getFirst().place()));
			}
			all.addAll(peak);
		});
		return all;
	}

	/** The peaks that have any value, so that one that is missing is told from a peak that was not found. */
	private Set<String> found(List<Measured> values) {
		return values.stream().filter(value -> value.state() != Measured.State.MISSING && owns(value))
				.map(value -> peak(columns.get(value.place().column()))).collect(Collectors.toSet());
	}

	private static String peak(Cell column) {
		Matcher parts = PEAK.matcher(Spelling.folded(column.text()));
		return parts.matches() ? parts.group(1) : "";
	}

	private static Measured named(Measured value, String index, String column) {
		Label label = Label.parse(column);
		String term = TERMS.getOrDefault(label.name(), label.name());
		boolean interest = index.equals("oi") && term.equals("rayleigh ratio");
		String field = interest ? "peak of interest rayleigh ratio r" : (index.equals("oi") ? "peak of interest " : "peak ") + term;
		Optional<Unit> unit = term.equals("est. mw") ? Optional.of(Unit.ofCode("kDa")) : label.unit();
		String code = value.value().isPresent() ? unit.map(Unit::code).orElse("1") : "";
		return new Measured(field, value.value(), value.text(), code, value.state(), value.place());
	}
}

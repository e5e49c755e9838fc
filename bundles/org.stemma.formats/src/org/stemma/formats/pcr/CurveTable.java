/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

/** Reads a table of a run with a row for each well and cycle or temperature. For one thread. */
final class CurveTable {

	private static final Axis FLUORESCENCE = new Axis("fluorescence", "[RFU]");
	private static final Axis CYCLES = new Axis("cycle count", "1");
	private static final Axis TEMPERATURE = new Axis("temperature", "Cel");

	/** Columns that say which row it is, or repeat what other tables say. */
	private static final Set<String> KEYS = Set.of("well", "well position", "position", "cycle", "cycle number", "temperature",
			"reading", "stage number", "step number", "stage", "step", "omit", "sample", "sample name", "target", "target name",
			"task", "reporter", "detector", "detector name");

	private static final Map<String, Known> KNOWN = Map.of("rn",
			new Known("normalized reporter data cube", new Axis("normalized reporter result", "1")), "delta rn",
			new Known("baseline corrected reporter data cube", new Axis("baseline corrected reporter result", "1")), "drn",
			new Known("baseline corrected reporter data cube", new Axis("baseline corrected reporter result", "1")),
			"fluorescence", new Known("melting curve data cube", FLUORESCENCE), "derivative",
			new Known("melting curve data cube", new Axis("slope", "1")));

	private final PlateTable table;
	private final NumberReader numbers;
	private final List<NotUnderstood> leftOver;
	private final ProblemLog log;

	/** A reader that lists cells which are no points of a curve as left over. */
	CurveTable(PlateTable table, NumberStyle style, List<NotUnderstood> leftOver, ProblemLog log) {
		this.leftOver = leftOver;
		this.table = table;
		this.numbers = new NumberReader(style, log);
		this.log = log;
	}

	private record Known(String field, Axis of) {
	}

	/** The curves by well and target, in the file's order. */
	Map<WellTarget, List<PlateCurve>> curves(Map<String, String> positions) {
		Map<WellTarget, Map<String, List<Row>>> groups = new LinkedHashMap<>();
		for (Row row : table.table().rows()) {
			boolean point = !table.table().cell(row, PlateFields.TEMPERATURE).isBlank() || !table.table().cell(row, PlateFields.CYCLE).isBlank();
			if (!point) {
				leftOver.add(new NotUnderstood(table.section(), row.text(), row.place()));
				continue;
			}
			groups.computeIfAbsent(table.key(row, positions), key -> new LinkedHashMap<>())
					.computeIfAbsent(stage(row), stage -> new ArrayList<>()).add(row);
		}
		List<String> columns = table.table().names().stream().filter(name -> !KEYS.contains(name.toLowerCase(Locale.ROOT)))
				.toList();
		Map<WellTarget, List<PlateCurve>> curves = new LinkedHashMap<>();
		groups.forEach((key, stages) -> curves.put(key, stages.values().stream()
				.flatMap(rows -> columns.stream().map(column -> curve(column, rows)).flatMap(Optional::stream)).toList()));
		return curves;
	}

	private String stage(Row row) {
		return table.table().cell(row, "Stage Number", "Stage").text() + "/" + table.table().cell(row, "Step Number", "Step").text();
	}

	private Optional<PlateCurve> curve(String column, List<Row> rows) {
		boolean melting = table.table().has(PlateFields.TEMPERATURE);
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		for (Row row : rows) {
			Optional<BigDecimal> position = number(table.table().cell(row, melting ? PlateFields.TEMPERATURE : PlateFields.CYCLE));
			Cell value = table.table().cell(row, column);
			if (position.isEmpty() && value.isBlank()) {
				continue;
			}
			if (position.isPresent() && (value.isBlank() || NumberReader.isValue(value.text()))) {
				at.add(position.get());
				values.add(number(value));
			} else {
				leftOver.add(new NotUnderstood(column, value.text(), value.place()));
			}
		}
		Known known = KNOWN.getOrDefault(column.toLowerCase(Locale.ROOT),
				new Known(table.section().toLowerCase(Locale.ROOT) + "/" + column.toLowerCase(Locale.ROOT), FLUORESCENCE));
		Cell first = table.table().cell(rows.getFirst(), column);
		return at.isEmpty() || values.stream().allMatch(Optional::isEmpty) ? Optional.empty()
				: Optional.of(new PlateCurve(column, new Curve(known.field(), melting ? TEMPERATURE : CYCLES, known.of(), at, values, first.place())));
	}

	private Optional<BigDecimal> number(Cell cell) {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		Optional<Reading> reading = numbers.read(cell, Optional.empty(), Unit.ONE);
		reading.filter(one -> one.value().isEmpty()).ifPresent(none -> log.add(new Mismatch("curve.no-value", cell.place(), cell.text(),
				"a number", "The point is kept without a value.").warning()));
		return reading.flatMap(Reading::value);
	}
}

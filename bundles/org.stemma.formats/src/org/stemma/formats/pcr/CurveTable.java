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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
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
			"reading", "reading number", "stage number", "step number", "stage", "step", "omit", "omitted", "sample", "sample name", "target", "target name",
			"task", "reporter", "detector", "detector name");

	/** Of those, the ones that say something of the well. */
	private static final Map<String, String> WORDS = Map.of("omit", "omit", "omitted", "omit", "task", "task", "reporter", PlateFields.REPORTER_FIELD);
	private static final Map<String, Known> KNOWN = Map.of("rn",
			new Known("normalized reporter data cube", new Axis("normalized reporter result", "1")), "delta rn",
			new Known("baseline corrected reporter data cube", new Axis("baseline corrected reporter result", "1")), "drn",
			new Known("baseline corrected reporter data cube", new Axis("baseline corrected reporter result", "1")),
			"fluorescence", new Known("melting curve data cube", FLUORESCENCE), "derivative",
			new Known("melting curve data cube", new Axis("slope", "1")));

	private static final String[] STAGE = { "Stage Number", "Stage" };
	private static final String[] STEP = { "Step Number", "Step" };

	private final Map<WellTarget, List<Measured>> words = new LinkedHashMap<>();
	private final List<String> about;
	private final PlateTable table;
	private final NumberReader numbers;
	private final List<NotUnderstood> leftOver;
	private final ProblemLog log;

	/** A reader that lists cells which are no points of a curve as left over. */
	CurveTable(PlateTable table, NumberStyle style, List<NotUnderstood> leftOver, ProblemLog log) {
		this.leftOver = leftOver;
		this.table = table;
		this.about = table.table().names().stream().filter(name -> WORDS.containsKey(name.toLowerCase(Locale.ROOT))).toList();
		this.numbers = new NumberReader(style, log);
		this.log = log;
	}

	private record Known(String field, Axis of) {
	}

	/** The curves by well and target, in the file's order. */
	Map<WellTarget, List<PlateCurve>> curves(WellPositions positions) {
		Map<WellTarget, Map<String, List<Row>>> groups = new LinkedHashMap<>();
		for (Row row : table.table().rows()) {
			boolean point = !table.table().cell(row, PlateFields.TEMPERATURE).isBlank() || !table.table().cell(row, PlateFields.CYCLE).isBlank();
			if (!point) {
				leftOver.add(new NotUnderstood(table.section(), row.text(), row.place()));
				continue;
			}
			words(table.key(row, positions), row);
			groups.computeIfAbsent(table.key(row, positions), key -> new LinkedHashMap<>())
					.computeIfAbsent(stage(row), stage -> new ArrayList<>()).add(row);
		}
		List<String> columns = table.table().names().stream().filter(name -> !KEYS.contains(name.toLowerCase(Locale.ROOT)))
				.toList();
		Map<WellTarget, List<PlateCurve>> curves = new LinkedHashMap<>();
		groups.forEach((key, stages) -> curves.put(key, stages.values().stream()
				.flatMap(rows -> columns.stream().map(column -> curve(column, rows)).flatMap(Optional::stream)).toList()));
		groups.values().stream().flatMap(stages -> stages.keySet().stream()).distinct().forEach(stage -> checkLengths(stage, groups.values()));
		return curves;
	}

	/** What the rows of a well and target say beside their points, each text once. */
	Map<WellTarget, List<Measured>> words() {
		return words;
	}

	/** The stages and steps of the method in which the points were taken. */
	List<Measured> stages() {
		List<Measured> stages = new ArrayList<>();
		for (String[] names : List.of(STAGE, STEP)) {
			table.table().rows().stream().map(row -> table.table().cell(row, names)).filter(cell -> !cell.isBlank())
					.filter(cell -> stages.stream().noneMatch(one -> one.place().name().equals(cell.place().name()) && one.text().equals(cell.text())))
					.forEach(cell -> stages.add(Measured.text(table.section().toLowerCase(Locale.ROOT) + "/" + cell.place().name().toLowerCase(Locale.ROOT),
							cell.text(), cell.place())));
		}
		return stages;
	}

	private void words(WellTarget key, Row row) {
		for (String column : about) {
			Cell cell = table.table().cell(row, column);
			List<Measured> said = words.computeIfAbsent(key, well -> new ArrayList<>());
			String field = WORDS.get(column.toLowerCase(Locale.ROOT));
			if (!cell.isBlank() && said.stream().noneMatch(one -> one.field().equals(field) && one.text().equals(cell.text()))) {
				said.add(Measured.text(field, cell.text(), cell.place()));
			}
		}
	}

	/** A well with fewer rows than others of the same stage has lost some. */
	private void checkLengths(String stage, Collection<Map<String, List<Row>>> wells) {
		List<List<Row>> all = wells.stream().map(stages -> stages.getOrDefault(stage, List.of())).filter(rows -> !rows.isEmpty()).toList();
		int most = all.stream().mapToInt(List::size).max().orElse(0);
		all.stream().filter(rows -> rows.size() < most).findFirst().ifPresent(rows -> log.add(Mismatch.described("curve.short", rows.getLast().place(),
				rows.size() + " points down to here in '" + table.section() + "'", most + " as other wells have",
				"Rows may be missing; compare the curve with the instrument.").warning()));
	}

	private String stage(Row row) {
		return table.table().cell(row, STAGE).text() + "/" + table.table().cell(row, STEP).text();
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
				values.add(point(value));
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

	/** Where a point stands; what is no number refuses the file. */
	private Optional<BigDecimal> number(Cell cell) {
		return cell.isBlank() ? Optional.empty() : said(cell, numbers.read(cell, Optional.empty(), Unit.ONE));
	}

	/** The value of a point; what is no number is none. */
	private Optional<BigDecimal> point(Cell cell) {
		return cell.isBlank() ? Optional.empty() : said(cell, numbers.marking().read(cell, Optional.empty(), Unit.ONE));
	}

	private Optional<BigDecimal> said(Cell cell, Optional<Reading> reading) {
		reading.filter(one -> one.state() != State.VALUE).ifPresent(none -> log.add(new Mismatch("curve.no-value", cell.place(), cell.text(),
				"a number", "The point is kept without a value.").warning()));
		return reading.filter(one -> one.state() == State.VALUE).flatMap(Reading::value);
	}
}

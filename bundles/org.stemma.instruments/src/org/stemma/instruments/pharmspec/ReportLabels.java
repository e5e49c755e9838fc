/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/** The labels around the table of counts: a cell with the label, one with a colon, one with the value. */
final class ReportLabels {

	/** The field of the number of runs that the report states. */
	static final String RUNS = "repetition setting";

	private static final Pattern TITLE = Pattern.compile(".*?(PharmSpec) v?(\\d[\\d.]*) (?:.*Report)");
	private static final Pattern RUN = Pattern.compile("run ?\\d+");
	private static final List<String> SAMPLE = List.of("sample name", "sample id", "sample", "sample identification", "probe",
			"probenname", "proben-id", "product");
	private static final List<String> TIME = List.of("sample date", "date", "probendatum", "datum");
	private static final Map<String, String> TEXTS = Map.of("sensor model", "model number", "sensor serial number",
			"equipment serial number", "operator name", "analyst", "operator", "analyst");
	private static final Map<String, String[]> NUMBERS = Map.of("view volume", new String[] { "detector view volume", "mL" },
			"sample volume (ml)", new String[] { "sample volume setting", "mL" }, "sample volume",
			new String[] { "sample volume setting", "mL" }, "no of runs", new String[] { RUNS, "1" },
			"no. of runs", new String[] { RUNS, "1" }, "dilution factor",
			new String[] { "dilution factor setting", "1" }, "flush volume (ml)", new String[] { "flush volume setting", "mL" });

	private final Map<String, Cell> labels = new LinkedHashMap<>();
	private final Map<String, Cell> runs = new LinkedHashMap<>();
	private final List<NotUnderstood> left = new ArrayList<>();
	private Optional<Matcher> title = Optional.empty();
	private Cell titleCell;

	ReportLabels(List<Row> rows) {
		rows.forEach(this::take);
	}

	Optional<Cell> sample() {
		return first(SAMPLE);
	}

	Optional<Cell> time() {
		return first(TIME);
	}

	/** What stands beside a run, such as {@code Discarded}. */
	Optional<Cell> run(String name) {
		return Optional.ofNullable(runs.get(key(name)));
	}

	List<NotUnderstood> left() {
		return left;
	}

	/** What stands beside runs of which no counts stand below. */
	List<NotUnderstood> unused(List<SampleContent> samples) {
		Set<String> named = samples.stream().flatMap(sample -> sample.measured("run").stream()).map(run -> key(run.text())).collect(Collectors.toSet());
		return runs.entrySet().stream().filter(run -> !named.contains(run.getKey()))
				.map(run -> new NotUnderstood(run.getKey(), run.getValue().text(), run.getValue().place())).toList();
	}

	/** The facts; the wordings that a laboratory chose itself stand under their own names. */
	List<Measured> facts(CellReader cells) {
		List<Measured> facts = new ArrayList<>();
		title.ifPresent(parts -> {
			facts.add(Measured.text("software name", parts.group(1), titleCell.place()));
			facts.add(Measured.text("software version", parts.group(2), titleCell.place()));
		});
		labels.forEach((name, value) -> {
			if (NUMBERS.containsKey(name)) {
				facts.add(cells.number(NUMBERS.get(name)[0], NUMBERS.get(name)[1], value));
			} else {
				facts.add(cells.text(TEXTS.getOrDefault(name, name), value));
			}
		});
		return facts;
	}

	private Optional<Cell> first(List<String> names) {
		return names.stream().filter(labels::containsKey).map(labels::get).filter(cell -> !cell.isBlank()).findFirst();
	}

	private void take(Row row) {
		for (int i = 0; i < row.used(); i++) {
			Cell cell = row.cell(i);
			Matcher report = TITLE.matcher(cell.text());
			if (report.matches() && title.isEmpty()) {
				title = Optional.of(report);
				titleCell = cell;
			} else if (!cell.isBlank() && row.cell(i + 1).text().equals(":")) {
				boolean label = row.cell(i + 3).text().equals(":");
				label(cell, label ? new Cell("", row.cell(i + 2).place()) : row.cell(i + 2).under(cell));
				i += label ? 1 : 2;
			} else if (RUN.matcher(Spelling.folded(cell.text())).matches() && !row.cell(i + 1).isBlank()) {
				runs.put(key(cell.text()), row.cell(i + 1).under(cell));
				i++;
			} else if (!cell.isBlank() && !cell.text().equals(":")) {
				left.add(new NotUnderstood("line", cell.text(), cell.place()));
			}
		}
	}

	private static String key(String run) {
		return Spelling.folded(run).replace(" ", "");
	}

	/** A label that stands again with another value is listed. */
	private void label(Cell name, Cell value) {
		Cell before = labels.putIfAbsent(Spelling.folded(name.text()), value);
		if (before != null && !value.isBlank() && !before.text().equals(value.text())) {
			left.add(new NotUnderstood(name.text(), value.text(), value.place()));
		}
	}
}

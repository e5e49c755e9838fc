/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import static org.stemma.formats.field.Bounds.notNegative;
import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.well;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.Statistic;

/** Reads a summary with a row for each well and target and rows for groups of them between. For one file and thread. */
final class SummaryRows {

	private static final Set<String> GROUPS = Set.of("average", "pooled");
	private static final Set<String> OWN_NAME = Set.of("sd concentration", "cv");
	private static final Map<String, String> SHORT = Map.of("total partition count", "total", "number concentration", "concentration",
			"positive partition count", "positives");

	private final ReaderSettings settings;
	private final ProblemLog log;
	private final Map<String, List<Measured>> groups = new HashMap<>();
	private boolean noted;
	private Optional<DateOrder> days = Optional.empty();

	SummaryRows(ReaderSettings settings, ProblemLog log) {
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content(Sheet sheet) {
		return new RowExport(map()).table(sheet, settings, log).then(table -> {
			List<SampleContent> samples = new ArrayList<>();
			for (Row row : table.table().rows()) {
				String well = table.cell(row, "Well").text();
				Optional<String> group = group(well);
				if (group.isPresent()) {
					groups.computeIfAbsent(key(table, row), key -> new ArrayList<>()).addAll(ofGroup(group.get(), table.values(row)));
				} else {
					samples.add(sample(table, row, well));
				}
			}
			return log.outcome(new RunContent(List.of(), samples, table.leftOver()));
		});
	}

	/** What was done with the wells of a group: average or pooled, or another statistic. */
	private static Optional<String> group(String well) {
		String word = well.toLowerCase(Locale.ROOT);
		return GROUPS.contains(word) ? Optional.of(word) : Statistic.of(well).map(Statistic::name);
	}

	private static FieldMap map() {
		return new FieldMap(List.of(text("experimental data identifier", "Run", "Run name"), FieldRule.time("Date"), text("device identifier", "Instrument"),
				text("well plate identifier", "Plate"), text("group identifier", "Group"), FieldRule.sample("Name", "Sample"), well("Well").required(),
				text("df", "DF"), text("qc", "QC"), text("qc message", "QC Message"), text("reporter dye setting", "Dye"),
				text("target dna description", "Target").required(), number("total partition count", "1", "Total").within(notNegative()),
				number("number concentration", "/uL", "Conc.").writtenIn("/uL").required(), number("sd concentration", "/uL", "SD").writtenIn("/uL"),
				number("cv", "%", "CV%").writtenIn("%"), number("confidence interval (95%)", "1", "95%CI"),
				number("positive partition count", "1", "Positives").within(notNegative()),
				number("fluorescence intensity threshold setting", "1", "Threshold")));
	}

	private SampleContent sample(RowTable table, Row row, String well) {
		List<Measured> values = table.values(row);
		values.addAll(groups.getOrDefault(key(table, row), List.of()));
		return new SampleContent(table.cell(row, "Name", "Sample").text(), well, time(table, row), values, row.place());
	}

	/** Values of a group under the name of what was done: average total, pooled positives. */
	private static List<Measured> ofGroup(String what, List<Measured> values) {
		return values.stream().filter(value -> value.value().isPresent() && value.state() == State.VALUE).map(value -> {
			String field = OWN_NAME.contains(value.field()) ? value.field() : what + " " + SHORT.getOrDefault(value.field(), value.field());
			return new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place());
		}).toList();
	}

	/** Group and target; of a group the number of its wells stands behind the name. */
	private static String key(RowTable table, Row row) {
		String group = table.cell(row, "Group").text().replaceFirst(" \\(\\d+\\)$", "");
		String named = group.equals("Group") ? "" : group;
		return named + "\n" + table.cell(row, "Target").text() + "\n" + table.cell(row, "Dye").text();
	}

	private Optional<MeasuredTime> time(RowTable table, Row row) {
		if (!table.table().has("Date")) {
			return Optional.empty();
		}
		Cell date = table.cell(row, "Date");
		boolean day = date.text().matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");
		if (!day) {
			return table.time(row, "Date");
		}
		if (noted) {
			return day(table, date);
		}
		noted = true;
		log.add(Mismatch.described("time.day-only", date.place(), "a day without a time of day", "when the run was measured",
				"The time is kept as the beginning of that day; the hour is not known.").note());
		return day(table, date);
	}

	private Optional<MeasuredTime> day(RowTable table, Cell date) {
		days = days.or(() -> Optional.of(table.proven(row -> midnight(table.cell(row, "Date")))));
		return table.time(midnight(date), days.get());
	}

	private static Cell midnight(Cell date) {
		return new Cell(date.text() + " 00:00", date.place());
	}
}

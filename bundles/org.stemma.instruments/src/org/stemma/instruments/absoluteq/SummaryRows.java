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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
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
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.field.WholeCount;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Statistic;
import org.stemma.instruments.digitalpcr.PartitionVolumes;

/** Reads a summary with a row for each well and target and rows for groups of them between. For one file and thread. */
final class SummaryRows {

	private static final Set<String> GROUPS = Set.of("average", "pooled");

	private static final List<WholeCount> COUNTS = List.of(new WholeCount("total partition count"), new WholeCount("positive partition count"));
	private static final String DYE = "reporter dye setting";

	private final ReaderSettings settings;
	private final ProblemLog log;

	SummaryRows(ReaderSettings settings, ProblemLog log) {
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content(Sheet sheet) {
		return new RowExport(map()).table(sheet, settings, log).then(table -> {
			WellGroups groups = new WellGroups(log);
			List<SampleContent> samples = new ArrayList<>();
			List<String> keys = new ArrayList<>();
			for (Row row : table.table().rows()) {
				Optional<String> group = group(table.cell(row, "Well").text());
				if (group.isPresent()) {
					groups.add(group.get(), key(table, row), table.cell(row, "Group"), table.cell(row, "Name", "Sample"), table.values(row));
				} else {
					samples.add(sample(table, row));
					keys.add(key(table, row));
				}
			}
			if (!table.table().has("Date")) {
				log.add(Problem.note("time.unknown", "The file does not say when it was measured; the time is kept as unknown.", table.table().place()));
			}
			new RowDoubts(samples).note(log).wells(log);
			samples.forEach(sample -> COUNTS.forEach(count -> count.check(sample.measurements(), log)));
			samples.stream().filter(sample -> sample.measured(DYE).filter(dye -> dye.state() == State.MISSING).isPresent()).findFirst()
					.ifPresent(sample -> log.add(new Mismatch("dye.missing", sample.place(), "", "the dye of each target",
							"The line of dyes may have been lost; compare the targets with the run.").warning()));
			new PartitionVolumes(log).check(samples.stream().filter(SummaryRows::isUndiluted).toList());
			return log.outcome(groups.completed(samples, keys, table.leftOver()));
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
				text("df", "DF"), text("qc", "QC"), text("qc message", "QC Message"), text(DYE, "Dye"),
				text("target dna description", "Target").required(), number("total partition count", "1", "Total").within(notNegative()),
				number("number concentration", "/uL", "Conc.").writtenIn("/uL").required(), number("sd concentration", "/uL", "SD").writtenIn("/uL"),
				number("cv", "%", "CV%").writtenIn("%"), number("confidence interval (95%)", "1", "95%CI"),
				number("positive partition count", "1", "Positives").within(notNegative()),
				number("fluorescence intensity threshold setting", "1", "Threshold")));
	}

	/** Whether the concentration is that of the reaction. */
	private static boolean isUndiluted(SampleContent sample) {
		return sample.measured("df").map(Measured::text).filter(text -> !text.isBlank() && !text.matches("(?:1/)?1(?:[.,]0*)?")).isEmpty();
	}

	private SampleContent sample(RowTable table, Row row) {
		return new SampleContent(table.cell(row, "Name", "Sample").text(), table.cell(row, "Well").text(), time(table, row), table.values(row),
				row.place());
	}

	/** Group and target; of a group the number of its wells stands behind the name. */
	private static String key(RowTable table, Row row) {
		String group = WellGroups.name(table.cell(row, "Group"));
		String named = group.equals("Group") ? "" : group;
		return named + "\n" + table.cell(row, "Target").text() + "\n" + table.cell(row, "Dye").text();
	}

	private static Optional<MeasuredTime> time(RowTable table, Row row) {
		return table.table().has("Date") ? table.time(row, "Date") : Optional.empty();
	}
}

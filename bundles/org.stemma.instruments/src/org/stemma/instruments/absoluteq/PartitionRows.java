/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.instruments.digitalpcr.PartitionCounts;

/** Reads a table with a row for each partition: counts them by well and dye, and keeps their fluorescence. */
final class PartitionRows {

	private static final String POSITIVE = "_pos";
	private static final FieldMap MAP = new FieldMap(List.of(FieldRule.text("experimental data identifier", "Run"), FieldRule.time("Date"),
			FieldRule.text("device identifier", "Instrument"), FieldRule.text("well plate identifier", "Plate"), FieldRule.well("Well ID").required(),
			FieldRule.sample("Sample"), FieldRule.text("reject", "Reject")));
	/** What tells a well from others: one file may hold several plates. */
	private static final List<String> KEY = List.of("Run", "Plate", "Well ID");
	private static final Map<String, String> OF_RUN = new TreeMap<>(Map.of("Run", "experimental data identifier", "Instrument", "device identifier",
			"Plate", "well plate identifier"));

	private final ReaderSettings settings;
	private final ProblemLog log;

	PartitionRows(ReaderSettings settings, ProblemLog log) {
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content(Sheet sheet) {
		return new RowExport(MAP).table(sheet, settings, log).then(table -> {
			Map<List<String>, List<Row>> wells = new LinkedHashMap<>();
			table.rows().forEach(row -> wells.computeIfAbsent(KEY.stream().map(name -> table.cell(row, name).text()).toList(), key -> new ArrayList<>())
					.add(row));
			List<String> dyes = table.table().names().stream().filter(name -> name.endsWith(POSITIVE))
					.map(name -> name.substring(0, name.length() - POSITIVE.length())).toList();
			List<SampleContent> samples = new ArrayList<>();
			List<NotUnderstood> left = new ArrayList<>(table.leftOver());
			List<WellPartitions> all = wells.values().stream().map(rows -> new WellPartitions(table, rows, left, log)).toList();
			all.forEach(well -> dyes.forEach(dye -> samples.add(sample(table, well, dye, dyes))));
			checkGaps(all);
			samples.forEach(sample -> PartitionCounts.check(sample, log));
			new RowDoubts(samples).note(log).wells(log);
			return log.outcome(new RunContent(List.of(), samples, left));
		});
	}

	/** Partitions are numbered without a gap; where that holds for some wells, the others lost rows. */
	private void checkGaps(List<WellPartitions> wells) {
		List<WellPartitions> gaps = wells.stream().filter(WellPartitions::hasGaps).toList();
		if (gaps.size() < wells.size() || wells.size() == 1) {
			gaps.forEach(well -> log.add(Mismatch.described("partition.gap", well.place(), "numbers of partitions that are left out in well " + well.text("Well ID"),
					"each number once, from the first on", "Rows may have been lost or belong to another well; export the run again.").warning()));
		}
	}

	/** The dye that has a fluorescence and no calls. */
	private static Optional<String> passive(RowTable table, List<String> dyes) {
		return table.table().names().stream().filter(name -> name.equals("ROX") && !dyes.contains(name)).findFirst();
	}

	private SampleContent sample(RowTable table, WellPartitions well, String dye, List<String> dyes) {
		Optional<String> passive = passive(table, dyes);
		List<Measured> values = new ArrayList<>();
		OF_RUN.forEach((name, field) -> well.same(name, field).ifPresent(values::add));
		well.same(dye + "_target", "target dna description").ifPresent(values::add);
		values.add(Measured.text("reporter dye setting", dye, well.place()));
		passive.ifPresent(name -> values.add(Measured.text("passive reference dye setting", name, well.place())));
		values.add(well.count("total partition count", well.size()));
		values.add(well.count("positive partition count", well.flagged(dye + POSITIVE, true)));
		values.add(well.count("negative partition count", well.flagged(dye + POSITIVE, false)));
		values.add(well.count("rejected partition count", well.flagged("Reject", true)));
		well.first("Reject", "reject").ifPresent(values::add);
		values.add(Measured.missing("number concentration", well.place()));
		well.same(dye + "_threshold", "fluorescence intensity threshold setting").ifPresent(values::add);
		List<Curve> curves = new ArrayList<>();
		curves.add(well.curve(dye, "reporter dye data cube", "reporter dye fluorescence"));
		passive.ifPresent(name -> curves.add(well.curve(name, "passive reference dye data cube", "passive reference dye fluorescence")));
		if (dye.equals(dyes.getFirst())) {
			others(table, well, dyes, passive, values, curves);
		}
		return new SampleContent(well.text("Sample"), well.text("Well ID"), well.time("Date"), values, curves, well.place());
	}

	/** What stands in columns that are not known: a curve of numbers, a value that all partitions share, or left over. */
	private static void others(RowTable table, WellPartitions well, List<String> dyes, Optional<String> passive, List<Measured> values,
			List<Curve> curves) {
		Set<String> known = new HashSet<>(List.of("Run", "Date", "Instrument", "Plate", "Well ID", "Sample", "Index", "Reject"));
		passive.ifPresent(known::add);
		dyes.forEach(dye -> known.addAll(List.of(dye, dye + POSITIVE, dye + "_target", dye + "_threshold")));
		table.table().names().stream().filter(name -> known.stream().noneMatch(name::equalsIgnoreCase))
				.forEach(name -> well.other(name, values, curves));
	}
}

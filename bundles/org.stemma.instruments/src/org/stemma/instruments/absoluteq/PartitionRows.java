/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.absoluteq;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;
import org.stemma.formats.section.RowExport;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/** Reads a table with a row for each partition: counts them by well and dye, and keeps their fluorescence. */
final class PartitionRows {

	private static final String POSITIVE = "_pos";
	private static final Axis INDEX = new Axis("cycle count", "1");

	private final ReaderSettings settings;
	private final ProblemLog log;

	PartitionRows(ReaderSettings settings, ProblemLog log) {
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content(Sheet sheet) {
		FieldMap map = new FieldMap(List.of(FieldRule.text("experimental data identifier", "Run"), FieldRule.time("Date"), FieldRule.text("device identifier", "Instrument"),
				FieldRule.text("well plate identifier", "Plate"), FieldRule.well("Well ID").required(), FieldRule.sample("Sample"),
				FieldRule.text("reject", "Reject")));
		return new RowExport(map).table(sheet, settings, log).then(table -> {
			Map<String, List<Row>> wells = new LinkedHashMap<>();
			table.rows().forEach(row -> wells.computeIfAbsent(table.cell(row, "Well ID").text(), well -> new ArrayList<>()).add(row));
			List<String> dyes = table.table().names().stream().filter(name -> name.endsWith(POSITIVE))
					.map(name -> name.substring(0, name.length() - POSITIVE.length())).toList();
			List<SampleContent> samples = new ArrayList<>();
			wells.forEach((well, rows) -> dyes.forEach(dye -> samples.add(sample(table, well, rows, dye, passive(table, dyes)))));
			return log.outcome(new RunContent(List.of(), samples, table.leftOver()));
		});
	}

	/** The dye that has a fluorescence and no calls. */
	private static Optional<String> passive(RowTable table, List<String> dyes) {
		return table.table().names().stream().filter(name -> name.equals("ROX") && !dyes.contains(name)).findFirst();
	}

	private SampleContent sample(RowTable table, String well, List<Row> rows, String dye, Optional<String> passive) {
		Row first = rows.getFirst();
		List<Measured> values = new ArrayList<>();
		List.of("Run", "Instrument", "Plate").forEach(name -> table.values(first).stream().filter(value -> value.place().name().equals(name))
				.forEach(values::add));
		text(table, first, dye + "_target", "target dna description").ifPresent(values::add);
		values.add(Measured.text("reporter dye setting", dye, first.place()));
		passive.ifPresent(name -> values.add(Measured.text("passive reference dye setting", name, first.place())));
		long positive = rows.stream().filter(row -> isTrue(table.cell(row, dye + POSITIVE))).count();
		values.add(count("total partition count", rows.size(), first));
		values.add(count("positive partition count", positive, first));
		values.add(count("negative partition count", rows.size() - positive, first));
		values.add(count("rejected partition count", rows.stream().filter(row -> isTrue(table.cell(row, "Reject"))).count(), first));
		text(table, first, "Reject", "reject").ifPresent(values::add);
		values.add(Measured.missing("number concentration", first.place()));
		table.number(table.cell(first, dye + "_threshold")).ifPresent(threshold -> values.add(Measured.number(
				"fluorescence intensity threshold setting", threshold, "1", threshold.toPlainString(), table.cell(first, dye + "_threshold").place())));
		List<Curve> curves = new ArrayList<>();
		curves.add(curve(table, rows, dye, "reporter dye data cube", "reporter dye fluorescence"));
		passive.ifPresent(name -> curves.add(curve(table, rows, name, "passive reference dye data cube", "passive reference dye fluorescence")));
		return new SampleContent(table.cell(first, "Sample").text(), well, table.time(first, "Date"), values, curves, first.place());
	}

	private static Curve curve(RowTable table, List<Row> rows, String column, String field, String concept) {
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> values = new ArrayList<>();
		for (Row row : rows) {
			at.add(table.number(table.cell(row, "Index")).orElse(BigDecimal.valueOf(at.size() + 1L)));
			values.add(table.number(table.cell(row, column)));
		}
		return new Curve(field, INDEX, new Axis(concept, "[RFU]"), at, values, table.cell(rows.getFirst(), column).place());
	}

	private static Measured count(String field, long number, Row row) {
		return Measured.number(field, BigDecimal.valueOf(number), "1", String.valueOf(number), row.place());
	}

	private static Optional<Measured> text(RowTable table, Row row, String column, String field) {
		Cell cell = table.cell(row, column);
		return cell.isBlank() ? Optional.empty() : Optional.of(Measured.text(field, cell.text(), cell.place()));
	}

	private static boolean isTrue(Cell cell) {
		return cell.text().equalsIgnoreCase("true") || cell.text().equals("1");
	}
}

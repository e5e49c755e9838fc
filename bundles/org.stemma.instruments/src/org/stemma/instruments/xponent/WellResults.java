/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** Collects what all tables say of a well, a sample for each of its analytes. For one file and thread. */
final class WellResults {

	private final Map<String, ResultTable> results;
	private final ResultTable wells;
	private final CellReader cells;
	private final AnalyteResults analytes;
	private final Map<String, List<Row>> warnings = new HashMap<>();

	WellResults(Map<String, ResultTable> results, ResultTable wells, CellReader cells) {
		this.results = results;
		this.wells = wells;
		this.cells = cells;
		this.analytes = new AnalyteResults(results, wells, cells);
		messages().ifPresent(table -> table.rows().forEach(row -> warnings
				.computeIfAbsent(LocationCells.plateAndWell(table.cell(row, "location").text()), key -> new ArrayList<>())
				.add(row)));
	}

	/** The samples of a row of the table of wells. */
	List<SampleContent> of(Row row, Optional<MeasuredTime> time) {
		Cell location = wells.cell(row, "location");
		String sample = wells.cell(row, "sample").text();
		List<Measured> shared = ofWell(row, location.text(), sample);
		List<SampleContent> samples = new ArrayList<>();
		for (Analyte analyte : analytes.analytes()) {
			List<Measured> values = new ArrayList<>(analytes.of(analyte, location.text(), sample));
			values.addAll(shared);
			samples.add(new SampleContent(sample, LocationCells.well(location.text()), time, values, row.place()));
		}
		return samples;
	}

	/** What no other part takes up: log lines, messages on no well, tables of another kind. */
	List<NotUnderstood> left() {
		List<NotUnderstood> left = new ArrayList<>();
		results.forEach((name, table) -> {
			if (table.ofUnknownRows()) {
				left.add(new NotUnderstood(table.title().text(), table.header().text(), table.header().place()));
			}
			boolean taken = table.byLocation() || table.bySample() || table.ofProperties();
			if (!taken) {
				table.rows().forEach(row -> left.add(new NotUnderstood(table.title().text(), row.text(), row.place())));
			}
		});
		warnings.forEach((location, rows) -> {
			if (wells.rowOf(location).isEmpty()) {
				rows.forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
			}
		});
		return left;
	}

	private List<Measured> ofWell(Row row, String location, String sample) {
		List<Measured> values = new ArrayList<>();
		if (wells.column("total events").isPresent()) {
			values.add(cells.number("assay bead count", "1", wells.cell(row, "total events")));
		}
		String key = LocationCells.plateAndWell(location);
		if (!LocationCells.plate(location).isEmpty()) {
			values.add(Measured.text("plate", LocationCells.plate(location), wells.cell(row, "location").place()));
		}
		results.values().stream().filter(table -> table.analytes().isEmpty() && !isMessages(table)).forEach(table -> Optional.of(table)
				.filter(ResultTable::byLocation).map(one -> one.rowOf(key)).orElseGet(() -> table.bySample() ? table.rowOfSample(sample) : Optional.empty())
				.ifPresent(found -> others(table, found, values)));
		messages().ifPresent(table -> warnings.getOrDefault(key, List.of()).forEach(found -> {
			Cell status = table.cell(found, "status");
			values.add(cells.text("error", table.cell(found, "message")));
			values.add(cells.text("error/status", status));
		}));
		wells.column("notes").ifPresent(index -> values.add(cells.text("notes", wells.cell(row, "notes"))));
		return values;
	}

	/** A table by location with one more column, such as the dilution factor. */
	private void others(ResultTable table, Row row, List<Measured> values) {
		for (int i = 0; i < table.header().used(); i++) {
			Cell header = table.header().cell(i);
			String name = header.text().toLowerCase(Locale.ROOT);
			Cell cell = row.cell(i).under(header);
			if (name.equals("dilution factor")) {
				values.add(cells.number("dilution factor setting", "1", cell));
			} else if (!name.equals("location") && !name.equals("sample") && !name.isEmpty()) {
				values.add(cells.text(name, cell));
			}
		}
	}

	private Optional<ResultTable> messages() {
		Collection<ResultTable> all = results.values();
		return all.stream().filter(WellResults::isMessages).findFirst();
	}

	private static boolean isMessages(ResultTable table) {
		return table.byLocation() && table.column("message").isPresent();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.qubit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.ProductOf;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.section.RowExports;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DateOrder;

/**
 * Reads the table that a Thermo Fisher Qubit 4 or Qubit Flex exports: a row for each tube. The unit of a concentration
 * stands in the column behind it, whose name may occur twice.
 */
@Component(property = { InstrumentReader.FORMAT + "=thermo.qubit", InstrumentReader.TITLE + "=Thermo Fisher Qubit 4 / Qubit Flex",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=spectrophotometry" })
public final class QubitReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("fluorescence detector").in("tube");
	private static final Set<String> REPLACED = Set.of("tube concentration as written", "original concentration as written",
			"green fluorescence", "far red fluorescence", "software version");

	private static final ProductOf DILUTION = new ProductOf("original sample concentration", "qubit tube concentration", "dilution factor");

	private final RowExports exports = new RowExports(QubitFields.map(), QubitFields.quality());

	@Override
	public Recognition recognise(FileHead head) {
		return exports.recognise(head);
	}

	@Override
	public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
		return contentOf(file, settings).map(KIND::describe);
	}

	private Outcome<RunContent> contentOf(InstrumentFile file, ReaderSettings settings) {
		ProblemLog log = new ProblemLog();
		return exports.read(file, settings, log).then(table -> {
			DateOrder order = dates(table);
			List<SampleContent> samples = table.rows().stream().map(row -> sample(table, row, order)).toList();
			samples.forEach(sample -> DILUTION.check(sample, log));
			new RowDoubts(samples).wellsOfMost(log);
			return log.outcome(table.content(facts(table), samples));
		});
	}

	/** How the dates are written, as they prove themselves or the identifiers of the runs prove. */
	private static DateOrder dates(RowTable table) {
		DateOrder own = table.proven(row -> table.cell(row, QubitFields.TIME));
		return own != DateOrder.UNDECIDED ? own : RunDay.proven(table.rows().stream()
				.map(row -> new Cell[] { table.cell(row, "Run ID"), table.cell(row, QubitFields.TIME) }));
	}

	private static SampleContent sample(RowTable table, Row row, DateOrder order) {
		List<Measured> all = table.values(row);
		List<Measured> values = new ArrayList<>(all);
		values.removeIf(value -> REPLACED.contains(value.field()));
		concentration(table, row, "qubit tube concentration", QubitFields.TUBE).ifPresent(values::add);
		concentration(table, row, "original sample concentration", QubitFields.ORIGINAL).ifPresent(values::add);
		all.stream().filter(value -> value.field().endsWith(" fluorescence") && !value.text().isEmpty())
				.map(value -> new Measured("fluorescence", value.value(), value.text(), value.unit(), value.state(), value.place()))
				.forEach(values::add);
		return new SampleContent(table.cell(row, QubitFields.SAMPLE).text(), table.cell(row, "Well").text(),
				RunDay.of(table.cell(row, "Run ID"), table.time(table.cell(row, QubitFields.TIME), order)), values, row.place());
	}

	private static Optional<Measured> concentration(RowTable table, Row row, String field, String[] names) {
		if (!table.table().has(names)) {
			return Optional.empty();
		}
		Cell cell = table.cell(row, names);
		return table.inUnit(field, cell, unit(table, row, names));
	}

	/** The column behind is the unit's where it is named so; in any other order the name tells. */
	private static Cell unit(RowTable table, Row row, String[] names) {
		List<String> all = table.table().names();
		int index = -1;
		for (String name : names) {
			for (int i = 0; i < all.size() && index < 0; i++) {
				index = all.get(i).equalsIgnoreCase(name) ? i : -1;
			}
		}
		String behind = index >= 0 && index + 1 < all.size() ? all.get(index + 1) : "";
		return behind.toLowerCase(java.util.Locale.ROOT).startsWith("units") ? table.cell(row, behind)
				: table.cell(row, List.of(names).stream().map(name -> name + " units").toArray(String[]::new));
	}

	private static List<Measured> facts(RowTable table) {
		if (!table.table().has("Software Version")) {
			return List.of();
		}
		Map<String, Measured> versions = new LinkedHashMap<>();
		table.rows().stream().map(row -> table.cell(row, "Software Version")).filter(cell -> !cell.isBlank())
				.forEach(cell -> versions.putIfAbsent(cell.text(), Measured.text("software version", cell.text(), cell.place())));
		return List.copyOf(versions.values());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.InstrumentKind;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.plate.Well;
import org.stemma.formats.section.RowExports;
import org.stemma.formats.section.RowTable;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * Reads the table that the QIAcuity Software Suite exports: a row for each well and target. What stands only on the
 * first row of a plate holds for the rows below it. The older layout has the wells in a column without a name.
 */
@Component(property = { InstrumentReader.FORMAT + "=qiagen.qiacuity", InstrumentReader.TITLE + "=QIAGEN QIAcuity",
		InstrumentReader.READER_VERSION + "=1", InstrumentReader.TECHNIQUE + "=dpcr" })
public final class QiacuityReader implements InstrumentReader {

	private static final InstrumentKind KIND = InstrumentKind.of("dPCR").in("well plate");
	private static final List<String> OF_PLATE = List.of(PartitionFields.PLATE, "plate name", "plate type");

	private static final List<List<String>> RESULTS = List.of(List.of("Concentration", "Conc.", "Conc. (dPCR reaction)"), List.of("Partitions (valid)"),
			List.of("Partitions (positive)"), List.of("Partitions (negative)"));

	private final RowExports exports = new RowExports(PartitionFields.qiacuity(), PartitionFields.occupancy());

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
			Map<String, Measured> plate = new HashMap<>();
			List<SampleContent> samples = table.rows().stream().map(row -> sample(table, row, plate)).toList();
			samples.forEach(sample -> PartitionCounts.check(sample, log));
			new PartitionVolumes(log).check(samples);
			new RowDoubts(samples).wells(log);
			lostPlate(table).ifPresent(log::add);
			lostColumns(table).forEach(log::add);
			roleAsName(table).ifPresent(log::add);
			return log.outcome(table.content(List.of(), samples));
		});
	}

	private static SampleContent sample(RowTable table, Row row, Map<String, Measured> plate) {
		List<Measured> values = new ArrayList<>(table.values(row));
		carryDown(values, plate);
		Cell type = table.cell(row, "Type");
		PartitionRole.of(type.text()).map(role -> Measured.text("sample role type", role, type.place())).ifPresent(values::add);
		boolean unnamed = !table.table().has("Well") && table.table().has("column 1") && Well.of(row.cell(0).text()).isPresent();
		Cell well = unnamed ? row.cell(0) : table.cell(row, "Well");
		values.removeIf(value -> unnamed && value.place().column() == well.place().column() && value.field().startsWith("column "));
		return new SampleContent(table.cell(row, "Sample/NTC/Control").text(), well.text(), Optional.empty(), values, row.place());
	}

	/** Where most rows name their plate, one that does not lost it. */
	private static Optional<Problem> lostPlate(RowTable table) {
		List<Cell> plates = table.table().has("Plate ID") ? table.rows().stream().map(row -> table.cell(row, "Plate ID")).toList() : List.of();
		List<Cell> blank = plates.stream().filter(Cell::isBlank).toList();
		return blank.stream().findFirst().filter(cell -> blank.size() * 2 < plates.size()).map(cell -> new Mismatch("plate.missing", cell.place(), "",
				"the plate of the row as in most others", "It is taken to be that of the row above; compare it with the instrument.").warning());
	}

	/** What a table of wells and targets has columns of; a name may have been changed. */
	private static List<Problem> lostColumns(RowTable table) {
		return table.table().has("Count categories", "Count category") ? List.of() : RESULTS.stream().filter(names -> !table.table().has(names.toArray(String[]::new)))
				.map(names -> Mismatch.described("column.missing", table.table().place(), "no column '" + names.getFirst() + "'", "the results of each well",
						"Look whether the name of a column was changed.").warning()).toList();
	}

	/** A row whose name is the word for a role that its type should be. */
	private static Optional<Problem> roleAsName(RowTable table) {
		return table.rows().stream().filter(row -> !table.cell(row, "Type").isBlank() && PartitionRole.of(table.cell(row, "Type").text()).isEmpty())
				.map(row -> table.cell(row, "Sample/NTC/Control")).filter(name -> PartitionRole.of(name.text()).isPresent()).findFirst()
				.map(name -> new Mismatch("sample.role", name.place(), name.text(), "the name of a sample", "Look whether the columns stand under their names.").warning());
	}

	/** What a row does not say of its plate the row above said, unless the row begins another plate. */
	private static void carryDown(List<Measured> values, Map<String, Measured> plate) {
		List<Measured> stated = values.stream().filter(value -> OF_PLATE.contains(value.field()) && value.state() != State.MISSING).toList();
		if (stated.stream().anyMatch(value -> plate.containsKey(value.field()) && !plate.get(value.field()).text().equals(value.text()))) {
			plate.clear();
		}
		stated.forEach(value -> plate.put(value.field(), value));
		values.replaceAll(value -> OF_PLATE.contains(value.field()) ? plate.getOrDefault(value.field(), value) : value);
	}
}

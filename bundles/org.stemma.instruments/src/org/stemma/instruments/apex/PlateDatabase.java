/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.apex;

import static org.stemma.formats.field.FieldRule.number;
import static org.stemma.formats.field.FieldRule.text;
import static org.stemma.formats.field.FieldRule.time;
import static org.stemma.formats.field.FieldRule.well;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Spelling;

/** Makes the content of the plate database and the sheet on the plate. For one file and thread. */
final class PlateDatabase {

	private static final FieldMap MAP = new FieldMap(List.of(well("Well"), time("Read Date"),
			text("well plate identifier", "Plate"), text("saved date", "Saved Date"), text("machine id", "Machine ID"),
			number("exposure duration setting", "ms", "Exposure").writtenIn("ms"),
			number("illumination setting", "1", "Preset Intensity")));
	private static final Map<String, String> TERMS = Map.of("saved by", "analyst", "software version", "software version",
			"plate name", "plate name");

	private final Sheet database;
	private final Optional<Sheet> plate;
	private final List<Sheet> others;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final List<NotUnderstood> left = new ArrayList<>();

	PlateDatabase(Sheet database, Optional<Sheet> plate, List<Sheet> others, ReaderSettings settings, ProblemLog log) {
		this.database = database;
		this.plate = plate;
		this.others = List.copyOf(others);
		this.settings = settings;
		this.log = log;
	}

	Outcome<RunContent> content() {
		List<Row> filled = database.rows().stream().filter(row -> !row.isBlank()).toList();
		boolean headed = !filled.isEmpty() && filled.getFirst().cells().stream().anyMatch(cell -> cell.text().equals("Well"));
		if (!headed) {
			log.add(Mismatch.described("column.missing", database.rows().getFirst().place(), "no column 'Well'",
					"the names of the columns in the first row", "Export the plate again.").error());
			return log.refusal();
		}
		new PlateViews(filled.getFirst(), filled.subList(1, filled.size())).check(others, log);
		OpenTable table = new OpenTable(MAP, new Table(filled.getFirst(), filled.subList(1, filled.size())), log);
		List<String> dates = table.rows().stream().map(row -> table.cell(row, "Read Date").text()).toList();
		FileClock clock = new FileClock(dates, List.of(), settings, log);
		StatisticRows rows = table.sorted();
		rows.statistics().forEach(found -> left.add(new NotUnderstood(found.statistic(), found.row().text(), found.row().place())));
		NumberStyle style = NumberStyle.ungrouped(table.numbers(), settings.locale());
		List<SampleContent> samples = rows.samples().stream().flatMap(row -> features(table, row, style, clock)).toList();
		new RowDoubts(samples).note(log).wells(log);
		if (samples.isEmpty() && !log.blocks()) {
			log.add(Mismatch.described("table.empty", filled.getFirst().place(), "no well that was read",
					"at least one with spot forming units", "Count the plate and export it again.").error());
		}
		return log.outcome(new RunContent(facts(), samples, left));
	}

	/** The features of a well; a well that was not read has none and is listed as it stands. */
	private Stream<SampleContent> features(OpenTable table, Row row, NumberStyle style, FileClock clock) {
		List<Measured> values = table.values(row, style, log);
		List<Measured> features = values.stream().filter(PlateDatabase::isFeature).toList();
		Cell well = table.cell(row, "Well");
		if (features.stream().allMatch(value -> value.state() == State.MISSING)) {
			left.add(new NotUnderstood("Plate Database " + well.text(), row.text().replaceAll("(?: \\| )+", " | "), row.place()));
			return Stream.empty();
		}
		List<Measured> shared = values.stream().filter(value -> !isFeature(value)).toList();
		Cell read = table.cell(row, "Read Date");
		Cell plate = table.cell(row, "Plate");
		String name = plate.isBlank() || Well.of(well.text()).isEmpty() ? "" : plate.text() + "_" + well.text();
		if (read.isBlank()) {
			log.add(new Mismatch("time.missing", read.place(), "", "when the well was read", "The time is kept as unknown.").warning());
		}
		return features.stream().map(feature -> {
			List<Measured> own = new ArrayList<>();
			own.add(Measured.text("image feature name", feature.place().name(), feature.place()));
			own.add(new Measured("image feature result", feature.value(), feature.text(), feature.unit(), feature.state(),
					feature.place()));
			own.addAll(shared);
			own.add(read.isBlank() ? Measured.missing("read date", read.place()) : Measured.text("read date", read.text(), read.place()));
			return new SampleContent(name, well.text(), clock.read(read), own, row.place());
		});
	}

	private static boolean isFeature(Measured value) {
		String name = value.place().name();
		return name.endsWith("(SFU)") || name.endsWith("(RSV)");
	}

	/** Lines of a key with a colon and a value, wherever in the line they stand. */
	private List<Measured> facts() {
		List<Measured> facts = new ArrayList<>();
		for (Row row : plate.map(Sheet::rows).orElse(List.of())) {
			List<Cell> cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
			if (cells.size() > 1 && cells.getFirst().text().endsWith(":")) {
				fact(cells.getFirst(), cells.get(1), facts);
			} else if (!cells.isEmpty()) {
				left.add(new NotUnderstood(cells.getFirst().text(), row.text(), row.place()));
			}
		}
		return facts;
	}

	private static void fact(Cell key, Cell value, List<Measured> facts) {
		String name = Spelling.folded(key.text()).replaceAll(" ?:$", "");
		Cell placed = value.under(key);
		if (name.equals("machine id") && value.text().indexOf(' ') > 0) {
			int blank = value.text().lastIndexOf(' ');
			facts.add(Measured.text("model number", value.text().substring(0, blank), placed.place()));
			facts.add(Measured.text("equipment serial number", value.text().substring(blank + 1), placed.place()));
		} else if (!name.isEmpty()) {
			facts.add(Measured.text(TERMS.getOrDefault(name, name), value.text(), placed.place()));
		}
	}
}

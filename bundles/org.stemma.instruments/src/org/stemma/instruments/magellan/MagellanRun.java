/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.magellan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.FileClock;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.Reading;

/** One sheet: columns of values, wells and plates, and lines about the measurement below them. For one thread. */
final class MagellanRun {

	/** Name of the column of wells. */
	static final Pattern WELLS = Pattern.compile("(?i)wells?( positions?)?");
	/** Name of the column of what the samples are called, and of that of what stands in the wells, such as {@code SM1_1}. */
	private static final Pattern SAMPLES = Pattern.compile("(?i)(sample )?identifiers?|samples?( ?(ids?|names?|identifiers?))?( list)?");
	private static final Pattern LAYOUT = Pattern.compile("(?i)layout");
	private static final Map<String, String> ROLES = Map.of("SM", "unknown sample role", "ST", "standard sample role", "CL", "standard sample role",
			"BL", "blank role", "PC", "control sample role", "NC", "control sample role", "IC", "control sample role");
	/** What stands in place of a value above the detector's range. */
	private static final Map<String, State> WORDS = Map.of("over", State.OUT_OF_RANGE);
	private static final Pattern SIGNAL = Pattern.compile("(?i).*\\braw\\b.*|(abs|absorbance|od|fluorescence|luminescence|rfu|rlu|label|measurement)\\b.*");
	private static final Set<String> UNITS = Set.of("od", "au", "a", "rfu", "rlu", "counts", "cps");

	private final Row header;
	private final List<Row> rows;
	private final List<Row> others;
	private final MagellanLines lines;
	private final ReaderSettings settings;
	private final boolean known;
	private final int size;
	private final ProblemLog log = new ProblemLog();

	MagellanRun(Sheet sheet, ReaderSettings settings) {
		List<Row> used = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
		this.header = used.getFirst();
		this.settings = settings;
		Optional<Integer> wells = wells();
		this.rows = used.stream().skip(1).filter(row -> wells.isPresent() && row.used() > 1
				&& !row.cell(wells.get()).isBlank()).toList();
		List<Row> below = used.stream().skip(1).filter(row -> !rows.contains(row)).toList();
		this.lines = new MagellanLines(below.stream().map(MagellanLines::joined).flatMap(Optional::stream).toList());
		this.known = lines.value("Unit").filter(unit -> !UNITS.contains(unit.text().toLowerCase(Locale.ROOT))).isEmpty();
		this.size = wells.map(at -> (int) rows.stream().map(row -> Well.of(row.cell(at).text())).distinct().count()).orElse(0);
		this.others = below.stream().filter(row -> MagellanLines.joined(row).isEmpty()).toList();
	}

	Outcome<RunContent> content() {
		Optional<Integer> wells = wells();
		if (wells.isEmpty()) {
			log.add(new Mismatch("column.missing", header.place(), header.text(), "a column 'Well positions'",
					"Add the well positions to the export in Magellan.").error());
			return log.refusal();
		}
		Optional<Detection> detection = lines.value("Measurement mode").flatMap(cell -> Stream.of(Detection.values())
				.filter(one -> cell.text().toLowerCase(Locale.ROOT).contains(one.field())).findFirst());
		if (detection.isEmpty()) {
			log.add(Mismatch.described("magellan.no-mode", header.place(), "no line that says what was measured",
					"a line 'Measurement mode: Absorbance', Fluorescence or Luminescence", "Add the measurement parameters to the export.").error());
		}
		if (rows.isEmpty()) {
			log.add(Mismatch.described("table.empty", header.place(), "a header and no well below it", "at least one well", "").error());
		}
		return log.blocks() ? log.refusal() : read(detection.get(), wells.get());
	}

	private Outcome<RunContent> read(Detection detection, int wells) {
		lines.value("Unit").filter(unit -> !known).ifPresent(unit -> log.add(new Mismatch("unit.unknown", unit.place(), unit.text(), "OD, RFU or RLU",
				"The values are kept without a unit.").warning()));
		if (value().isEmpty()) {
			log.add(new Mismatch("column.missing", header.place(), header.text(), "a column 'Raw data'",
					"The columns are kept under their own names.").warning());
		}
		Optional<MeasuredTime> time = lines.time().flatMap(cell -> new FileClock(List.of(cell.text()), List.of(header.place().source()), settings, log).read(cell));
		WellNumbers numbers = WellNumbers.of(texts(), settings.locale(), log).knowing(WORDS);
		List<Measured> facts = lines.facts();
		List<SampleContent> samples = new ArrayList<>();
		Cell plate = new Cell("", header.place());
		for (Row row : rows) {
			plate = index("Plate").map(row::cell).filter(cell -> !cell.isBlank()).orElse(plate);
			Optional<Well> well = Well.of(row.cell(wells).text());
			if (well.isEmpty()) {
				log.add(new Mismatch("well.unreadable", row.cell(wells).place(), row.cell(wells).text(), "a well such as A1").error());
			} else if (value().map(row::cell).filter(cell -> !cell.isBlank()).isPresent() || value().isEmpty()) {
				samples.add(sample(row, well.get(), plate, detection, numbers, facts, time));
			}
		}
		List<NotUnderstood> left = new ArrayList<>();
		others.forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
		lines.left().forEach(cell -> left.add(new NotUnderstood("line", cell.text(), cell.place())));
		return log.outcome(new RunContent(lines.run(), samples, left));
	}

	/** The plate stands in the first line of its wells at least, and holds for those below. */
	private SampleContent sample(Row row, Well well, Cell plate, Detection detection, WellNumbers numbers, List<Measured> facts,
			Optional<MeasuredTime> time) {
		List<Measured> values = new ArrayList<>();
		Optional<Cell> name = column(SAMPLES).map(row::cell).filter(cell -> !cell.isBlank());
		for (int i = 0; i < header.used(); i++) {
			Cell cell = row.cell(i).under(header.cell(i));
			boolean place = header.cell(i).text().startsWith("Plate") || WELLS.matcher(header.cell(i).text()).matches() || column(SAMPLES).equals(Optional.of(i));
			if (value().isPresent() && i == value().get()) {
				numbers.read(known ? detection.field() : "raw data", known ? detection.unit() : "1", cell).ifPresent(values::add);
			} else if (!place && !cell.isBlank() && !header.cell(i).isBlank()) {
				values.add(other(header.cell(i).text(), cell, detection, numbers));
			}
		}
		if (!plate.isBlank()) {
			values.add(Measured.text("well plate identifier", plate.text(), plate.place()));
		}
		values.add(Measured.number("plate well count", BigDecimal.valueOf(size), "1", String.valueOf(size), header.place()));
		values.addAll(facts);
		column(LAYOUT).map(row::cell).ifPresent(cell -> role(cell).ifPresent(values::add));
		String place = plate.isBlank() ? well.name() : plate.text() + "_" + well.name();
		return new SampleContent(name.map(Cell::text).orElse(place), well.name(), time, values, row.place());
	}

	/** What a symbol of the layout, its number aside, says that the well holds. */
	private static Optional<Measured> role(Cell symbol) {
		return Optional.ofNullable(ROLES.get(symbol.text().replaceFirst("[\\d_ ].*", "").toUpperCase(Locale.ROOT)))
				.map(role -> Measured.text("sample role type", role, symbol.place()));
	}

	/** A column of its own name: raw data of another label in the unit of what was measured, another number without one. */
	private static Measured other(String name, Cell cell, Detection detection, WellNumbers numbers) {
		String field = name.toLowerCase(Locale.ROOT);
		boolean number = NumberReader.isNumber(cell.text()) || Reading.ofWord(cell.text()).isPresent();
		return (number ? numbers.read(field, field.startsWith("raw data") ? detection.unit() : "1", cell) : Optional.<Measured>empty())
				.orElseGet(() -> Measured.text(field, cell.text(), cell.place()));
	}

	/** The column of the measured values: raw data, else the first whose name says that it holds a signal. */
	private Optional<Integer> value() {
		return index("Raw data").or(() -> header.cells().stream().filter(cell -> SIGNAL.matcher(cell.text()).matches()).findFirst()
				.map(cell -> cell.place().column() - 1));
	}

	/** The cells of the columns that hold numbers for the most part. */
	private List<String> texts() {
		return IntStream.range(0, header.used()).filter(i -> !column(SAMPLES).equals(Optional.of(i))).mapToObj(i -> rows.stream().map(row -> row.cell(i).text()).filter(text -> !text.isEmpty()).toList())
				.filter(column -> column.stream().filter(NumberReader::isNumber).count() * 2 >= column.size()).flatMap(List::stream).toList();
	}

	private Optional<Integer> wells() {
		return column(WELLS);
	}

	private Optional<Integer> column(Pattern name) {
		return header.cells().stream().filter(cell -> name.matcher(cell.text()).matches()).findFirst().map(cell -> cell.place().column() - 1);
	}

	private Optional<Integer> index(String beginning) {
		return header.cells().stream().filter(cell -> cell.text().startsWith(beginning)).findFirst()
				.map(cell -> cell.place().column() - 1);
	}
}

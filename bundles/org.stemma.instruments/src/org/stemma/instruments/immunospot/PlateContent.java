/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.FileClock;
import org.stemma.instruments.immunospot.FeatureGrids.Grid;
import org.stemma.instruments.immunospot.ReportHead.Entry;

/** Makes the content of a plate. For one file and thread. */
final class PlateContent {

	private static final Map<String, String> TERMS = Map.of("authenticated user", "analyst", "analyzer serial number",
			"equipment serial number", "computer name", "data system instance identifier");
	private static final Map<String, String> SIZES = Map.of("min. spotsize", "mm2", "max. spotsize", "mm2", "spot separation", "1");
	private static final Set<String> OF_PLATE = Set.of("plate", "plate code", "software version", "counted", "review date");

	/** What the codes of the quality control mean, by the words of the legend below the grids. */
	private static final Map<String, State> CODES = Map.of("well is not counted", State.MISSING, "off scale well",
			State.OUT_OF_RANGE, "rejected in qc", State.ERROR, "not done", State.MISSING, "n/a", State.MISSING);

	/** A code, also where it is written with the decimals of its grid. */
	private static final Pattern NEGATIVE = Pattern.compile("(-[1-9])(?:[.,]0+)?");

	private static final Pattern C_TIME = Pattern.compile("\\p{L}{3} (\\p{L}{3}) +(\\d{1,2}) (\\d{1,2}:\\d{2}:\\d{2}) (\\d{4})");

	private final FeatureGrids grids;
	private final ReportHead head;
	private final ReaderSettings settings;
	private final ProblemLog log;
	private final CellReader cells;

	PlateContent(FeatureGrids grids, ReportHead head, ReaderSettings settings, ProblemLog log) {
		this.grids = grids;
		this.head = head;
		this.settings = settings;
		this.log = log;
		this.cells = CellReader.of(grids.grids().stream().flatMap(grid -> grid.wells().stream()).map(WellCell::cell).toList(),
				settings, log).marking();
	}

	Outcome<RunContent> content() {
		if (grids.grids().isEmpty()) {
			log.add(Mismatch.described("grid.missing", grids.first(), "no grid of wells", "at least the grid of spot counts",
					"The file may be cut off; export the plate again.").error());
			return log.refusal();
		}
		head.entries().stream().filter(entry -> entry.key().equals("software version")).skip(1).findFirst().ifPresent(entry -> log.add(new Mismatch(
				"report.again", entry.value().place(), entry.value().text(), "the report of one plate", "Give each report in a file of its own.").error()));
		int wells = grids.grids().getFirst().wells().size();
		grids.grids().stream().filter(grid -> grid.wells().size() != wells).forEach(grid -> log.add(Mismatch.described(
				"grid.size", grid.title().place(), grid.wells().size() + " wells", wells + " wells as in the first grid",
				"The file may be cut off; export the plate again.").error()));
		grids.histogram().ifPresent(this::check);
		Optional<MeasuredTime> time = time();
		List<SampleContent> samples = new ArrayList<>();
		for (int i = 0; i < wells && !log.blocks(); i++) {
			for (Grid grid : grids.grids()) {
				samples.add(sample(grid, grid.wells().get(i), time));
			}
		}
		return log.outcome(new RunContent(facts(wells), samples, head.left()));
	}

	/** The histogram repeats each well once, with the count of the first grid in front. */
	private void check(Histogram histogram) {
		grids.grids().getFirst().wells().stream().filter(well -> histogram.of(well.well()).isEmpty()).findFirst()
				.ifPresent(well -> log.add(Mismatch.described("histogram.missing", histogram.title().place(), "no line for well " + well.well().name(),
						"a line for each well of the grid", "Lines may have been lost: compare the histogram with the instrument.").warning()));
		histogram.odd().stream().findFirst().ifPresent(cell -> log.add(new Mismatch("histogram.odd", cell.place(), cell.text(),
				"each well once with a number for each size", "Compare the histogram with the instrument.").warning()));
		grids.grids().getFirst().wells().stream().filter(well -> !histogram.total(well.well()).isBlank())
				.filter(well -> !histogram.total(well.well()).text().equals(well.cell().text())).findFirst()
				.ifPresent(well -> log.add(new Mismatch("histogram.total", histogram.total(well.well()).place(), histogram.total(well.well()).text(),
						"'" + well.cell().text() + "' as in the grid of spot counts", "Compare both with the instrument.").warning()));
	}

	private SampleContent sample(Grid grid, WellCell well, Optional<MeasuredTime> time) {
		boolean first = grid == grids.grids().getFirst();
		Cell title = grid.title();
		List<Measured> values = new ArrayList<>();
		values.add(cells.text("image feature name", title));
		values.add(result(well.cell()));
		List<Curve> curves = first ? grids.histogram().flatMap(all -> all.of(well.well())).stream().toList() : List.of();
		return new SampleContent(plate().map(plate -> plate.text() + "_" + well.well().name()).orElse(""), well.well().name(), time, values, curves, well.cell().place());
	}

	/** A number, or one of the negative codes, which some versions explain in a legend. */
	private Measured result(Cell cell) {
		String field = "image feature result";
		Matcher negative = NEGATIVE.matcher(cell.text());
		Optional<Cell> code = negative.matches() ? head.value("code " + negative.group(1)) : Optional.empty();
		if (code.isPresent()) {
			State state = CODES.getOrDefault(code.get().text().toLowerCase(Locale.ROOT), State.ERROR);
			return new Measured(field, Optional.empty(), code.get().text(), "", state, cell.place());
		}
		if (negative.matches()) {
			log.add(new Mismatch("value.code", cell.place(), cell.text(), "a result, which is not negative, or a code that the file explains",
					"It is no number of the well; look at the well.").warning());
			return new Measured(field, Optional.empty(), cell.text(), "", State.ERROR, cell.place());
		}
		if (cell.text().equalsIgnoreCase("TNTC")) {
			return new Measured(field, Optional.empty(), cell.text(), "", State.OUT_OF_RANGE, cell.place());
		}
		return cells.number(field, "1", cell);
	}

	private List<Measured> facts(int wells) {
		List<Measured> facts = new ArrayList<>();
		Cell corner = grids.grids().getFirst().title();
		facts.add(Measured.number("plate well count", BigDecimal.valueOf(wells), "1", String.valueOf(wells),
				corner.place()));
		plate().ifPresent(cell -> facts.add(cells.text("well plate identifier", cell)));
		head.value("software version").ifPresent(cell -> software(cell, facts));
		head.entries().stream().filter(entry -> !OF_PLATE.contains(entry.key())).forEach(entry -> facts.add(fact(entry)));
		return facts;
	}

	/** The code of the plate, or the name that it was counted under. */
	private Optional<Cell> plate() {
		return head.value("plate code").or(() -> head.value("plate"));
	}

	private void software(Cell cell, List<Measured> facts) {
		int blank = cell.text().lastIndexOf(' ');
		facts.add(cells.text("software name", new Cell(cell.text().substring(0, Math.max(0, blank)), cell.place())));
		facts.add(cells.text("software version", new Cell(cell.text().substring(blank + 1), cell.place())));
	}

	private Measured fact(Entry entry) {
		String field = TERMS.getOrDefault(entry.key(), entry.key());
		return SIZES.containsKey(entry.key()) ? cells.number(field, SIZES.get(entry.key()), entry.value())
				: cells.text(field, entry.value());
	}

	/** {@code Tue Oct 03 14:44:50 2023} */
	private Optional<MeasuredTime> time() {
		Optional<Cell> written = head.value("counted").or(() -> head.value("review date"));
		if (written.isEmpty()) {
			log.add(Problem.note("time.unknown", "The file does not say when the plate was counted; the time is kept as unknown.",
					grids.grids().getFirst().title().place()));
			return Optional.empty();
		}
		Matcher parts = C_TIME.matcher(written.get().text());
		String text = parts.matches() ? parts.group(2) + " " + parts.group(1) + " " + parts.group(4) + " " + parts.group(3)
				: written.get().text();
		Cell cell = new Cell(text, written.get().place());
		return new FileClock(List.of(text), List.of(), settings, log).read(cell);
	}
}

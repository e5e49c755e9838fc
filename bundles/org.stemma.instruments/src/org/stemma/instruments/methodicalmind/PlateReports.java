/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.methodicalmind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.FileClock;

/** Makes the content of the plates of a file. For one file and thread. */
final class PlateReports {

	private static final Map<String, String> TERMS = Map.of("user", "analyst", "model", "model number", "serial #",
			"equipment serial number", "version", "software version");
	private static final Set<String> OF_RUN = Set.of("user", "model", "serial #", "version");

	private static final String PLATE = "well plate identifier";

	private final List<PlateReport> plates;
	private final String file;
	private final ProblemLog log;
	private final CellReader cells;
	private final FileClock clock;
	private final List<Measured> facts = new ArrayList<>();

	PlateReports(Sheet sheet, ReaderSettings settings, ProblemLog log) {
		this.plates = PlateReport.of(sheet.rows());
		this.file = sheet.name();
		this.log = log;
		List<Cell> numbers = plates.stream().flatMap(plate -> plate.data().stream()).flatMap(row -> row.cells().stream())
				.toList();
		this.cells = CellReader.of(numbers, settings, log).marking();
		Stream<Cell> times = plates.stream().flatMap(plate -> plate.value("read time").stream());
		List<String> names = plates.stream().flatMap(plate -> plate.value("filename").stream()).map(Cell::text).toList();
		this.clock = new FileClock(times.map(Cell::text).toList(), names, settings, log).usually(DateOrder.MONTH_FIRST);
	}

	Outcome<RunContent> content() {
		List<SampleContent> samples = new ArrayList<>();
		List<NotUnderstood> left = new ArrayList<>();
		for (PlateReport plate : plates) {
			if (plate.data().isEmpty()) {
				log.add(new Mismatch("section.missing", place(plate), "", "a section '==== Data ====' with a grid of signals",
						"The file may be cut off; export the plate again.").error());
			}
			Optional<MeasuredTime> time = plate.value("read time").flatMap(clock::read);
			if (plate.value("read time").isEmpty()) {
				log.add(Problem.note("time.unknown", "The file does not say when this plate was read; the time is kept as unknown.", place(plate)));
			}
			List<Measured> shared = shared(plate);
			if (shared.stream().noneMatch(value -> value.field().equals(PLATE) && !value.text().isEmpty())) {
				log.add(new Mismatch("sample.unnamed", place(plate), "", "the barcode of the plate, which names its samples",
						"Choose the samples by hand.").warning());
			}
			new SpotGrid(plate, log).spots().forEach(spot -> samples.add(sample(spot, shared, time)));
			plate.rest().forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
		}
		return log.outcome(new RunContent(facts, samples, left));
	}

	private SampleContent sample(SpotGrid.Spot spot, List<Measured> shared, Optional<MeasuredTime> time) {
		Cell signal = spot.signal();
		List<Measured> values = new ArrayList<>();
		values.add(Measured.text("location identifier", String.valueOf(spot.number()), signal.place()));
		values.add(cells.number("luminescence", "[RLU]", signal));
		values.addAll(shared);
		String name = shared.stream().filter(value -> value.field().equals(PLATE) && !value.text().isEmpty())
				.map(plate -> plate.text() + "_" + spot.well()).findFirst().orElse("");
		return new SampleContent(name, spot.well(), time, values, signal.place());
	}

	private List<Measured> shared(PlateReport plate) {
		List<Measured> shared = new ArrayList<>();
		for (HeadLine line : plate.head()) {
			Measured value = cells.text(TERMS.getOrDefault(line.name(), line.name()), line.value());
			if (OF_RUN.contains(line.name()) && isShared(line.name())) {
				addFact(value);
			} else if (line.name().equals("barcode1")) {
				shared.add(cells.text(PLATE,
						new Cell(line.value().text().replaceAll("^<|>$", ""), line.value().place())));
			} else {
				shared.add(value);
			}
			if (line.name().equals("type")) {
				Cell wells = new Cell(line.value().text().split(" ")[0], line.value().place());
				shared.add(cells.number("plate well count", "1", wells));
			} else if (line.name().equals("version") && isShared("version")) {
				addFact(cells.text("software name", line.value()));
			} else if (line.name().equals("version")) {
				shared.add(cells.text("software name", line.value()));
			}
		}
		return shared;
	}

	/** Whether all plates say the same; else each keeps its own. */
	private boolean isShared(String key) {
		return plates.stream().map(plate -> plate.value(key).map(Cell::text).orElse("")).distinct().count() == 1;
	}

	/** A fact that each plate repeats is one fact. */
	private void addFact(Measured fact) {
		if (facts.stream().noneMatch(one -> one.field().equals(fact.field()) && one.text().equals(fact.text()))) {
			facts.add(fact);
		}
	}

	private Place place(PlateReport plate) {
		return plate.head().isEmpty() ? plate.rest().stream().map(Row::place).findFirst()
				.orElse(Place.file(file)) : plate.head().getFirst().value().place();
	}
}

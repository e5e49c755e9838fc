/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.formats.plate.Elapsed;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.plate.Well;
import org.stemma.formats.plate.WellCell;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Reading;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Sorts the results and curves of a plate by wells. For one plate and thread. */
final class WellsOf {

	/** What Gen5 writes for a signal beyond the reader's range, and where something could not be calculated or read. */
	private static final Map<String, State> WORDS = Map.of("ovrflw", State.OUT_OF_RANGE, "?????", State.ERROR, "*****", State.ERROR);

	private final Procedure procedure;
	private final WellNumbers numbers;
	private final ProblemLog log;
	private final TimedResults timed = new TimedResults();
	private final Map<Well, WellData> wells = new LinkedHashMap<>();

	WellsOf(Procedure procedure, Body body, ReaderSettings settings, ProblemLog log) {
		this.procedure = procedure.knowing(names(body));
		this.log = log;
		this.numbers = WellNumbers.of(texts(body), settings.locale(), log).knowing(WORDS);
		body.results().forEach(this::results);
		timed.series().forEach(this::timed);
		boolean alone = body.curves().size() == 1;
		body.curves().forEach(curve -> curve(curve, alone));
	}

	Map<Well, WellData> all() {
		return wells;
	}

	WellNumbers numbers() {
		return numbers;
	}

	private static List<String> names(Body body) {
		Stream<String> lines = body.results().stream().flatMap(table -> table.lines().stream()).map(line -> line.name().text())
				.filter(name -> !Layout.names(name)).map(name -> name.replaceFirst("\\s*Read#\\d+$", ""));
		return Stream.concat(lines, body.curves().stream().map(curve -> curve.title().text())).toList();
	}

	/** The cells that may hold numbers; names of samples prove nothing about them. */
	private static List<String> texts(Body body) {
		Stream<String> results = body.results().stream().flatMap(table -> table.lines().stream()).filter(line -> !Layout.names(line.name().text()))
				.flatMap(line -> line.wells().stream()).map(one -> one.cell().text());
		Stream<String> curves = body.curves().stream().flatMap(curve -> curve.points().stream())
				.flatMap(row -> row.cells().stream().skip(1)).map(Cell::text);
		return Stream.concat(results, curves).toList();
	}

	private void results(ResultTable table) {
		if (table.time().isPresent()) {
			timed.add(table);
			return;
		}
		for (ResultTable.Line line : table.lines()) {
			if (Layout.names(line.name().text())) {
				continue;
			}
			Optional<Procedure.Read> read = line.name().isBlank() ? only() : procedure.read(line.name().text());
			line.wells().stream().filter(one -> !one.cell().isBlank()).forEach(one -> result(line.name(), read, one));
		}
	}

	private void result(Cell name, Optional<Procedure.Read> read, WellCell one) {
		Cell cell = one.cell().under(name);
		WellData well = wells.computeIfAbsent(one.well(), any -> new WellData());
		if (read.isEmpty()) {
			calculated(name, cell).ifPresent(well::calculate);
			return;
		}
		Mode mode = read.get().step().mode();
		numbers.read(mode.field(), mode.unit(), cell)
				.ifPresent(value -> well.take(new WellData.Taken(read.get(), name.text(), List.of(value), List.of())));
	}

	private Optional<Measured> calculated(Cell name, Cell cell) {
		String field = name.isBlank() ? "result" : name.text().toLowerCase(Locale.ROOT);
		boolean words = Character.isLetter(cell.text().charAt(0)) && Reading.ofWord(cell.text()).isEmpty();
		if (words || Elapsed.seconds(cell.text(), "").isPresent()) {
			return Optional.of(Measured.text(field, cell.text(), cell.place()));
		}
		return numbers.read(field, "1", cell);
	}

	private void curve(CurveTable table, boolean alone) {
		Optional<Procedure.Read> read = procedure.read(table.title().text()).or(() -> alone ? only() : Optional.empty());
		List<BigDecimal> at = new ArrayList<>();
		List<Row> points = new ArrayList<>();
		for (Row row : table.points()) {
			Optional<BigDecimal> position = position(table, row.cell(0));
			if (position.isPresent()) {
				at.add(position.get());
				points.add(row);
			}
		}
		read.flatMap(one -> one.step().kinetic()).flatMap(Kinetic::reads).filter(reads -> table.byTime() && table.lines() < reads)
				.ifPresent(reads -> log.add(Mismatch.described("curve.points", table.header().place(), table.lines() + " points in time",
						reads + " as the procedure says", "The run was ended early, or the file is cut off.").warning()));
		CurvePoints values = new CurvePoints(table, at, points, numbers);
		table.wells(log).forEach((well, column) -> {
			if (points.stream().anyMatch(row -> !row.cell(column).isBlank())) {
				take(wells.computeIfAbsent(well, any -> new WellData()), values, column, table, read);
			}
		});
	}

	private void timed(TimedResults.Series series) {
		WellData well = wells.computeIfAbsent(series.well(), any -> new WellData());
		Optional<Procedure.Read> read = procedure.read(series.name());
		Curve curve = series.curve(read, numbers, well);
		if (read.isPresent()) {
			well.take(new WellData.Taken(read.get(), series.name(), List.of(), List.of(curve)));
		} else {
			well.add(curve);
		}
	}

	private static void take(WellData well, CurvePoints values, int column, CurveTable table,
			Optional<Procedure.Read> read) {
		List<Measured> faults = new ArrayList<>();
		Curve curve = values.curve(column, read, faults);
		if (read.isPresent()) {
			List<Curve> curves = Stream.concat(Stream.of(curve), table.others().stream().map(values::other)).toList();
			well.take(new WellData.Taken(read.get(), table.title().text(), faults, curves));
		} else {
			well.add(curve);
			faults.forEach(well::calculate);
		}
	}

	/** The signal of a procedure that has only one. */
	private Optional<Procedure.Read> only() {
		List<Procedure.Read> all = procedure.signals();
		return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
	}

	private Optional<BigDecimal> position(CurveTable table, Cell cell) {
		if (table.byTime() && cell.text().indexOf(':') >= 0) {
			Optional<BigDecimal> seconds = Elapsed.seconds(cell.text(), "");
			if (seconds.isPresent()) {
				return seconds;
			}
		}
		return numbers.position(table.byTime() ? "s" : "nm", cell);
	}
}

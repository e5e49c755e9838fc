/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.GroupStatistics;
import org.stemma.formats.field.OpenTable;
import org.stemma.formats.field.RowDoubts;
import org.stemma.formats.field.StatisticRows;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DateOrder;
import org.stemma.formats.value.DayAlone;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.TimeReader;
import org.stemma.formats.value.Unit;

/** The rows of an export with what holds for all of them: how numbers and dates are written. For one file and thread. */
public final class RowTable {

	private final OpenTable table;
	private final StatisticRows sorted;
	private final Section above;
	private boolean keysTaken;
	private boolean dayNoted;
	private final List<Row> below;
	private final ReaderSettings settings;
	private final NumberStyle style;
	private final ProblemLog log;
	private final Map<List<String>, DateOrder> proven = new HashMap<>();

	RowTable(OpenTable table, Section above, List<Row> below, ReaderSettings settings, ProblemLog log) {
		this.table = table;
		this.sorted = table.sorted();
		this.above = above;
		this.below = below;
		this.settings = settings;
		this.style = NumberStyles.of(table.numbers(), Place.file(table.place().source()), settings, log);
		this.log = log;
	}

	/** The table itself. */
	public OpenTable table() {
		return table;
	}

	/** The keys above the table. */
	public RunKeys keys() {
		keysTaken = true;
		return new RunKeys(Place.file(table.place().source()), List.of(above));
	}

	/** What stands below the table, and above it what no reader asked for. */
	public List<NotUnderstood> leftOver() {
		List<NotUnderstood> left = new ArrayList<>();
		if (keysTaken) {
			left.addAll(new RunKeys(Place.file(table.place().source()), List.of(above)).differing());
		} else {
			above.keys().forEach(key -> left.add(new NotUnderstood(key.key().text(), key.value().text(), key.key().place())));
		}
		Stream<Row> lines = above.table().stream().flatMap(other -> Stream.concat(Stream.of(other.header()), other.rows().stream()));
		Stream.concat(lines, below.stream()).forEach(row -> left.add(new NotUnderstood(row.cell(0).text(), row.text(), row.place())));
		return left;
	}

	/** The rows of samples. */
	public List<Row> rows() {
		return sorted.samples();
	}

	/** The content of these facts and samples, with the statistics of the table and what stands below it. */
	public RunContent content(List<Measured> facts, List<SampleContent> samples) {
		sorted.note(log);
		new RowDoubts(samples).note(log);
		GroupStatistics statistics = new GroupStatistics(new RunContent(facts, samples, leftOver()));
		sorted.statistics().forEach(found -> statistics.add(found, values(found.row())));
		return statistics.completed();
	}

	/** Whether one of these names is a column. */
	public boolean has(String... names) {
		return table.has(names);
	}

	/** The cell of a row under the first of these names that is a column. */
	public Cell cell(Row row, String... names) {
		return table.cell(row, names);
	}

	/** Every value of a row. */
	public List<Measured> values(Row row) {
		return new ArrayList<>(table.values(row, style, log));
	}

	/**
	 * The number of a cell; empty where nothing stands there or a word that says so, and with a warning where another word or a
	 * limit such as {@code < 1.0} stands in its place.
	 */
	public Optional<BigDecimal> number(Cell cell) {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		Optional<Reading> reading = new NumberReader(style, log).marking().read(cell, Optional.empty(), Unit.ONE);
		reading.filter(one -> one.state() != State.VALUE && one.state() != State.MISSING).ifPresent(one -> log.add(new Mismatch("number.none", cell.place(), cell.text(),
				"a number", "None is taken over.").warning()));
		return reading.filter(one -> one.state() == State.VALUE).flatMap(Reading::value);
	}

	/** What a cell says; one that is no number is an error of that value alone. */
	private Optional<Reading> reading(String field, Cell cell, Optional<Unit> stated, Unit wanted) {
		Optional<Reading> reading = new NumberReader(style, log).marking().read(cell, stated, wanted);
		reading.filter(one -> one.state() == State.ERROR)
				.ifPresent(one -> log.add(Mismatch.notAResult(cell.place(), cell.text(), field).warning()));
		return reading;
	}

	/**
	 * A number whose unit stands in another cell of the row or, where that is blank, in the name of its own column. A unit that
	 * is not known refuses the file, and so do two that differ.
	 *
	 * @param field what it is
	 * @param cell  the number
	 * @param unit  its unit as the instrument spells it
	 */
	public Optional<Measured> inUnit(String field, Cell cell, Cell unit) {
		if (cell.isBlank()) {
			return Optional.of(Measured.missing(field, cell.place()));
		}
		Optional<Unit> named = Label.parse(cell.place().name()).unit();
		Optional<Unit> stated = unit.isBlank() ? named : Unit.parse(unit.text());
		Optional<Reading> reading = reading(field, cell, stated, stated.orElse(Unit.ONE));
		boolean known = stated.isPresent() && named.map(stated.get()::equals).orElse(true);
		if (!known && reading.flatMap(Reading::value).isPresent()) {
			log.add(new Mismatch("number.unit", (unit.place().column() > 0 ? unit : cell).place(), unit.text(),
					"the unit of " + field + named.map(one -> ", " + one.code() + " as in the name of its column").orElse("")).error());
			return Optional.empty();
		}
		return reading.map(one -> new Measured(field, one.value(), cell.text(),
				one.value().isPresent() ? stated.orElse(Unit.ONE).code() : "", one.state(), cell.place()));
	}

	/**
	 * The time under the first of these names. One that reads two ways, which neither another row nor the instrument's
	 * locale decides, stays unknown with a warning.
	 */
	public Optional<MeasuredTime> time(Row row, String... names) {
		Cell cell = cell(row, names);
		return time(cell, proven.computeIfAbsent(List.of(names), this::provenUnder));
	}

	private DateOrder provenUnder(List<String> names) {
		String[] columns = names.toArray(String[]::new);
		return proven(row -> cell(row, columns));
	}

	private void noteDay(Cell cell) {
		if (!dayNoted) {
			dayNoted = true;
			log.add(DayAlone.note(cell));
		}
	}

	/** The date order that the rows prove together, each by a cell that is made of it. */
	public DateOrder proven(Function<Row, Cell> clock) {
		return DateOrder.provenBy(rows().stream().map(clock).map(cell -> DayAlone.begun(cell).orElse(cell).text()).toList());
	}

	/** The time of a cell in a date order that was {@linkplain #proven proven} before. */
	public Optional<MeasuredTime> time(Cell cell, DateOrder proven) {
		if (cell.isBlank()) {
			log.add(new Mismatch("time.missing", cell.place(), "", "when the sample was measured",
					"The time is kept as unknown.").warning());
			return Optional.empty();
		}
		Optional<Cell> begun = DayAlone.begun(cell);
		if (begun.isPresent()) {
			noteDay(cell);
			return time(begun.get(), proven);
		}
		if (!TimeReader.isTime(cell.text())) {
			log.add(new Mismatch("time.unreadable", cell.place(), cell.text(), "a date with a clock time such as 2022-03-21 16:56",
					"The time is kept as unknown.").warning());
			return Optional.empty();
		}
		DateOrder order = proven == DateOrder.UNDECIDED ? settings.locale().map(DateOrder::of).orElse(proven) : proven;
		boolean decided = order == DateOrder.DAY_FIRST || order == DateOrder.MONTH_FIRST;
		if (!decided && DateOrder.asks(List.of(cell.text()))) {
			log.add(new Mismatch("time.ambiguous", cell.place(), cell.text(), "a date that reads one way only",
					"The time is kept as unknown. Set the instrument's locale and read the file again.").warning());
			return Optional.empty();
		}
		return new TimeReader(order, settings.zone(), log).read(cell, Optional.empty());
	}
}

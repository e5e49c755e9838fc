/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.ChangedName;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.DayAlone;
import org.stemma.formats.value.TimeReader;
import org.stemma.formats.value.ZoneText;

/** Reads the records of one file: a row of its table, or all values of its report. For one thread. */
final class RecordReader {

	private final Binding binding;
	private final OwnColumns own;
	private final Conventions conventions;
	private final MeasuredReader values;
	private final ProblemLog log;
	private final LeftOver leftOver;
	private boolean dayNoted;

	RecordReader(Binding binding, OwnColumns own, Conventions conventions, LeftOver leftOver, ProblemLog log) {
		this.binding = binding;
		this.own = own;
		this.conventions = conventions;
		this.values = new MeasuredReader(conventions.numbers(), log);
		this.leftOver = leftOver;
		this.log = log;
	}

	/** The sample of a record with its measurements in the file's order. */
	SampleContent sample(Row row, List<SampleCheck> checks) {
		String name = text(row, Kind.SAMPLE);
		binding.column(Kind.SAMPLE).map(column -> cell(column, row)).ifPresent(this::checkName);
		if (name.isEmpty() && binding.column(Kind.SAMPLE).isPresent()) {
			Cell cell = row.cell(binding.column(Kind.SAMPLE).get().index());
			log.add(new Mismatch("sample.unnamed", cell.place(), "", "the name of a sample",
					"Choose the sample by hand.").warning());
		}
		SampleContent sample = new SampleContent(name, text(row, Kind.WELL), time(row), measured(row), row.place());
		checks.forEach(check -> check.check(sample, log));
		return sample;
	}

	private void checkName(Cell cell) {
		if (ChangedName.is(cell)) {
			log.add(new Mismatch("sample.changed", cell.place(), cell.text(), "the name of a sample",
					"A spreadsheet may have changed it; choose the sample by hand.").warning());
		}
	}

	/** The values of a record in the file's order, behind them those under names of the file's own. */
	List<Measured> measured(Row row) {
		return Stream.concat(binding.columns().stream()
				.filter(column -> column.rule().kind() == Kind.NUMBER || column.rule().kind() == Kind.TEXT)
				.map(column -> values.read(column, cell(column, row))).flatMap(Optional::stream),
				own.values(row, conventions.numbers(), log).stream()).toList();
	}

	/** The facts about the run that a record holds. */
	List<Measured> facts(Row row) {
		return binding.columns(Kind.FACT).stream().map(column -> values.read(column, cell(column, row)))
				.flatMap(Optional::stream).toList();
	}

	private Optional<MeasuredTime> time(Row row) {
		Optional<Column> column = binding.column(Kind.TIME);
		if (column.isEmpty()) {
			return Optional.empty();
		}
		Cell cell = cell(column.get(), row);
		if (cell.isBlank()) {
			log.add(new Mismatch("time.missing", cell.place(), "", "when the sample was measured",
					"The time is kept as unknown.").warning());
			return Optional.empty();
		}
		Optional<ZoneId> zone = column.get().label().zone().<ZoneId>map(stated -> stated).or(() -> zone(row));
		Optional<Cell> begun = DayAlone.begun(cell);
		if (begun.isPresent() && !dayNoted) {
			dayNoted = true;
			log.add(DayAlone.note(cell));
		}
		Optional<MeasuredTime> time = new TimeReader(conventions.dates().get(column.get().rule()), conventions.zone(), log)
				.read(begun.orElse(cell), zone);
		if (time.isEmpty()) {
			leftOver.add(cell);
		}
		return time;
	}

	private Optional<ZoneOffset> zone(Row row) {
		Optional<Cell> cell = binding.column(Kind.ZONE).map(column -> cell(column, row)).filter(one -> !one.isBlank());
		Optional<ZoneOffset> zone = cell.flatMap(one -> ZoneText.offset(one.text()));
		if (cell.isPresent() && zone.isEmpty()) {
			log.add(new Mismatch("time.zone", cell.get().place(), cell.get().text(),
					"hours from UTC such as 2 or -3:30").error());
		}
		return zone;
	}

	private String text(Row row, Kind kind) {
		return binding.column(kind).map(column -> cell(column, row).text()).orElse("");
	}

	private static Cell cell(Column column, Row row) {
		return row.cell(column.index()).under(column.header());
	}
}

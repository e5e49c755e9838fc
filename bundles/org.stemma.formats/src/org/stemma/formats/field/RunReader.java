/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.DayAlone;

/**
 * Reads a table by a map: each row is a sample, and each cell ends as a value, as a fact or among the left-over. A reader that
 * takes own names keeps what stands in columns that the map does not know with their samples too, under the columns' names.
 */
public final class RunReader {

	private final FieldMap map;
	private final ReaderSettings settings;
	private final boolean ownNames;

	/** A reader for tables with the columns of that map; others are listed as not understood. */
	public RunReader(FieldMap map, ReaderSettings settings) {
		this(map, settings, false);
	}

	private RunReader(FieldMap map, ReaderSettings settings, boolean ownNames) {
		this.map = map;
		this.settings = settings;
		this.ownNames = ownNames;
	}

	/** A reader for tables with the columns of that map and others. */
	static RunReader takingOwnNames(FieldMap map, ReaderSettings settings) {
		return new RunReader(map, settings, true);
	}

	/**
	 * Reads a table.
	 *
	 * @param table   the table
	 * @param outside lines of the file outside the table, which are listed as not understood
	 * @param log     what was found before; what is found now is added
	 * @return the content, or why it cannot be had
	 */
	public Outcome<RunContent> read(Table table, List<Row> outside, ProblemLog log) {
		Binding binding = Binding.of(map, table.header(), log);
		if (log.blocks()) {
			return log.refusal();
		}
		checkTime(binding, table, log);
		binding.column(Kind.TIME).ifPresent(column -> checkDays(table.rows().stream().map(row -> row.cell(column.index())).toList(), log));
		StatisticRows rows = StatisticRows.of(table.rows(), index(binding, Kind.SAMPLE), List.of(index(binding, Kind.WELL), index(binding, Kind.TIME)));
		rows.note(log);
		RepeatedRows.check(binding, rows.samples(), log);
		checkGrouping(binding, table.rows(), log);
		LeftOver leftOver = new LeftOver();
		outside.forEach(leftOver::add);
		Conventions conventions = Conventions.of(binding, table.rows(), settings, log);
		OwnColumns own = OwnColumns.of(map, table, ownNames ? binding.leftOver() : List.of());
		RecordReader reader = new RecordReader(binding, own, conventions, leftOver, log);
		List<SampleContent> samples = rows.samples().stream().map(row -> reader.sample(row, map.checks())).toList();
		List<Measured> facts = facts(rows.samples(), reader);
		leftOver.addColumns(binding.leftOver().stream().filter(index -> !own.indices().contains(index)).toList(), table.header().cells(), table.rows());
		GroupStatistics statistics = new GroupStatistics(new RunContent(facts, samples, leftOver.parts()));
		rows.statistics().forEach(found -> statistics.add(found, reader.measured(found.row())));
		return log.outcome(statistics.completed());
	}

	private static int index(Binding binding, Kind kind) {
		return binding.column(kind).map(Column::index).orElse(-1);
	}

	private static void checkGrouping(Binding binding, List<Row> rows, ProblemLog log) {
		List<List<Cell>> numbers = binding.columns(Kind.NUMBER).stream()
				.map(column -> rows.stream().map(row -> row.cell(column.index()).under(column.header())).toList()).toList();
		numbers.forEach(column -> OddGrouping.check(column, log));
		if (rows.size() == 1) {
			OddGrouping.checkRecord(numbers.stream().flatMap(List::stream).toList(), log);
		}
	}

	private void checkTime(Binding binding, Table table, ProblemLog log) {
		boolean known = map.rules().stream().anyMatch(rule -> rule.kind() == Kind.TIME);
		if (known && binding.column(Kind.TIME).isEmpty()) {
			log.add(Problem.note("time.unknown", "The file does not say when it was measured; the time is kept as unknown.",
					table.header().place()));
		}
	}

	/** Stored dates that all begin at midnight are days: a workbook stores no more where a clock time is missing. */
	private static void checkDays(List<Cell> times, ProblemLog log) {
		List<Cell> filled = times.stream().filter(cell -> !cell.isBlank()).toList();
		if (!filled.isEmpty() && filled.stream().allMatch(cell -> cell.kind() == Cell.Kind.DATE && cell.text().endsWith(" 00:00:00"))) {
			log.add(DayAlone.note(filled.getFirst()));
		}
	}

	/** A fact that each row repeats is one fact. */
	private static List<Measured> facts(List<Row> rows, RecordReader reader) {
		Map<List<String>, Measured> facts = new LinkedHashMap<>();
		rows.forEach(row -> reader.facts(row).forEach(fact -> facts.putIfAbsent(List.of(fact.field(), fact.text()), fact)));
		return List.copyOf(facts.values());
	}
}

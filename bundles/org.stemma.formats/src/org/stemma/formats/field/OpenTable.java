/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Unit;

/**
 * A table of which every column becomes a value: one that the map knows by its rule, any other under its own name in
 * lower case, as a number where its cells are numbers, and one without a name under its place. For one file and thread.
 */
public final class OpenTable {

	private static final int SAMPLE = 4_000;

	private final Table table;
	private final Set<FieldRule> inItsUnit;
	private final List<Column> columns = new ArrayList<>();
	private final OwnColumns own;
	private final Map<String, Integer> indices = new HashMap<>();
	private final Twins twins = new Twins();

	/**
	 * Binds a map to a table. A required column that is missing and a known name that
	 * stands twice with different cells go to the log.
	 *
	 * @param map   the columns known
	 * @param table the table
	 * @param log   what was found before; what is found now is added
	 */
	public OpenTable(FieldMap map, Table table, ProblemLog log) {
		this.table = table;
		this.own = new OwnColumns(table);
		this.inItsUnit = inTheirUnits(map, table);
		int width = table.rows().stream().mapToInt(Row::used).reduce(table.header().used(), Math::max);
		for (int i = 0; i < width; i++) {
			Optional<Column> column = table.header().cell(i).isBlank() ? unnamed(i) : Optional.of(column(map, table.header().cell(i), i, log));
			column.ifPresent(columns::add);
			column.ifPresent(twins::add);
		}
		columns.stream().filter(column -> column.rule().holdsNumbers()).forEach(column -> OddGrouping.check(cells(column), log));
		map.rules().stream().filter(FieldRule::mandatory)
				.filter(rule -> !twins.has(rule))
				.forEach(rule -> log.add(Binding.missing(rule, table.header().cells(), table.header().place())));
	}

	/** Where its header stands. */
	public Place place() {
		return table.header().place();
	}

	/** The rows, those of samples told from those of statistics. */
	public StatisticRows sorted() {
		return StatisticRows.of(table.rows(), indexOf(Kind.SAMPLE), List.of(indexOf(Kind.WELL), indexOf(Kind.TIME)));
	}

	private int indexOf(Kind kind) {
		return columns.stream().filter(column -> column.rule().kind() == kind).findFirst().map(Column::index).orElse(-1);
	}

	/** The rows below the header. */
	public List<Row> rows() {
		return table.rows();
	}

	/** The names of the columns. */
	public List<String> names() {
		return columns.stream().map(column -> column.header().text()).toList();
	}

	/** Whether one of these names is a column. */
	public boolean has(String... names) {
		return index(names) >= 0;
	}

	/** The cell of a row under the first of these names that the table has; blank when it has none. */
	public Cell cell(Row row, String... names) {
		int index = index(names);
		return index < 0 ? new Cell("", row.place()) : row.cell(index).under(table.header().cell(index));
	}

	private List<Cell> cells(Column column) {
		return table.rows().stream().limit(SAMPLE).map(row -> row.cell(column.index()).under(column.header())).toList();
	}

	/** What the number columns hold, which proves how the file writes numbers. */
	public List<String> numbers() {
		return columns.stream().filter(column -> column.rule().holdsNumbers())
				.flatMap(column -> table.rows().stream().limit(SAMPLE).map(row -> row.cell(column.index())).filter(cell -> !own.isOdd(column, cell)))
				.map(Cell::text).toList();
	}

	/** The value of each column in a row, in the file's order; columns of sample, well, time and zone are left to the reader. */
	public List<Measured> values(Row row, NumberStyle style, ProblemLog log) {
		MeasuredReader reader = new MeasuredReader(style, log);
		return columns.stream().filter(OpenTable::isValue)
				.map(column -> own.read(column, row.cell(column.index()).under(column.header()), reader, log)).flatMap(Optional::stream).toList();
	}

	private static boolean isValue(Column column) {
		return switch (column.rule().kind()) {
		case NUMBER, TEXT, FACT -> true;
		case SAMPLE, WELL, TIME, ZONE -> false;
		};
	}

	private int index(String... names) {
		for (String name : names) {
			int index = indices.computeIfAbsent(name, this::indexOf);
			if (index >= 0) {
				return index;
			}
		}
		return -1;
	}

	private int indexOf(String name) {
		String wanted = Label.parse(name).name();
		return columns.stream().filter(column -> column.label().name().equals(wanted)).findFirst().map(Column::index)
				.orElse(-1);
	}

	private Column column(FieldMap map, Cell header, int index, ProblemLog log) {
		Label label = Label.parse(header.text());
		Optional<FieldRule> rule = map.rule(label);
		Optional<Column> twin = twins.of(label, rule);
		if (twin.isPresent() && !twin.get().label().unit().equals(label.unit())
				|| rule.isPresent() && standsInItsUnit(rule.get(), label)) {
			return unknown(header, index, label, header.text().toLowerCase(Locale.ROOT));
		}
		if (twin.isPresent()) {
			return second(twin.get(), header, index, rule.isPresent(), log);
		}
		return rule.map(known -> new Column(known.statedIn(label), index, header, known.meant(label).map(label::in).orElse(label)))
				.orElseGet(() -> unknown(header, index, label, header.text().toLowerCase(Locale.ROOT)));
	}

	/** Whether another column has the same name in the unit of the rule, so that this one only repeats it in another. */
	private boolean standsInItsUnit(FieldRule rule, Label label) {
		return inItsUnit.contains(rule) && label.unit().filter(unit -> !unit.equals(rule.unit())).isPresent();
	}

	private static Set<FieldRule> inTheirUnits(FieldMap map, Table table) {
		Set<FieldRule> rules = new HashSet<>();
		for (Cell cell : table.header().cells()) {
			Label label = Label.parse(cell.text());
			map.rule(label).filter(rule -> rule.kind() == Kind.NUMBER)
					.filter(rule -> label.unit().filter(rule.unit()::equals).isPresent()).ifPresent(rules::add);
		}
		return rules;
	}

	/** A name that stands again is numbered; of a known column it has to repeat the values. */
	private Column second(Column twin, Cell header, int index, boolean known, ProblemLog log) {
		boolean same = table.rows().stream()
				.allMatch(row -> row.cell(index).text().equals(row.cell(twin.index()).text()));
		if (known && !same) {
			log.add(new Mismatch("column.twice", header.place(), header.text(),
					"this name once, or the same values under both; it stands already at " + twin.header().place()).error());
		}
		String name = header.text() + "." + Math.max(1, twins.named(twin.label()));
		return unknown(new Cell(name, header.place()), index, new Label(name.toLowerCase(Locale.ROOT), Optional.empty(), Optional.empty()),
				name.toLowerCase(Locale.ROOT));
	}

	/** A column without a name, unless nothing stands in it. */
	private Optional<Column> unnamed(int index) {
		boolean filled = table.rows().stream().anyMatch(row -> !row.cell(index).isBlank());
		Cell header = new Cell("column " + (index + 1), table.header().cell(index).place());
		return filled ? Optional.of(unknown(header, index, Label.parse(header.text()), header.text())) : Optional.empty();
	}

	private Column unknown(Cell header, int index, Label label, String field) {
		return own.add(header, index, label, field);
	}
}

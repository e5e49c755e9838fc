/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Table;
import org.stemma.formats.value.Unit;
import org.stemma.formats.value.NumberStyle;

/** Columns that no rule knows, whose cells are values under the columns' own names. For one file and thread. */
final class OwnColumns {

	private static final int SAMPLE = 4_000;

	private final Table table;
	private final Map<Column, OwnColumn> kinds = new IdentityHashMap<>();

	OwnColumns(Table table) {
		this.table = table;
	}

	/** The columns that no rule of a map knows, each with a name that neither another column nor a field of the map has. */
	static OwnColumns of(FieldMap map, Table table, List<Integer> unknown) {
		OwnColumns own = new OwnColumns(table);
		Set<String> taken = map.rules().stream().map(FieldRule::field).collect(Collectors.toSet());
		Map<String, Long> names = table.header().cells().stream().collect(Collectors.groupingBy(OwnColumns::name, Collectors.counting()));
		for (int index : unknown) {
			Cell header = table.header().cell(index);
			Label label = Label.parse(header.text());
			if (!header.isBlank() && names.get(name(header)) == 1 && !taken.contains(name(header)) && map.rule(label).isEmpty() && own.isFilled(index)) {
				own.add(header, index, label, name(header));
			}
		}
		return own;
	}

	/** Adds a column. */
	Column add(Cell header, int index, Label label, String field) {
		List<String> texts = table.rows().stream().limit(SAMPLE).map(row -> row.cell(index).text()).filter(text -> !text.isEmpty()).toList();
		OwnColumn kind = OwnColumn.of(texts);
		boolean number = kind.number() || label.unit().isPresent() && OwnColumn.holdsNone(texts);
		Unit unit = kind.percent() ? Unit.ofCode("%") : label.unit().orElse(Unit.ONE);
		Column column = new Column(new FieldRule(number ? Kind.NUMBER : Kind.TEXT, field, number ? unit : Unit.ONE,
				List.of(header.text()), false, false, Optional.empty(), Optional.empty()), index, header, label);
		kinds.put(column, kind);
		return column;
	}

	/** The numbers of these columns, from 0. */
	Set<Integer> indices() {
		return kinds.keySet().stream().map(Column::index).collect(Collectors.toSet());
	}

	/** Whether a cell of one of these columns is no number as the others of its column are. */
	boolean isOdd(Column column, Cell cell) {
		return kinds.containsKey(column) && kinds.get(column).isOdd(cell);
	}

	/** The value of a cell of any column, known or one of these. */
	Optional<Measured> read(Column column, Cell cell, MeasuredReader reader, ProblemLog log) {
		return isOdd(column, cell) ? Optional.of(kinds.get(column).odd(column.rule().field(), cell, log)) : reader.read(column, cell);
	}

	/**
	 * The values of a row in these columns, in the file's order; a number that is not written as those of the file, or that reads in
	 * two ways, stays a text.
	 */
	List<Measured> values(Row row, NumberStyle file, ProblemLog log) {
		return kinds.keySet().stream().sorted(Comparator.comparingInt(Column::index))
				.filter(column -> !row.cell(column.index()).isBlank())
				.map(column -> value(column, row.cell(column.index()).under(column.header()), file, log)).flatMap(Optional::stream).toList();
	}

	private Optional<Measured> value(Column column, Cell cell, NumberStyle file, ProblemLog log) {
		return kinds.get(column).written(file).filter(style -> style != NumberStyle.UNDECIDED || !NumberStyle.asks(List.of(cell.text()))).map(style -> read(column, cell, new MeasuredReader(style, log), log))
				.orElseGet(() -> Optional.of(Measured.text(column.rule().field(), cell.text(), cell.place())));
	}

	private boolean isFilled(int index) {
		return table.rows().stream().anyMatch(row -> !row.cell(index).isBlank());
	}

	private static String name(Cell header) {
		return header.text().toLowerCase(Locale.ROOT);
	}
}

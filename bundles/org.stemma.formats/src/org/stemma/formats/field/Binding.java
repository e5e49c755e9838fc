/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.field.FieldRule.Kind;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Unit;

/**
 * Which columns or keys of a file a map knows, and which are left over.
 *
 * @param columns  the known ones in the file's order
 * @param leftOver numbers of the cells, from 0, that no rule knows
 */
record Binding(List<Column> columns, List<Integer> leftOver) {

	private static final int MOST_NAMES = 300;

	Binding {
		columns = List.copyOf(columns);
		leftOver = List.copyOf(leftOver);
	}

	/** Binds a map to the labels of a file; what is missing, doubled or in a wrong unit goes to the log. */
	static Binding of(FieldMap map, Row header, ProblemLog log) {
		List<Cell> labels = header.cells();
		List<Column> columns = new ArrayList<>();
		List<Integer> leftOver = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			Optional<Column> column = column(map, labels.get(i), i);
			if (column.isPresent() && fits(column.get(), columns, log)) {
				columns.add(column.get());
			} else {
				leftOver.add(i);
			}
		}
		Binding binding = new Binding(columns, leftOver);
		map.rules().stream().filter(rule -> rule.mandatory() && binding.column(rule).isEmpty())
				.forEach(rule -> log.add(missing(rule, labels, header.place())));
		return binding;
	}

	/** The column of a rule. */
	Optional<Column> column(FieldRule rule) {
		return first(columns, rule);
	}

	/** The rules of columns are those of the map themselves. */
	private static Optional<Column> first(List<Column> columns, FieldRule rule) {
		for (Column column : columns) {
			if (column.rule() == rule) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

	/** The first column of a kind. */
	Optional<Column> column(Kind kind) {
		return columns.stream().filter(column -> column.rule().kind() == kind).findFirst();
	}

	/** All columns of a kind. */
	List<Column> columns(Kind kind) {
		return columns.stream().filter(column -> column.rule().kind() == kind).toList();
	}

	private static Optional<Column> column(FieldMap map, Cell header, int index) {
		Label label = Label.parse(header.text());
		return map.rule(label)
				.map(rule -> new Column(rule, index, header, rule.meant(label).map(label::in).orElse(label)));
	}

	private static boolean fits(Column column, List<Column> before, ProblemLog log) {
		FieldRule rule = column.rule();
		Optional<Column> twin = first(before, rule);
		if (twin.isPresent()) {
			log.add(new Mismatch("column.twice", column.header().place(), column.header().text(),
					"this name once; it stands already at " + twin.get().header().place()).error());
			return false;
		}
		if (statesOtherUnit(column)) {
			return false;
		}
		boolean converts = column.label().unit().map(unit -> unit.convertsTo(rule.unit())).orElse(true);
		if (rule.kind() == Kind.NUMBER && !converts) {
			Mismatch unit = new Mismatch("column.unit", column.header().place(), column.header().text(),
					"a unit that converts to " + rule.unit().code(), "The values are not taken over.");
			log.add(rule.mandatory() ? unit.error() : unit.warning());
			return false;
		}
		return true;
	}

	/** Whether texts stand under another unit than their field names, as a size in mm under a rule for one in microns. */
	private static boolean statesOtherUnit(Column column) {
		boolean text = column.rule().kind() == Kind.TEXT || column.rule().kind() == Kind.FACT;
		Optional<Unit> named = text ? Label.parse(column.rule().field()).unit() : Optional.empty();
		return named.isPresent() && !named.equals(column.label().unit());
	}

	static Problem missing(FieldRule rule, List<Cell> labels, Place place) {
		String names = String.join(", ", labels.stream().map(Cell::text).filter(text -> !text.isEmpty()).toList());
		return Mismatch.described("column.missing", place, "the names " + shortened(names),
				"'" + String.join("' or '", rule.names()) + "' among them",
				"Export the run again with all columns.").error();
	}

	private static String shortened(String names) {
		return names.length() > MOST_NAMES ? names.substring(0, MOST_NAMES) + "…" : names;
	}
}

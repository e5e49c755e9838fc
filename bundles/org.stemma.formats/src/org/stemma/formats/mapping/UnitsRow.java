/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

/**
 * The row of units that some tables have below their names: each of its cells is a unit above a number, or none. Such a unit
 * is put behind the name, where other tables write it.
 *
 * @param names the row of names
 * @param units the row below it
 * @param below the rows below that
 */
record UnitsRow(Row names, Row units, List<Row> below) {

	/** The rows of a table, its names first; with the units behind the names where a row of units stands below them. */
	static List<Row> joined(List<Row> rows) {
		int at = IntStream.range(1, rows.size()).filter(row -> !rows.get(row).isBlank()).findFirst().orElse(rows.size());
		if (at >= rows.size() - 1) {
			return rows;
		}
		UnitsRow found = new UnitsRow(rows.getFirst(), rows.get(at), rows.subList(at + 1, rows.size()));
		return found.exists() ? Stream.concat(Stream.of(found.joined()), found.below.stream()).toList() : rows;
	}

	private boolean exists() {
		List<Integer> filled = IntStream.range(0, units.used()).filter(index -> !isNone(units.cell(index).text())).boxed().toList();
		return !filled.isEmpty() && filled.stream().allMatch(index -> isUnit(index) && isAboveANumber(index));
	}

	private static boolean isNone(String text) {
		return text.isEmpty() || Reading.ofWord(text).filter(word -> word.state() == State.MISSING).isPresent();
	}

	/** Whether name and unit together say the name and a unit, which is no other than the name's own. */
	private boolean isUnit(int index) {
		String text = units.cell(index).text();
		Label name = Label.parse(names.cell(index).text());
		Label both = Label.parse(with(names.cell(index), text).text());
		boolean same = both.unit().isPresent() && both.name().equals(name.name()) && !name.name().isEmpty();
		Optional<Unit> own = Label.parse(with(new Cell("x", names.place()), text).text()).unit();
		return same && !NumberReader.isNumber(text) && (name.unit().isEmpty() || name.unit().equals(own));
	}

	private boolean isAboveANumber(int index) {
		return below.stream().map(row -> row.cell(index).text()).filter(text -> !text.isEmpty()).findFirst().filter(NumberReader::isValue).isPresent();
	}

	private Row joined() {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < names.cells().size(); i++) {
			boolean stated = Label.parse(names.cell(i).text()).unit().isPresent() || isNone(units.cell(i).text());
			cells.add(stated ? names.cell(i) : with(names.cell(i), units.cell(i).text()));
		}
		return new Row(names.place(), cells);
	}

	private static Cell with(Cell name, String unit) {
		boolean bracketed = unit.startsWith("(") || unit.startsWith("[");
		return new Cell(name.text() + (bracketed ? " " + unit : " (" + unit + ")"), name.place());
	}
}

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
import org.stemma.formats.value.TimeReader;
import org.stemma.formats.value.Unit;

/**
 * The row of units that some tables have below their names: most of its cells stand above numbers, and at least one is a unit that
 * is known. Each is put behind its name, where other tables write it; one that is not known stays a part of the name.
 *
 * @param names the row of names
 * @param units the row below it
 * @param below the rows below that
 */
record UnitsRow(Row names, Row units, List<Row> below) {

	private static final int LONGEST = 20;

	/** So many rows below are looked at. */
	private static final int WITHIN = 200;

	/** So many of its cells stand above numbers for each that stands above a text, at least. */
	private static final int NUMBERS_EACH = 4;

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
		long numbers = filled.stream().filter(this::isAboveANumber).count();
		return filled.stream().anyMatch(index -> isUnit(index) && isAboveANumber(index)) && filled.stream().allMatch(index -> isUnit(index) || isWord(index))
				&& (filled.size() - numbers) * NUMBERS_EACH <= numbers;
	}

	/** Whether something stands there that could be a unit which is not known, or the end of the name, below one that states none. */
	private boolean isWord(int index) {
		Cell cell = units.cell(index);
		Label name = Label.parse(names.cell(index).text());
		return cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST && !name.name().isEmpty() && name.unit().isEmpty()
				&& !NumberReader.isValue(cell.text()) && !TimeReader.isTime(cell.text());
	}

	private static boolean isNone(String text) {
		return text.isEmpty() || Reading.ofWord(text).filter(word -> word.state() == State.MISSING).isPresent();
	}

	/** Whether name and unit together say the name and a unit, which is no other than the name's own. */
	private boolean isUnit(int index) {
		String text = units.cell(index).text();
		Label name = Label.parse(names.cell(index).text());
		Optional<Unit> own = Label.parse(with(new Cell("x", names.place()), text).text()).unit();
		if (own.isEmpty() || NumberReader.isNumber(text) || name.name().isEmpty()) {
			return false;
		}
		return name.unit().isPresent() ? name.unit().equals(own) : Label.parse(with(names.cell(index), text).text()).name().equals(name.name());
	}

	private boolean isAboveANumber(int index) {
		return below.stream().limit(WITHIN).map(row -> row.cell(index).text()).filter(text -> !text.isEmpty()).findFirst().filter(NumberReader::isValue).isPresent();
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
		boolean bracketed = unit.indexOf('(') >= 0 || unit.indexOf('[') >= 0;
		return new Cell(name.text() + (bracketed ? " " + unit : " (" + unit + ")"), name.place());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.flex2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Label;
import org.stemma.formats.value.Unit;

/**
 * The row of units that a spreadsheet adds below the names: its units go to the names. A density that is written as a
 * percentage is none; it becomes an error with the text as written. For one file.
 */
final class UnitRow {

	private static final String NO_DENSITY = " is a percentage";

	private final List<NotUnderstood> units = new ArrayList<>();
	private final Map<Place, String> impossible = new HashMap<>();

	/** A table, its header first, without its row of units. */
	Sheet prepared(Sheet table) {
		Row header = table.rows().getFirst();
		boolean stated = table.rows().size() > 1 && isUnits(header, table.rows().get(1));
		List<Row> rows = new ArrayList<>();
		rows.add(stated ? withUnits(header, table.rows().get(1)) : header);
		table.rows().subList(stated ? 2 : 1, table.rows().size()).forEach(row -> rows.add(possible(header, row)));
		return new Sheet(table.name(), rows);
	}

	/** The content with the texts as they are written and the units listed; a unit that is not known is doubted. */
	Outcome<RunContent> completed(RunContent content) {
		List<NotUnderstood> left = new ArrayList<>(content.notUnderstood());
		left.addAll(units);
		List<Problem> doubts = units.stream().filter(unit -> unit.text().length() > 1 && Unit.parse(unit.text()).isEmpty())
				.map(unit -> new Mismatch("unit.unknown", unit.place(), unit.text(), "a unit that is known for '" + unit.name() + "'",
						"The values are taken over in the unit that the maker fixes; compare them with the instrument.").warning()).toList();
		return Outcome.of(new RunContent(content.metadata(), content.samples().stream().map(this::rewritten).toList(), left), doubts);
	}

	private static boolean isUnits(Row header, Row row) {
		boolean named = false;
		boolean measured = false;
		for (int i = 0; i < row.cells().size(); i++) {
			String name = header.cell(i).text();
			named |= name.equals("Sample ID") && !row.cell(i).isBlank();
			measured |= Unit.parse(row.cell(i).text()).isPresent() && !row.cell(i).text().matches("[\\d.,]+");
		}
		return measured && !named;
	}

	private Row withUnits(Row header, Row row) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < header.cells().size(); i++) {
			Cell name = header.cell(i);
			Cell unit = row.cell(i);
			boolean adds = Unit.parse(unit.text()).isPresent() && Label.parse(name.text()).unit().isEmpty();
			cells.add(adds ? new Cell(name.text() + " (" + unit.text() + ")", name.place()) : name);
			if (!unit.isBlank()) {
				units.add(new NotUnderstood(name.text(), unit.text(), unit.place()));
			}
		}
		return new Row(header.place(), cells);
	}

	private Row possible(Row header, Row row) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = row.cell(i);
			boolean share = header.cell(i).text().endsWith("Density") && cell.text().endsWith("%");
			if (share) {
				impossible.put(cell.under(header.cell(i)).place(), cell.text());
			}
			cells.add(share ? new Cell(cell.text() + NO_DENSITY, cell.place()) : cell);
		}
		return new Row(row.place(), cells);
	}

	private SampleContent rewritten(SampleContent sample) {
		List<Measured> values = sample.measurements().stream().map(this::rewritten).toList();
		return new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.curves(), sample.place());
	}

	private Measured rewritten(Measured value) {
		Place place = value.place();
		Optional<String> text = impossible.entrySet().stream()
				.filter(entry -> entry.getKey().line() == place.line() && entry.getKey().column() == place.column())
				.map(Map.Entry::getValue).findFirst();
		return text.map(written -> new Measured(value.field(), Optional.empty(), written, "", State.ERROR, place)).orElse(value);
	}
}

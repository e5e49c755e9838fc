/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;
import org.stemma.formats.value.Unit;

/** What the tables say of one analyte in one well. For one file and thread. */
final class AnalyteResults {

	private static final Set<String> FLUORESCENCE = Set.of("mean", "trimmed mean", "peak", "trimmed peak", "std dev",
			"trimmed std dev", "trimmed standard deviation", "net mfi", "avg net mfi", "normalized net median",
			"net normalized median", "median");
	private static final Set<String> PERCENT = Set.of("% cv", "%cv", "trimmed % cv", "% cv replicates", "%cv replicates",
			"% recovery", "%recovery", "trimmed % cv of microspheres");
	private static final Set<String> CONCENTRATION = Set.of("result", "avg result", "concentration",
			"standard expected concentration", "control expected concentration", "expected result");

	private final Map<String, ResultTable> results;
	private final CellReader cells;
	private final List<Analyte> analytes;
	private final Map<ResultTable, Map<String, Row>> rows = new IdentityHashMap<>();
	private final Optional<ResultTable> units;

	AnalyteResults(Map<String, ResultTable> results, ResultTable wells, CellReader cells) {
		this.results = results;
		this.cells = cells;
		this.analytes = Analyte.of(wells, results.values());
		results.values().forEach(table -> rows.put(table, byKey(table)));
		this.units = results.values().stream().filter(ResultTable::ofProperties).filter(table -> table.property("units").isPresent()).findFirst();
	}

	/** The analytes in the order of the file. */
	List<Analyte> analytes() {
		return analytes;
	}

	/** The values of an analyte in a well of a sample. */
	List<Measured> of(Analyte analyte, String location, String sample) {
		String well = LocationCells.plateAndWell(location);
		List<Measured> values = new ArrayList<>();
		values.add(Measured.text("analyte name", analyte.name().text(), analyte.name().place()));
		results.forEach((type, table) -> analyte.column(table).ifPresent(index -> {
			if (table.ofProperties()) {
				properties(table, index, values);
			} else {
				Optional.ofNullable(rows.get(table).get(table.byLocation() ? well : sample))
						.ifPresent(found -> values(type, found.cell(index).under(table.title()), analyte, values));
			}
		}));
		return values;
	}

	private void values(String type, Cell cell, Analyte analyte, List<Measured> values) {
		if (type.equals("median")) {
			values.add(Measured.text("statistical feature", "fluorescence", cell.place()));
			values.add(cells.number("statistical value", "[RFU]", cell));
		} else if (type.equals("count")) {
			values.add(cells.number("analyte document/assay bead count", "1", cell));
		} else if (FLUORESCENCE.contains(type)) {
			values.add(cells.number(type, "[RFU]", cell));
		} else if (PERCENT.contains(type)) {
			values.add(cells.number(type, "%", cell));
		} else if (CONCENTRATION.contains(type)) {
			values.add(concentration(type, cell, analyte));
		} else {
			boolean number = cell.text().matches("[+-]?[0-9.,]+([eE][+-]?\\d+)?|NaN|") && !cell.isBlank();
			values.add(number ? cells.number(type, "1", cell) : cells.text(type, cell));
		}
	}

	/** Tables with a row for each property of the analytes, such as bead and unit. */
	private void properties(ResultTable table, int index, List<Measured> values) {
		boolean known = values.stream().anyMatch(value -> value.field().equals("assay bead identifier"));
		for (Row row : table.rows()) {
			String name = Spelling.folded(row.cell(0).text()).replaceAll(":$", "");
			Cell cell = row.cell(index).under(row.cell(0));
			if (!name.equals("beadid")) {
				values.add(name.equals("per bead") ? cells.number("per bead", "1", cell) : cells.text(property(table, name), cell));
			} else if (!known) {
				values.add(cells.text("assay bead identifier", cell));
				known = true;
			}
		}
	}

	/** A property under its own name, with the table in front of it where a table of results has that name. */
	private String property(ResultTable table, String name) {
		boolean result = Optional.ofNullable(results.get(name)).filter(other -> !other.ofProperties()).isPresent();
		return result ? Spelling.folded(table.title().text()) + "/" + name : name;
	}

	/** In the unit that the table of units states; one that is not known here stays as the file spells it. */
	private Measured concentration(String field, Cell cell, Analyte analyte) {
		String stated = units.flatMap(table -> analyte.column(table).flatMap(index -> table.property("units").map(row -> row.cell(index))))
				.map(Cell::text).orElse("");
		Optional<Unit> unit = Unit.parse(stated);
		Measured number = cells.number(field, unit.map(Unit::code).orElse("1"), cell);
		boolean unknown = unit.isEmpty() && number.value().isPresent() && !stated.isEmpty()
				&& !stated.equalsIgnoreCase("bead");
		return unknown ? new Measured(field, number.value(), number.text(), "{" + stated + "}", number.state(), cell.place())
				: number;
	}

	private static Map<String, Row> byKey(ResultTable table) {
		Map<String, Row> byKey = new HashMap<>();
		boolean location = table.byLocation();
		Set<String> ambiguous = location ? Set.of() : table.ambiguous();
		table.rows().forEach(row -> {
			String key = table.cell(row, location ? "location" : "sample").text();
			if (!ambiguous.contains(key)) {
				byKey.putIfAbsent(location ? LocationCells.plateAndWell(key) : key, row);
			}
		});
		return byKey;
	}
}

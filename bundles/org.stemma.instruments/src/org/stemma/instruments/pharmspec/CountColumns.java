/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.field.CellReader;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;
import org.stemma.formats.value.Unit;

/**
 * The columns of the table of counts, of which versions have the cumulative ones or the differential ones too.
 *
 * @param header the line of names
 * @param terms  by the number of the cell, the term and the unit of the column
 */
record CountColumns(Row header, Map<Integer, Term> terms) {

	/** A term of the Allotrope Simple Model, the UCUM unit of its numbers, and the one in which the report writes them. */
	record Term(String field, String unit, String written) {

		Term(String field, String unit) {
			this(field, unit, unit);
		}
	}

	private static final Pattern LENGTH = Pattern.compile("(.*?) ?\\(([^)]*m)\\)");

	private static final Map<String, Term> TERMS = Map.of("particle size", new Term("particle size", "um"),
			"cumulative count", new Term("cumulative count", "1"), "cumulative counts", new Term("cumulative count", "1"),
			"cumulative counts/ml", new Term("cumulative particle density", "/mL"), "cumulative count/ml",
			new Term("cumulative particle density", "/mL"), "differential count", new Term("differential count", "1"),
			"differential counts", new Term("differential count", "1"), "differential counts/ml",
			new Term("differential particle density", "/mL"), "differential count/ml",
			new Term("differential particle density", "/mL"));

	/** The columns of a row; empty when it is no header of counts. */
	static Optional<CountColumns> of(Row row) {
		Map<Integer, Term> terms = new LinkedHashMap<>();
		for (int i = 0; i < row.used(); i++) {
			int column = i;
			term(Spelling.folded(row.cell(i).text())).ifPresent(term -> terms.put(column, term));
		}
		boolean counts = terms.values().stream().anyMatch(term -> term.field().contains("count"));
		return counts ? Optional.of(new CountColumns(row, terms)) : Optional.empty();
	}

	/** The term of a name, which may state the unit of its lengths; empty when it is no length. */
	private static Optional<Term> term(String name) {
		Matcher length = LENGTH.matcher(name);
		if (!length.matches()) {
			return Optional.ofNullable(TERMS.get(name));
		}
		return Optional.ofNullable(TERMS.get(length.group(1))).flatMap(term -> Unit.parse(length.group(2))
				.filter(unit -> unit.convertsTo(Unit.ofCode(term.unit()))).map(unit -> new Term(term.field(), term.unit(), unit.code())));
	}

	/** The cell of the particle sizes; empty when the table has none, without which counts mean nothing. */
	Optional<Integer> size() {
		return terms.entrySet().stream().filter(entry -> entry.getValue().field().equals("particle size"))
				.map(Map.Entry::getKey).findFirst();
	}

	/** The values of a row; what stands under a name that is not known is a text. */
	List<Measured> values(Row row, CellReader cells) {
		List<Measured> values = new ArrayList<>();
		for (int i = 1; i < Math.max(header.used(), row.used()); i++) {
			Cell name = header.cell(i);
			Term term = terms.get(i);
			if (term != null) {
				values.add(cells.number(term.field(), term.written(), term.unit(), row.cell(i).under(name)));
			} else if (!row.cell(i).isBlank()) {
				values.add(cells.text(name.isBlank() ? "column " + (i + 1) : name.text().toLowerCase(Locale.ROOT), row.cell(i).under(name)));
			}
		}
		return values;
	}

	/** The names of the columns, for a message. */
	String names() {
		List<String> names = header.cells().stream().map(cell -> cell.text()).filter(text -> !text.isEmpty()).toList();
		return String.join(", ", names);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.formats.table.Row;
import org.stemma.formats.value.Spelling;

/**
 * The columns of the table of counts, of which versions have the cumulative ones or the differential ones too.
 *
 * @param header the line of names
 * @param terms  by the number of the cell, the term and the unit of the column
 */
record CountColumns(Row header, Map<Integer, Term> terms) {

	/** A term of the Allotrope Simple Model and the UCUM unit of its numbers. */
	record Term(String field, String unit) {
	}

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
			String name = Spelling.folded(row.cell(i).text()).replaceAll(" ?\\([^)]*m\\)$", "");
			if (TERMS.containsKey(name)) {
				terms.put(i, TERMS.get(name));
			}
		}
		boolean counts = terms.values().stream().anyMatch(term -> term.field().contains("count"));
		return counts ? Optional.of(new CountColumns(row, terms)) : Optional.empty();
	}

	/** The cell of the particle sizes; empty when the table has none, without which counts mean nothing. */
	Optional<Integer> size() {
		return terms.entrySet().stream().filter(entry -> entry.getValue().field().equals("particle size"))
				.map(Map.Entry::getKey).findFirst();
	}

	/** The names of the columns, for a message. */
	String names() {
		List<String> names = header.cells().stream().map(cell -> cell.text()).filter(text -> !text.isEmpty()).toList();
		return String.join(", ", names);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.sheet.PaddedRows;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * The sheets of a workbook that are read as one table: the one that a laboratory named, or all with the same columns.
 *
 * @param book   the workbook
 * @param tables the tables of those sheets, at least one
 */
record TableSheets(Workbook book, List<FoundTable> tables) {

	/** Code of a sheet that is missing or not named. */
	static final String PROBLEM = "table.sheet";

	/**
	 * The sheets with all columns that are needed, or the one with most of them.
	 *
	 * @param all    the tables of the workbook, at least one
	 * @param mapped the columns
	 * @return the sheets; refused when several have them beside other columns that differ: they could be different measurements
	 */
	static Outcome<TableSheets> of(Workbook book, List<FoundTable> all, MappedColumns mapped) {
		List<FoundTable> whole = all.stream().filter(mapped::isWhole).toList();
		if (whole.isEmpty()) {
			return Outcome.of(new TableSheets(book, List.of(best(all, mapped))));
		}
		FoundTable best = best(whole, mapped);
		List<FoundTable> others = whole.stream().filter(table -> !table.names().equals(best.names())).toList();
		return others.isEmpty() ? Outcome.of(new TableSheets(book, whole)) : Outcome.refused(List.of(several(book, best, others)));
	}

	private static FoundTable best(List<FoundTable> tables, MappedColumns mapped) {
		return tables.stream().reduce((one, other) -> mapped.known(other) > mapped.known(one) ? other : one).orElseThrow();
	}

	/** The sheet of that name; refused with the names that there are. */
	static Outcome<Sheet> named(Workbook book, String title) {
		return book.sheet(title).map(Outcome::of).orElseGet(() -> Outcome.refused(List.of(Problem.error(PROBLEM, "The workbook has no sheet \""
				+ title + "\". Its sheets are " + quoted(book.sheets().stream().map(book::titleOf)) + ". Choose the one with the table.",
				Place.line(book.name(), 1)))));
	}

	private static Problem several(Workbook book, FoundTable best, List<FoundTable> others) {
		Stream<FoundTable> all = Stream.concat(Stream.of(best), others.stream());
		return Problem.error(PROBLEM, "The mapped columns stand on sheets that differ in others: " + quoted(all.map(FoundTable::sheet).map(book::titleOf))
				+ ". Choose the sheet with the table, in the mapping of the instrument.", best.rows().getFirst().place());
	}

	private static String quoted(Stream<String> titles) {
		return titles.map(title -> '"' + title + '"').collect(Collectors.joining(", "));
	}

	/** The rows of all as one table, its names first; a note says that there are several. */
	Sheet table(ProblemLog log) {
		if (tables.size() > 1) {
			log.add(Problem.note("sheet.joined", "The sheets " + quoted(tables.stream().map(FoundTable::sheet).map(book::titleOf))
					+ " have the same columns and are read as one table.", tables.getFirst().rows().getFirst().place()));
		}
		List<Row> rows = new ArrayList<>(tables.getFirst().rows());
		tables.stream().skip(1).forEach(table -> rows.addAll(table.rows().subList(1, table.rows().size())));
		return new Sheet(tables.getFirst().sheet().name(), PaddedRows.of(rows));
	}

	/** The lines above the tables. */
	List<Row> above() {
		return tables.stream().flatMap(table -> table.above().stream()).toList();
	}

	/** The lines of all other sheets, each under the name of its sheet. */
	List<NotUnderstood> others() {
		return book.sheets().stream().filter(sheet -> tables.stream().noneMatch(table -> table.sheet() == sheet))
				.flatMap(sheet -> sheet.rows().stream().filter(row -> !row.isBlank())
						.map(row -> new NotUnderstood(book.titleOf(sheet), row.text(), row.place())))
				.toList();
	}
}

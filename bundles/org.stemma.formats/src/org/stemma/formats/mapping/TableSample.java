/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.TableLayout;
import org.stemma.formats.text.SourceText;

/**
 * The beginning of a table that a laboratory describes: its columns and first rows as they stand.
 *
 * @param delimiter what stands between the cells
 * @param line      line of the file with the names of the columns, counted from 1
 * @param names     the names of the columns
 * @param rows      the first rows below them
 */
public record TableSample(Delimiter delimiter, int line, List<String> names, List<Row> rows) {

	/** So many rows are shown. */
	private static final int SHOWN = 40;

	/** Copies the lists. */
	public TableSample {
		names = List.copyOf(names);
		rows = List.copyOf(rows);
	}

	/** The table in a file; refused with code {@code table.none} or {@code table.header} when there is none. */
	public static Outcome<TableSample> of(InstrumentFile file, TableLayout layout) {
		try {
			return SourceText.of(file.head()).map(text -> of(text, layout)).orElseGet(() -> none(file.name()));
		} catch (IOException unreadable) {
			return Outcome.refused("file.unreadable", file.name() + " cannot be read: " + unreadable.getMessage());
		}
	}

	/** The table in the head of a file, found by its shape; empty when there is none. */
	public static Optional<TableSample> of(FileHead head) {
		return SourceText.of(head).flatMap(text -> of(text, TableLayout.FOUND).result());
	}

	/** A meaning for each column, by its name and by what stands below it: a proposal for a person. */
	public Map<String, ColumnMeaning> proposal() {
		return new MappingProposal(names, rows).columns();
	}

	private static Outcome<TableSample> of(SourceText text, TableLayout layout) {
		Delimiter delimiter = Delimiter.statedBy(text).or(layout::delimiter)
				.orElseGet(() -> Delimiter.of(text, sheet -> TableShape.of(sheet).width()));
		Sheet sheet = new DelimitedText(text, delimiter).beginning();
		return layout.header().map(line -> at(sheet, line)).orElseGet(() -> found(sheet)).map(header -> sample(delimiter, sheet, header));
	}

	private static Outcome<Integer> found(Sheet sheet) {
		TableShape shape = TableShape.of(sheet);
		return shape.exists() ? Outcome.of(shape.header()) : none(sheet.name());
	}

	private static Outcome<Integer> at(Sheet sheet, int line) {
		return IntStream.range(0, sheet.rows().size()).boxed().filter(row -> sheet.rows().get(row).place().line() == line)
				.filter(row -> sheet.rows().get(row).used() > 0).findFirst().map(Outcome::of)
				.orElseGet(() -> Outcome.refused(List.of(Problem.error("table.header", "Line " + line + " of " + sheet.name()
						+ " holds no names of columns. Choose the line in which they stand.", Place.line(sheet.name(), line)))));
	}

	private static TableSample sample(Delimiter delimiter, Sheet sheet, int header) {
		Row names = sheet.rows().get(header);
		return new TableSample(delimiter, names.place().line(), names.cells().subList(0, names.used()).stream().map(Cell::text).toList(),
				sheet.rows().stream().skip(header + 1L).filter(row -> !row.isBlank()).limit(SHOWN).toList());
	}

	private static <T> Outcome<T> none(String file) {
		return Outcome.refused("table.none", file + " shows no table: no line with the names of two or more columns above a line with "
				+ "as many cells. Choose the delimiter and the line of the names, or another file.");
	}
}

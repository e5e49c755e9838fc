/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.sheet.PaddedRows;
import org.stemma.formats.sheet.Workbook;
import org.stemma.formats.table.DelimitedText;
import org.stemma.formats.table.Delimiter;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.table.TableLayout;
import org.stemma.formats.text.SourceText;
import org.stemma.formats.value.Label;

/**
 * A file with a table that a laboratory describes: the beginning of a text, or a workbook.
 *
 * @param name file name
 * @param text the text, where it is one
 * @param book the workbook, where it is one
 */
public record SampleFile(String name, Optional<SourceText> text, Optional<Workbook> book) {

	/** So many rows of a sheet are enough to see where its table begins. */
	private static final int BEGINNING = 120;

	/** Checks that nothing is missing. */
	public SampleFile {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(book, "book");
	}

	/** A file; refused when it is neither, or damaged. */
	public static Outcome<SampleFile> of(InstrumentFile file) {
		if (Workbook.begins(file)) {
			return Workbook.readFilled(file).map(book -> new SampleFile(file.name(), Optional.empty(), Optional.of(book)));
		}
		try {
			return of(file.head()).map(Outcome::of).orElseGet(() -> none(file.name()));
		} catch (IOException unreadable) {
			return Outcome.refused("file.unreadable", file.name() + " cannot be read: " + unreadable.getMessage());
		}
	}

	/** The head of a file; empty when it is neither. */
	static Optional<SampleFile> of(FileHead head) {
		Optional<SourceText> text = SourceText.of(head);
		Optional<Workbook> book = text.isPresent() ? Optional.empty() : Workbook.of(head).filter(workbook -> !workbook.sheets().isEmpty());
		return text.isEmpty() && book.isEmpty() ? Optional.empty() : Optional.of(new SampleFile(head.name(), text, book));
	}

	/** The names of the sheets of a workbook; none of a text. */
	public List<String> sheets() {
		return book.stream().flatMap(one -> one.sheets().stream().map(one::titleOf)).toList();
	}

	/**
	 * The table in it; refused with code {@code table.none}, {@code table.header} or {@code table.sheet} when there is none.
	 *
	 * @param layout what is said of it
	 * @param known  names of columns that the table should have: of several sheets the one with most of them is taken, then the
	 *               widest, then the first
	 */
	public Outcome<TableSample> table(TableLayout layout, Collection<String> known) {
		return book.map(one -> onSheet(one, layout, known.stream().map(column -> Label.parse(column).name()).collect(Collectors.toSet())))
				.orElseGet(() -> inText(text.orElseThrow(), layout));
	}

	private Outcome<TableSample> inText(SourceText source, TableLayout layout) {
		Delimiter delimiter = Delimiter.statedBy(source).or(layout::delimiter)
				.orElseGet(() -> Delimiter.of(source, sheet -> TableShape.of(sheet).width()));
		Sheet sheet = new DelimitedText(source, delimiter).beginning();
		return header(sheet, sheet, layout).map(Outcome::of).orElseGet(() -> missing(sheet, layout))
				.map(header -> TableSample.of(FoundTable.inText(sheet, header), Optional.of(delimiter), Optional.empty(), false));
	}

	private Outcome<TableSample> onSheet(Workbook workbook, TableLayout layout, Set<String> known) {
		Outcome<List<Sheet>> among = layout.sheet().map(title -> TableSheets.named(workbook, title).map(List::of))
				.orElseGet(() -> Outcome.of(workbook.sheets()));
		return among.then(sheets -> {
			List<FoundTable> tables = sheets.stream().flatMap(sheet -> header(sheet, beginning(sheet), layout)
					.map(header -> FoundTable.onSheet(sheet, header)).stream()).toList();
			if (tables.isEmpty()) {
				return missing(sheets.getFirst(), layout);
			}
			FoundTable best = tables.stream().reduce((one, other) -> fits(other, known) > fits(one, known) ? other : one).orElseThrow();
			boolean several = tables.stream().anyMatch(table -> !table.names().equals(best.names()));
			return Outcome.of(TableSample.of(best, Optional.empty(), Optional.of(workbook.titleOf(best.sheet())), several));
		});
	}

	private static Sheet beginning(Sheet sheet) {
		return new Sheet(sheet.name(), PaddedRows.of(sheet.rows().stream().limit(BEGINNING).toList()));
	}

	private static long fits(FoundTable table, Set<String> known) {
		long there = table.names().stream().map(column -> Label.parse(column).name()).distinct().filter(known::contains).count();
		return (there << Integer.SIZE) + table.names().size();
	}

	/** The row of the names, from 0: as stated, or as the shape of the beginning shows. */
	private static Optional<Integer> header(Sheet sheet, Sheet beginning, TableLayout layout) {
		if (layout.header().isPresent()) {
			return IntStream.range(0, sheet.rows().size()).filter(row -> sheet.rows().get(row).place().line() == layout.header().get())
					.filter(row -> sheet.rows().get(row).used() > 0).boxed().findFirst();
		}
		TableShape shape = TableShape.of(beginning);
		return shape.exists() ? Optional.of(shape.header()) : Optional.empty();
	}

	private <T> Outcome<T> missing(Sheet sheet, TableLayout layout) {
		return layout.header().map(line -> Outcome.<T>refused(List.of(Problem.error("table.header", "Line " + line + " of " + sheet.name()
				+ " holds no names of columns. Choose the line in which they stand.", Place.line(sheet.name(), line))))).orElseGet(() -> none(name));
	}

	private static <T> Outcome<T> none(String file) {
		return Outcome.refused("table.none", file + " shows no table: no line with the names of two or more columns above a line with "
				+ "as many cells. Choose the delimiter, the sheet and the line of the names, or another file.");
	}
}

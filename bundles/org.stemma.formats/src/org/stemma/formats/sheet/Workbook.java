/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.formats.Mismatch;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.text.Blanks;
import org.stemma.formats.text.TwiceEncoded;
import org.stemma.formats.text.SizeLimit;
import org.stemma.sheets.MergedCells;
import org.stemma.sheets.SheetCell;
import org.stemma.sheets.SheetCells;
import org.stemma.sheets.WorkbookLimits;
import org.stemma.sheets.Workbooks;

/**
 * The sheets of a workbook. A number has all digits that are stored and a point between decimals whatever the locale; a
 * date is {@code 2024-02-29 10:15:30}, a share {@code 87%}, an error {@code #DIV/0!}. The place of a cell names the file
 * and the sheet, its row and its column.
 *
 * @param name   name of the file
 * @param sheets the sheets in order, of a whole file at least one, each with all rows up to the last that holds anything
 */
public record Workbook(String name, List<Sheet> sheets) {

	private static final int MARK = 8;
	private static final SizeLimit LARGEST = new SizeLimit(64 << 20);

	/** Copies the list. */
	public Workbook {
		sheets = List.copyOf(sheets);
	}

	/** The whole workbook; refused when it is none, damaged or larger than any export. */
	public static Outcome<Workbook> read(InstrumentFile file) {
		return cells(file).then(sheets -> Outcome.of(of(file.name(), sheets), twiceEncoded(file.name(), sheets)));
	}

	/**
	 * The whole workbook in which cells that are merged over several rows stand in each of them, as they are shown beside all; a
	 * note says where that is first.
	 */
	public static Outcome<Workbook> readFilled(InstrumentFile file) {
		return cells(file).then(sheets -> {
			List<SheetCells> filled = sheets.stream().map(sheet -> new SheetCells(sheet.name(), sheet.filledDown(), List.of())).toList();
			List<Problem> notes = sheets.stream().flatMap(sheet -> sheet.merged().stream().filter(MergedCells::isDownwards)
					.map(area -> merged(file.name() + "!" + sheet.name(), area))).limit(1).toList();
			return Outcome.of(of(file.name(), filled), notes);
		});
	}

	private static List<Problem> twiceEncoded(String name, List<SheetCells> sheets) {
		boolean twice = sheets.stream().flatMap(sheet -> sheet.cells().stream()).anyMatch(cell -> !TwiceEncoded.undone(cell.text()).equals(cell.text()));
		return twice ? List.of(TwiceEncoded.note(Place.file(name))) : List.of();
	}

	private static Problem merged(String source, MergedCells area) {
		return Problem.note("cells.merged", "Cells that are merged over several rows are read in each of these rows, here and wherever they are in the workbook.",
				new Place(source, area.row() + 1, area.column() + 1, ""));
	}

	private static Outcome<List<SheetCells>> cells(InstrumentFile file) {
		return LARGEST.read(file).then(bytes -> {
			if (!Workbooks.isContainer(bytes)) {
				return Outcome.refused(List.of(Mismatch.described("workbook.none", new Place(file.name(), 1, 0, ""),
						"no workbook", "an Excel workbook", "Export the run again.").error()));
			}
			return new Workbooks(WorkbookLimits.WHOLE).read(file.name(), bytes)
					.then(sheets -> sheets.isEmpty() ? withoutSheet(file.name()) : Outcome.of(sheets));
		});
	}

	private static Outcome<List<SheetCells>> withoutSheet(String name) {
		return Outcome.refused(List.of(Mismatch.described("workbook.no-sheet", new Place(name, 1, 0, ""), "a workbook without sheets",
				"at least one sheet", "The file is damaged; export the run again.").error()));
	}

	/** The beginning of each sheet, for recognition; empty when the head begins no workbook. */
	public static Optional<Workbook> of(FileHead head) {
		return head.isContainer() ? head.once(Beginning.class, Beginning::of).workbook() : Optional.empty();
	}

	/** What the head of a file is as a workbook. */
	private record Beginning(Optional<Workbook> workbook) {

		static Beginning of(FileHead head) {
			byte[] bytes = head.bytes();
			return new Beginning(Workbooks.isContainer(bytes) ? new Workbooks(WorkbookLimits.BEGINNING).read(head.name(), bytes).result()
					.map(sheets -> Workbook.of(head.name(), sheets)) : Optional.empty());
		}
	}

	/** Whether bytes begin a workbook or another file of the same container. */
	public static boolean isContainer(byte[] bytes) {
		return Workbooks.isContainer(bytes);
	}

	/** Whether a file begins as a workbook does; a file that cannot be read does not. */
	public static boolean begins(InstrumentFile file) {
		try (InputStream stream = file.content().open()) {
			return isContainer(stream.readNBytes(MARK));
		} catch (IOException unreadable) {
			return false;
		}
	}

	/** The sheet of a title, blanks and case aside. */
	public Optional<Sheet> sheet(String title) {
		return sheets.stream().filter(sheet -> title(sheet).equals(title.strip().toLowerCase(Locale.ROOT))).findFirst();
	}

	/** The title of one of its sheets as it is written. */
	public String titleOf(Sheet sheet) {
		return Blanks.strip(sheet.name().substring(name.length() + 1));
	}

	/** The titles of the sheets, in lower case. */
	public List<String> titles() {
		return sheets.stream().map(this::title).toList();
	}

	private String title(Sheet sheet) {
		return titleOf(sheet).toLowerCase(Locale.ROOT);
	}

	private static Workbook of(String name, List<SheetCells> sheets) {
		return new Workbook(name, sheets.stream().map(sheet -> sheet(name + "!" + sheet.name(), sheet.cells())).toList());
	}

	private static Sheet sheet(String source, List<SheetCell> cells) {
		List<Row> rows = new ArrayList<>();
		List<Cell> row = new ArrayList<>();
		for (SheetCell cell : cells) {
			while (rows.size() < cell.row()) {
				rows.add(new Row(Place.line(source, rows.size() + 1), row));
				row = new ArrayList<>();
			}
			while (row.size() < cell.column()) {
				row.add(new Cell("", new Place(source, cell.row() + 1, row.size() + 1, "")));
			}
			row.add(new Cell(TwiceEncoded.undone(cell.text()), new Place(source, cell.row() + 1, cell.column() + 1, ""), Cell.Kind.valueOf(cell.kind().name())));
		}
		rows.add(new Row(Place.line(source, rows.size() + 1), row));
		return new Sheet(source, rows);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.formats.sheet.PaddedRows;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;

/**
 * A sheet of the workbook that Gen5 exports, with its cells where the text export has them: lists and curves begin in the
 * second column of the workbook, and a time is a part of a day.
 */
final class Gen5Book {

	private static final Set<String> SHIFTED = Set.of("Time", "Wavelength", "Well", "Well ID");
	private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) 00:00:00");
	/** More than a day since the start shows as a day of the first years that a workbook knows. */
	private static final Pattern LONG = Pattern.compile("(190[0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])) (\\d{2}):(\\d{2}:\\d{2})(?:[.]\\d+)?");
	/** The day that a workbook counts as none. */
	private static final LocalDate NONE = LocalDate.of(1899, 12, 31);
	/** The first day of March 1900 by the count of workbooks, which know a 29th of February before it. */
	private static final int LEAP = 60;
	private static final int HOURS = 24;

	private Gen5Book() {
	}

	/** The sheet as the text export would hold it. */
	static Sheet asText(Sheet sheet) {
		List<Row> rows = new ArrayList<>();
		boolean shifted = false;
		for (Row row : PaddedRows.of(sheet.rows())) {
			shifted = !row.isBlank() && row.cell(0).isBlank() && (shifted || SHIFTED.contains(row.cell(1).text()));
			List<Cell> cells = shifted ? row.cells().subList(1, row.cells().size()) : row.cells();
			rows.add(new Row(row.place(), cells.stream().map(Gen5Book::plain).toList()));
		}
		return new Sheet(sheet.name(), rows);
	}

	private static Cell plain(Cell cell) {
		Matcher day = MIDNIGHT.matcher(cell.text());
		Matcher time = LONG.matcher(cell.text());
		if (time.matches()) {
			long days = ChronoUnit.DAYS.between(NONE, LocalDate.parse(time.group(1)));
			long hours = (days < LEAP ? days : days + 1) * HOURS + Integer.parseInt(time.group(2));
			return new Cell(hours + ":" + time.group(3), cell.place());
		}
		return day.matches() ? new Cell(day.group(1), cell.place()) : cell;
	}
}

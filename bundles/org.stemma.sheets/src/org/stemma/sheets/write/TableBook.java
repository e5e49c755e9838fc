/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet: lines about the table, its header, which stays in sight and filters, and rows of any number.
 * Numbers are numbers with the decimals they were entered with, days are days, instants are text with their offset. A
 * number with more digits than a spreadsheet keeps is text. Not for several threads.
 */
public final class TableBook implements AutoCloseable {

	/** Rows that a sheet can have. */
	public static final int MOST_ROWS = 1_048_576;

	private static final int LONGEST_NAME = 31;
	private static final int LONGEST_TEXT = 32_767;
	private static final int DIGITS = 15;
	private static final int TOGETHER = 500;
	private static final double WIDTH = 18;
	private static final String SHADE = "DCE9EC";

	private final Workbook book;
	private final Worksheet sheet;
	private final ZoneId zone;
	private final int header;
	private final int width;
	private int next;

	/**
	 * Begins a workbook.
	 *
	 * @param target  where to; left open
	 * @param name    name of the sheet
	 * @param heading lines above the table
	 * @param columns labels of the columns
	 * @param zone    zone that instants are written in
	 */
	public TableBook(OutputStream target, String name, List<String> heading, List<String> columns, ZoneId zone) {
		this.zone = zone;
		this.header = heading.size() + 1;
		this.width = columns.size();
		book = new Workbook(new OpenStream(target), "Stemma", "1.0");
		sheet = book.newWorksheet(sheetName(name));
		for (int row = 0; row < heading.size(); row++) {
			sheet.value(row, 0, heading.get(row));
		}
		for (int column = 0; column < width; column++) {
			sheet.value(header, column, columns.get(column));
			sheet.style(header, column).bold().fillColor(SHADE).set();
			sheet.width(column, WIDTH);
		}
		sheet.freezePane(0, header + 1);
		next = header + 1;
	}

	private static String sheetName(String name) {
		String clean = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
		return clean.isEmpty() ? "Table" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
	}

	/**
	 * Adds a row.
	 *
	 * @param values {@code String}, {@code BigDecimal}, {@code Integer}, {@code Double}, {@code Boolean}, {@code LocalDate} or
	 *               {@code Instant}; null where nothing stands
	 * @throws IOException when the target cannot be written, or the sheet is full
	 */
	public void row(List<Object> values) throws IOException {
		if (next >= MOST_ROWS) {
			throw new IOException("A sheet has no more than " + MOST_ROWS + " rows. Ask for fewer, or for CSV.");
		}
		for (int column = 0; column < values.size(); column++) {
			cell(next, column, values.get(column));
		}
		next++;
		if (next % TOGETHER == 0) {
			sheet.flush();
		}
	}

	private void cell(int row, int column, Object value) {
		switch (value) {
		case null -> {
			// an empty cell
		}
		case BigDecimal number -> number(row, column, number);
		case Number number -> sheet.value(row, column, number);
		case Boolean flag -> sheet.value(row, column, flag);
		case LocalDate day -> {
			sheet.value(row, column, day);
			sheet.style(row, column).format("yyyy-mm-dd").set();
		}
		case Instant instant -> sheet.value(row, column, instant.atZone(zone).toOffsetDateTime().toString());
		default -> text(row, column, value.toString());
		}
	}

	private void number(int row, int column, BigDecimal number) {
		if (number.stripTrailingZeros().precision() > DIGITS) {
			sheet.value(row, column, number.toPlainString());
			return;
		}
		sheet.value(row, column, number);
		sheet.style(row, column).format(number.scale() <= 0 ? "0" : "0." + "0".repeat(number.scale())).set();
	}

	private void text(int row, int column, String text) {
		sheet.value(row, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
	}

	/** Completes the workbook. */
	@Override
	public void close() throws IOException {
		if (width > 0) {
			sheet.setAutoFilter(header, 0, Math.max(header, next - 1), width - 1);
		}
		book.close();
	}
}

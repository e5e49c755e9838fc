/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.sheets.SheetCell;
import org.stemma.sheets.SheetCells;
import org.stemma.sheets.WorkbookLimits;
import org.stemma.sheets.Workbooks;

class TableBookTest {

	private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
	private static final List<String> HEADING = List.of("Laboratory: Result", "Rows: all", "Made by Anna");
	private static final int FIRST_ROW = 5;

	@TempDir
	private Path folder;

	@Test
	void ourOwnReaderReadsWhatWasWritten() throws IOException {
		SheetCells sheet = read(book(List.of("Code", "Value", "Whole", "Day", "Measured", "Flag"),
				List.<Object>of("RES-1", new BigDecimal("92.50"), 7, LocalDate.of(2026, 3, 2),
						Instant.parse("2026-03-02T07:30:00.25Z"), true))).getFirst();
		assertEquals("Result a b", sheet.name());
		assertEquals(List.of("Laboratory: Result"), texts(sheet, 0));
		assertEquals(List.of("Code", "Value", "Whole", "Day", "Measured", "Flag"), texts(sheet, FIRST_ROW - 1));
		List<String> row = texts(sheet, FIRST_ROW);
		assertEquals("RES-1", row.get(0));
		assertEquals(0, new BigDecimal("92.5").compareTo(new BigDecimal(row.get(1))));
		assertEquals("7", row.get(2));
		assertEquals("2026-03-02", row.get(3).substring(0, 10));
		assertEquals("2026-03-02T08:30:00.250+01:00", row.get(4));
	}

	@Test
	void theHeaderStaysInSightAndFilters() throws IOException {
		String part = part(book(List.of("Code", "Value"), List.of("A", 1)), "xl/worksheets/sheet1.xml");
		assertTrue(part.contains("<autoFilter ref=\"A5:B6\""), part);
		assertTrue(part.contains("ySplit=\"5\"") && part.contains("state=\"frozen\""), part);
		assertTrue(part.contains("<v>1</v>"), part);
	}

	@Test
	void whatASpreadsheetWouldRoundOrCarryOutIsText() throws IOException {
		SheetCells sheet = read(book(List.of("A", "B", "C"),
				Arrays.asList(new BigDecimal("1234567890.1234567890"), "=1+1", null))).getFirst();
		assertEquals(List.of("1234567890.1234567890", "=1+1"), texts(sheet, FIRST_ROW));
		assertEquals(-1, part(book(List.of("A"), List.of("=1+1")), "xl/worksheets/sheet1.xml").indexOf("<f>"));
	}

	@Test
	void manyRowsAreWrittenAlongTheWay() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TableBook book = new TableBook(bytes, "Many", HEADING, List.of("Number"), VIENNA)) {
			for (int i = 0; i < 3000; i++) {
				book.row(List.of(i));
			}
		}
		SheetCells sheet = read(bytes.toByteArray()).getFirst();
		assertEquals(List.of("2999"), texts(sheet, FIRST_ROW + 2999));
	}

	@Test
	void aTargetThatCannotBeWrittenIsSaid() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int value) throws IOException {
				throw new IOException("full");
			}
		};
		assertThrows(IOException.class, () -> {
			try (TableBook book = new TableBook(full, "Result", HEADING, List.of("A"), VIENNA)) {
				book.row(List.of("x"));
			}
		});
	}

	private static byte[] book(List<String> columns, List<Object> row) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TableBook book = new TableBook(bytes, "Result a/b", HEADING, columns, VIENNA)) {
			book.row(row);
		}
		return bytes.toByteArray();
	}

	private static List<SheetCells> read(byte[] bytes) {
		return new Workbooks(WorkbookLimits.WHOLE).read("table.xlsx", bytes).get();
	}

	private String part(byte[] bytes, String name) throws IOException {
		Path file = Files.write(folder.resolve("table.xlsx"), bytes);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> texts(SheetCells sheet, int row) {
		return sheet.cells().stream().filter(cell -> cell.row() == row).map(SheetCell::text).toList();
	}
}

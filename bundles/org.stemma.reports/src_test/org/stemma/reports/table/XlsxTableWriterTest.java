/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.report.TableContent;
import org.stemma.sheets.SheetCell;
import org.stemma.sheets.WorkbookLimits;
import org.stemma.sheets.Workbooks;

class XlsxTableWriterTest {

	private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 3, 2, 9, 30, 0, 0, ZoneId.of("Europe/Athens"));

	@Test
	void saysWhoWhenAndWhichRowsAboveTheTable() throws IOException {
		TableContent content = new TableContent("Lab Ä", true, "Lot", "all", "Anna", MADE, List.of("A", "B [%]"),
				sink -> sink.row(List.of("< 4.00", new BigDecimal("93.60"))));
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		new XlsxTableWriter().write(content, target);
		List<SheetCell> cells = new Workbooks(WorkbookLimits.WHOLE).read("lots.xlsx", target.toByteArray()).get().getFirst()
				.cells();
		assertEquals(List.of("DEMO Lab Ä: Lot", "Rows: all", "Made by Anna at 2026-03-02T09:30+02:00 (Europe/Athens)", "A",
				"B [%]", "< 4.00"), cells.stream().filter(cell -> cell.kind() == SheetCell.Kind.TEXT).map(SheetCell::text).toList());
		assertTrue(cells.stream().anyMatch(cell -> cell.kind() == SheetCell.Kind.NUMBER && cell.text().startsWith("93.6")));
	}

	@Test
	void aFailureOfTheRowsIsTheWritersFailure() {
		TableContent content = new TableContent("Lab", false, "Lot", "all", "Anna", MADE, List.of("A"), sink -> {
			throw new IOException("gone");
		});
		assertEquals("gone", assertThrows(IOException.class,
				() -> new XlsxTableWriter().write(content, new ByteArrayOutputStream())).getMessage());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;

class WorkbooksTest {

	private final Workbooks workbooks = new Workbooks(WorkbookLimits.WHOLE);

	@Test
	void readsEachKindOfCellExactly() {
		byte[] bytes = new SmallWorkbook().rows("""
				<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
				<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>A01</t></is></c><c r="B3"><v>0.1</v></c><c r="C3"><v>1.0E-3</v></c>
				<c r="D3" s="1"><v>45351.427430555559</v></c><c r="E3" s="2"><v>0.87</v></c><c r="F3" t="b"><v>1</v></c>
				<c r="G3" t="e"><v>#DIV/0!</v></c><c r="H3" t="str"><f>A1</f><v>Well</v></c><c t="s"><v>2</v></c><c r="AA3"><v>2450000</v></c></row>
				""").bytes();
		SheetCells sheet = read(bytes).getFirst();
		assertEquals("Results", sheet.name());
		assertEquals(List.of("0/0 TEXT Well", "0/2 TEXT Cell count", "2/0 TEXT A01", "2/1 NUMBER 0.1", "2/2 NUMBER 0.001",
				"2/3 DATE 2024-02-29 10:15:30", "2/4 NUMBER 87%", "2/5 TRUTH TRUE", "2/6 ERROR #DIV/0!", "2/7 TEXT Well",
				"2/8 TEXT two\nlines", "2/26 NUMBER 2450000"), shown(sheet));
	}

	@Test
	void aFormulaThatWasNeverComputedIsAnErrorAndNoBlank() {
		byte[] bytes = new SmallWorkbook().rows("<row r='1'><c r='A1'><f>B1*2</f></c><c r='B1'><f>1+1</f><v>2</v></c><c r='C1'><f>B1/2</f><v></v></c>"
				+ "<c r='D1' t='str'><f>\"\"</f><v></v></c><c r='E1' s='1'/></row>").bytes();
		assertEquals(List.of("0/0 ERROR #NOT COMPUTED", "0/1 NUMBER 2", "0/2 ERROR #NOT COMPUTED"), shown(read(bytes).getFirst()));
	}

	@Test
	void cellsMergedOverRowsStandInEachOfThemWhereThatIsWanted() throws IOException {
		String rows = "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2'><c r='B2'><v>3</v></c></row><row r='3'><c r='C3'><v>4</v></c></row>";
		SheetCells sheet = read(new SmallWorkbook().part("xl/worksheets/sheet1.xml", "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
				+ "<sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref='A1:A9'/><mergeCell ref='B2:C2'/><mergeCell ref='D1:D9999999'/><mergeCell ref='x'/>"
				+ "</mergeCells></worksheet>").bytes()).getFirst();
		assertEquals(List.of(new MergedCells(0, 0, 8, 0), new MergedCells(1, 1, 1, 2), new MergedCells(0, 3, 9_999_998, 3)), sheet.merged());
		assertEquals(List.of("0/0 1", "0/1 2", "1/0 1", "1/1 3", "2/0 1", "2/2 4"),
				sheet.filledDown().stream().map(cell -> cell.row() + "/" + cell.column() + " " + cell.text()).toList());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			HSSFSheet old = workbook.createSheet("Run");
			old.createRow(0).createCell(0).setCellValue("A01");
			old.createRow(1).createCell(1).setCellValue(0.3);
			old.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
			workbook.write(out);
		}
		assertEquals(3, read(out.toByteArray()).getFirst().filledDown().size());
	}

	@Test
	void readsOlderWorkbooks() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			HSSFRow row = workbook.createSheet("Run").createRow(1);
			row.createCell(0).setCellValue("A01");
			row.createCell(1).setCellValue(0.3);
			HSSFCellStyle style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy hh:mm"));
			row.createCell(2).setCellValue(LocalDateTime.of(2024, 2, 29, 10, 15));
			row.getCell(2).setCellStyle(style);
			workbook.write(out);
		}
		SheetCells sheet = read(out.toByteArray()).getFirst();
		assertEquals(List.of("1/0 TEXT A01", "1/1 NUMBER 0.3", "1/2 DATE 2024-02-29 10:15:00"), shown(sheet));
	}

	@Test
	void cutsSheetsOffForRecognition() {
		StringBuilder rows = new StringBuilder();
		for (int i = 1; i <= 500; i++) {
			rows.append("<row r='").append(i).append("'><c><v>").append(i).append("</v></c></row>");
		}
		byte[] bytes = new SmallWorkbook().rows(rows.toString()).bytes();
		assertEquals(500, read(bytes).getFirst().cells().size());
		int rowsOfTheBeginning = new Workbooks(WorkbookLimits.BEGINNING).read("a.xlsx", bytes).get().getFirst().cells().size();
		assertEquals(WorkbookLimits.BEGINNING.rows(), rowsOfTheBeginning);
	}

	@Test
	void refusesWhatIsNoWorkbookOrAnAttackAndSaysWhy() {
		String bomb = "<row><c t='str'><v>" + "0".repeat(40 << 20) + "</v></c></row>";
		refuses(new SmallWorkbook().rows(bomb).bytes(), "unpacks to more than");
		refuses(new SmallWorkbook().rows("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>").bytes(), "two cells");
		refuses(new SmallWorkbook().rows("<row r='9999999'><c r='A9999999'><v>1</v></c></row>").bytes(), "more than 250000 rows");
		refuses(new SmallWorkbook().rows("<row><c t='s'><v>77</v></c></row>").bytes(), "refers to text '77'");
		refuses(new SmallWorkbook().part("../evil", "x").bytes(), "outside");
		refuses(new SmallWorkbook().part("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a 'b'>]><sst>&a;</sst>").bytes(), "DOCTYPE");
		String sheet = "<sheet name='Results' sheetId='1' r:id='rId1'/>";
		refuses(new SmallWorkbook().sheets(sheet + sheet).bytes(), "is listed as another one too");
		refuses(new SmallWorkbook().sheets(sheet + sheet.replace("Results", "Other")).bytes(), "is listed as another one too");
		refuses("neither".getBytes(), "no workbook");
	}

	@Test
	void neverThrowsForDamagedWorkbooks() {
		byte[] bytes = new SmallWorkbook().rows("<row><c t='s'><v>0</v></c><c s='1'><v>45351.4</v></c></row>").bytes();
		Random random = new Random(7);
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
			for (int i = 0; i < 500; i++) {
				byte[] damaged = bytes.clone();
				for (int flips = random.nextInt(6); flips >= 0; flips--) {
					damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
				}
				Outcome<List<SheetCells>> outcome = workbooks.read("a.xlsx", damaged);
				assertTrue(outcome.succeeded() || outcome.problems().getFirst().place().isPresent());
			}
		});
	}

	private void refuses(byte[] bytes, String reason) {
		Outcome<List<SheetCells>> outcome = workbooks.read("a.xlsx", bytes);
		assertFalse(outcome.succeeded(), reason);
		assertTrue(outcome.problems().getFirst().message().contains(reason), outcome.problems()::toString);
	}

	private List<SheetCells> read(byte[] bytes) {
		return workbooks.read("a.xlsx", bytes).get();
	}

	private static List<String> shown(SheetCells sheet) {
		return sheet.cells().stream().map(cell -> cell.row() + "/" + cell.column() + " " + cell.kind() + " " + cell.text()).toList();
	}
}

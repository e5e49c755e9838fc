/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.stemma.sheets.MergedCells;
import org.stemma.sheets.SheetCell;
import org.stemma.sheets.SheetCell.Kind;
import org.stemma.sheets.SheetCells;
import org.stemma.sheets.WorkbookLimits;

/** A workbook of Excel before 2007: an OLE container with records, of Excel 97 or of Excel 5.0. */
public final class OldWorkbook {

	private static final String OF_1997 = "Workbook";
	private static final String OF_1993 = "Book";

	private final byte[] bytes;
	private final WorkbookLimits limits;

	/** The workbook of these bytes. */
	public OldWorkbook(byte[] bytes, WorkbookLimits limits) {
		this.bytes = bytes;
		this.limits = limits;
	}

	/** Whether bytes begin an OLE container. */
	public static boolean isOle(byte[] bytes) {
		return bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && bytes[2] == 0x11
				&& (bytes[3] & 0xFF) == 0xE0;
	}

	/** Its sheets. */
	public List<SheetCells> sheets() throws IOException, DamagedWorkbookException {
		if (!isOle(bytes)) {
			throw new DamagedWorkbookException("it is no workbook");
		}
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			DirectoryNode root = container.getRoot();
			if (root.hasEntryCaseInsensitive(OF_1997)) {
				return of1997(root);
			}
			if (!root.hasEntryCaseInsensitive(OF_1993)) {
				throw new DamagedWorkbookException("it holds no sheets");
			}
			try (DocumentInputStream book = root.createDocumentInputStream(OF_1993)) {
				CellSink sink = new CellSink(limits);
				new RecordWorkbook(book.readAllBytes(), sink).read();
				return sink.sheets();
			}
		}
	}

	private List<SheetCells> of1997(DirectoryNode root) throws IOException, DamagedWorkbookException {
		CellSink sink = new CellSink(limits);
		try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
			NumberFormats formats = new NumberFormats();
			if (workbook.getInternalWorkbook().isUsing1904DateWindowing()) {
				formats.since1904();
			}
			for (Sheet sheet : workbook) {
				sink.sheet(sheet.getSheetName());
				for (CellRangeAddress area : sheet.getMergedRegions()) {
					sink.merge(new MergedCells(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
				}
				for (Row row : sheet) {
					if (!sink.wants(row.getRowNum())) {
						break;
					}
					for (Cell cell : row) {
						sink.add(typed(cell, formats));
					}
				}
			}
		}
		return sink.sheets();
	}

	private static SheetCell typed(Cell cell, NumberFormats formats) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		return switch (type) {
		case NUMERIC -> formats.cell(row, column, cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
				String.valueOf(cell.getCellStyle().getDataFormatString()));
		case BOOLEAN -> new SheetCell(row, column, Kind.TRUTH, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
		case ERROR -> new SheetCell(row, column, Kind.ERROR, error(cell.getErrorCellValue()));
		case STRING -> new SheetCell(row, column, Kind.TEXT, cell.getStringCellValue());
		default -> new SheetCell(row, column, Kind.TEXT, "");
		};
	}

	static String error(byte code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
	}
}

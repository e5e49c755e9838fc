/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.stemma.sheets.SheetCell;
import org.stemma.sheets.SheetCell.Kind;

/**
 * The records of an Excel 5.0 workbook, which some instruments still write. Layouts after the maker's published
 * description of the Binary Interchange File Format. For one thread.
 */
final class RecordWorkbook {

	private static final int BEGIN = 0x0809;
	private static final int SHEET = 0x0085;
	private static final int DATES = 0x0022;
	private static final int CODE_PAGE = 0x0042;
	private static final int FORMAT = 0x041E;
	private static final int STYLE = 0x00E0;
	private static final int LABEL = 0x0204;
	private static final int RICH_LABEL = 0x00D6;
	private static final int NUMBER = 0x0203;
	private static final int SHORT_NUMBER = 0x027E;
	private static final int SHORT_NUMBERS = 0x00BD;
	private static final int FORMULA = 0x0006;
	private static final int FORMULA_TEXT = 0x0207;
	private static final int TRUTH_OR_ERROR = 0x0205;
	private static final int HEADER = 4;

	private final ByteBuffer book;
	private final CellSink sink;
	private final NumberFormats formats = new NumberFormats();
	private final List<String> names = new ArrayList<>();
	private final List<Integer> offsets = new ArrayList<>();
	private final RecordText texts = new RecordText();
	private SheetCell formula;

	RecordWorkbook(byte[] book, CellSink sink) {
		this.book = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
		this.sink = sink;
	}

	/** Reads all sheets. */
	void read() throws DamagedWorkbookException {
		try {
			while (book.remaining() >= HEADER) {
				int offset = book.position();
				int type = book.getShort() & 0xFFFF;
				int length = book.getShort() & 0xFFFF;
				ByteBuffer data = book.slice(book.position(), length).order(ByteOrder.LITTLE_ENDIAN);
				record(offset, type, data);
				book.position(book.position() + length);
			}
		} catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
			throw new DamagedWorkbookException("its records end too early");
		}
	}

	private void record(int offset, int type, ByteBuffer data) throws DamagedWorkbookException {
		switch (type) {
		case BEGIN -> begin(offset);
		case SHEET -> {
			offsets.add(data.getInt());
			data.getShort();
			names.add(texts.text(data, data.get() & 0xFF));
		}
		case CODE_PAGE -> texts.codePage(data.getShort() & 0xFFFF);
		case DATES -> {
			if (data.getShort() == 1) {
				formats.since1904();
			}
		}
		case FORMAT -> formats.format(data.getShort() & 0xFFFF, texts.text(data, data.get() & 0xFF));
		case STYLE -> formats.style(data.getShort(2) & 0xFFFF);
		default -> cell(type, data);
		}
	}

	private void begin(int offset) throws DamagedWorkbookException {
		int sheet = offsets.indexOf(offset);
		if (sheet >= 0) {
			sink.sheet(names.get(sheet));
		}
	}

	private void cell(int type, ByteBuffer data) throws DamagedWorkbookException {
		switch (type) {
		case LABEL, RICH_LABEL -> {
			int row = number(data);
			int column = number(data);
			number(data);
			sink.add(new SheetCell(row, column, Kind.TEXT, texts.text(data, number(data))));
		}
		case NUMBER -> sink.add(formats.cell(number(data), number(data), data.getDouble(6), number(data)));
		case SHORT_NUMBER -> sink.add(formats.cell(number(data), number(data), shortNumber(data.getInt(6)), number(data)));
		case SHORT_NUMBERS -> shortNumbers(data);
		case FORMULA -> formula(data);
		case FORMULA_TEXT -> formulaText(texts.text(data, number(data)));
		case TRUTH_OR_ERROR -> sink.add(truthOrError(number(data), number(data), data.get(6), data.get(7) != 0));
		default -> {
			// looks, formulas' sources, charts
		}
		}
	}

	private void shortNumbers(ByteBuffer data) throws DamagedWorkbookException {
		int row = number(data);
		int column = number(data);
		while (data.remaining() > 2) {
			int style = number(data);
			sink.add(formats.cell(row, column++, shortNumber(data.getInt()), style));
		}
	}

	private void formula(ByteBuffer data) throws DamagedWorkbookException {
		int row = number(data);
		int column = number(data);
		int style = number(data);
		if (data.getShort(12) != -1) {
			sink.add(formats.cell(row, column, data.getDouble(6), style));
		} else if (data.get(6) == 0) {
			formula = new SheetCell(row, column, Kind.TEXT, "");
		} else {
			sink.add(truthOrError(row, column, data.get(8), data.get(6) == 2));
		}
	}

	private void formulaText(String text) throws DamagedWorkbookException {
		if (formula != null) {
			sink.add(new SheetCell(formula.row(), formula.column(), Kind.TEXT, text));
			formula = null;
		}
	}

	private static SheetCell truthOrError(int row, int column, byte value, boolean error) {
		return error ? new SheetCell(row, column, Kind.ERROR, OldWorkbook.error(value))
				: new SheetCell(row, column, Kind.TRUTH, value == 1 ? "TRUE" : "FALSE");
	}

	private static int number(ByteBuffer data) {
		return data.getShort() & 0xFFFF;
	}

	/** A number in 30 bits: an integer or the upper bits of a double, either as it is or hundredfold. */
	private static double shortNumber(int bits) {
		double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
		return (bits & 1) != 0 ? number / 100 : number;
	}
}

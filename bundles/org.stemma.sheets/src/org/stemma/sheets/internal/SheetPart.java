/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.sheets.MergedCells;
import org.stemma.sheets.SheetCell;
import org.stemma.sheets.SheetCell.Kind;
import org.stemma.sheets.internal.SafeXml.EnoughException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The part of one sheet. Of a formula the value counts that was last computed; one that never was is an error. */
final class SheetPart extends DefaultHandler {

	private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})");
	private static final Pattern AREA = Pattern.compile(REFERENCE + ":" + REFERENCE);
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
	private static final int LONGEST_NUMBER = 60;
	private static final String NOT_COMPUTED = "#NOT COMPUTED";
	private static final int LETTERS = 26;

	private final SharedTexts texts;
	private final NumberFormats formats;
	private final CellSink sink;
	private final StringBuilder value = new StringBuilder();
	private int row = -1;
	private int column = -1;
	private String type = "";
	private int style;
	private boolean inside;
	private boolean formula;
	private int phonetic;

	SheetPart(SharedTexts texts, NumberFormats formats, CellSink sink) {
		this.texts = texts;
		this.formats = formats;
		this.sink = sink;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
		switch (name) {
		case "row" -> row(attributes.getValue("r"));
		case "c" -> cell(attributes);
		case "rPh" -> phonetic++;
		case "v" -> inside = true;
		case "f" -> formula = true;
		case "mergeCell" -> merge(attributes.getValue("ref"));
		case "t" -> inside = phonetic == 0;
		default -> {
			// widths, formulas, merged cells
		}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (inside) {
			value.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		switch (name) {
		case "v", "t" -> inside = false;
		case "rPh" -> phonetic--;
		case "c" -> add();
		default -> {
			// widths, formulas, merged cells
		}
		}
	}

	private void row(String stated) throws SAXException {
		row = Whole.of(stated, row + 2) - 1;
		column = -1;
		try {
			if (!sink.wants(row)) {
				throw new EnoughException();
			}
		} catch (DamagedWorkbookException tooMany) {
			throw new EnoughException(tooMany);
		}
	}

	private void cell(Attributes attributes) {
		String reference = attributes.getValue("r");
		Matcher parts = REFERENCE.matcher(reference == null ? "" : reference);
		column = parts.matches() ? column(parts.group(1)) : column + 1;
		type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
		style = Whole.of(attributes.getValue("s"), 0);
		value.setLength(0);
		formula = false;
	}

	private void merge(String reference) throws SAXException {
		Matcher area = AREA.matcher(reference == null ? "" : reference);
		if (area.matches()) {
			try {
				sink.merge(new MergedCells(Whole.of(area.group(2), 1) - 1, column(area.group(1)), Whole.of(area.group(4), 1) - 1, column(area.group(3))));
			} catch (DamagedWorkbookException limit) {
				throw new EnoughException(limit);
			}
		}
	}

	private void add() throws SAXException {
		String text = value.toString();
		boolean open = formula && text.isEmpty() && !type.equals("str");
		if (text.isEmpty() && !open || row < 0) {
			return;
		}
		try {
			sink.add(open ? new SheetCell(row, column, Kind.ERROR, NOT_COMPUTED) : typed(text));
		} catch (DamagedWorkbookException limit) {
			throw new EnoughException(limit);
		}
	}

	private SheetCell typed(String text) throws DamagedWorkbookException {
		return switch (type) {
		case "s" -> new SheetCell(row, column, Kind.TEXT, shared(text));
		case "b" -> new SheetCell(row, column, Kind.TRUTH, text.strip().equals("1") ? "TRUE" : "FALSE");
		case "e" -> new SheetCell(row, column, Kind.ERROR, text);
		case "str", "inlineStr" -> new SheetCell(row, column, Kind.TEXT, SharedTexts.unescaped(text));
		case "d" -> new SheetCell(row, column, Kind.DATE, text.replace('T', ' '));
		default -> number(text.strip());
		};
	}

	private SheetCell number(String text) {
		boolean number = text.length() < LONGEST_NUMBER && NUMBER.matcher(text).matches();
		return number ? formats.cell(row, column, Double.parseDouble(text), style)
				: new SheetCell(row, column, Kind.TEXT, text);
	}

	private String shared(String index) throws DamagedWorkbookException {
		String text = texts.text(Whole.of(index.strip(), -1));
		if (text == null) {
			throw new DamagedWorkbookException("a cell in row " + (row + 1) + " refers to text '" + index + "' that is not there");
		}
		return text;
	}

	private static int column(String letters) {
		int column = 0;
		for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
			column = column * LETTERS + letter - 'A' + 1;
		}
		return column - 1;
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.stemma.sheets.SheetCells;
import org.stemma.sheets.WorkbookLimits;
import org.xml.sax.SAXException;

/** A workbook of Excel since 2007: a zip of XML parts, read as streams so that memory stays bounded. */
public final class PackedWorkbook {

	private final byte[] bytes;
	private final WorkbookLimits limits;

	/** The workbook of these bytes. */
	public PackedWorkbook(byte[] bytes, WorkbookLimits limits) {
		this.bytes = bytes;
		this.limits = limits;
	}

	/** Whether bytes begin a zip. */
	public static boolean isZip(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

	/** Its sheets. */
	public List<SheetCells> sheets() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException,
			DamagedWorkbookException {
		SafeXml xml = new SafeXml();
		try (LimitedZip zip = new LimitedZip(bytes, limits)) {
			XSSFReader reader = new XSSFReader(OPCPackage.open(zip));
			NumberFormats formats = new NumberFormats();
			try (InputStream workbook = reader.getWorkbookData()) {
				xml.parse(workbook, new WorkbookPart(formats));
			}
			Styles styles = new Styles(formats);
			SharedTexts texts = new SharedTexts(limits);
			try (InputStream stream = reader.getStylesData()) {
				xml.parse(stream, styles);
			}
			try (InputStream stream = reader.getSharedStringsData()) {
				xml.parse(stream, texts);
			}
			CellSink sink = new CellSink(limits);
			sheets((SheetIterator) reader.getSheetsData(), xml, texts, formats, sink);
			return sink.sheets();
		}
	}

	/** A part that is listed as several sheets would be read as often: a small file could keep a reader busy for long. */
	private static void sheets(SheetIterator sheets, SafeXml xml, SharedTexts texts, NumberFormats formats, CellSink sink)
			throws IOException, SAXException, ParserConfigurationException, DamagedWorkbookException {
		Set<PackagePartName> parts = new HashSet<>();
		while (sheets.hasNext()) {
			try (InputStream sheet = sheets.next()) {
				if (!parts.add(sheets.getSheetPart().getPartName())) {
					throw new DamagedWorkbookException("the sheet '" + sheets.getSheetName() + "' is listed as another one too");
				}
				sink.sheet(sheets.getSheetName());
				xml.parse(sheet, new SheetPart(texts, formats, sink));
			}
		}
	}
}

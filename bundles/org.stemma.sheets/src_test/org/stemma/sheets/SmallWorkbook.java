/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a small workbook, which a test may change before they are packed. */
final class SmallWorkbook {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private final Map<String, String> parts = new LinkedHashMap<>();

	SmallWorkbook() {
		parts.put("[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType="
				+ "'application/vnd.openxmlformats-package.relationships+xml'/>" + type("workbook", "sheet.main")
				+ type("worksheets/sheet1", "worksheet") + type("styles", "styles") + type("sharedStrings", "sharedStrings") + "</Types>");
		parts.put("_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
		sheets("<sheet name='Results' sheetId='1' r:id='rId1'/>");
		parts.put("xl/_rels/workbook.xml.rels", links(link(1, "worksheet", "worksheets/sheet1.xml") + link(2, "styles", "styles.xml")
				+ link(3, "sharedStrings", "sharedStrings.xml")));
		parts.put("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts><numFmt numFmtId='164' formatCode='yyyy-mm-dd hh:mm'/></numFmts>"
				+ "<fills><fill><patternFill patternType='no such pattern'/></fill></fills>"
				+ "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='10'/></cellXfs></styleSheet>");
		parts.put("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'><si><t>Well</t></si><si><r><t>Cell</t></r><r><t xml:space='preserve"
				+ "'> count</t></r></si><si><t>two_x000A_lines</t></si></sst>");
		rows("");
	}

	/** Takes these entries as its list of sheets. */
	SmallWorkbook sheets(String xml) {
		return part("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'><sheets>" + xml + "</sheets></workbook>");
	}

	/** Takes these rows as the sheet's. */
	SmallWorkbook rows(String xml) {
		return part("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'><sheetData>" + xml + "</sheetData></worksheet>");
	}

	/** Takes a part. */
	SmallWorkbook part(String name, String xml) {
		parts.put(name, xml);
		return this;
	}

	/** The workbook as a file. */
	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		return out.toByteArray();
	}

	private static String type(String part, String kind) {
		return "<Override PartName='/xl/" + part + ".xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
				+ "+xml'/>";
	}

	private static String links(String all) {
		return "<Relationships xmlns='" + PACKAGE + "relationships'>" + all + "</Relationships>";
	}

	private static String link(int id, String kind, String target) {
		return "<Relationship Id='rId" + id + "' Type='" + LINKS + "/" + kind + "' Target='" + target + "'/>";
	}
}

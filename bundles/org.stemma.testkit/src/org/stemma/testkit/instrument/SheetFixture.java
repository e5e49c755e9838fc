/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.instrument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.stemma.api.instrument.InstrumentFile;

/**
 * A made-up workbook for a test. A cell that looks like a plain number becomes one; any other becomes a text, an empty
 * one no cell.
 */
public final class SheetFixture {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private final String name;
	private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

	/** A workbook of that file name without sheets. */
	public SheetFixture(String name) {
		this.name = name;
	}

	/** Adds a sheet with these rows of cells. */
	public SheetFixture sheet(String title, List<List<String>> rows) {
		sheets.put(title, List.copyOf(rows));
		return this;
	}

	/** Adds a sheet whose rows are the lines of a text, whose cells are divided by bars. */
	public SheetFixture sheet(String title, String text) {
		return sheet(title, text.lines().map(line -> List.of(line.split("\\|", -1))).toList());
	}

	/** A copy with other rows in each sheet. */
	public SheetFixture changed(UnaryOperator<List<List<String>>> rows) {
		SheetFixture copy = new SheetFixture(name);
		sheets.forEach((title, old) -> copy.sheet(title, rows.apply(old)));
		return copy;
	}

	/** The workbook. */
	public InstrumentFile file() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			List<String> titles = new ArrayList<>(sheets.keySet());
			write(zip, "[Content_Types].xml", types());
			write(zip, "_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
			write(zip, "xl/workbook.xml", workbook(titles));
			StringBuilder links = new StringBuilder();
			for (int i = 1; i <= titles.size(); i++) {
				links.append(link(i, "worksheet", "worksheets/sheet" + i + ".xml"));
				write(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheets.get(titles.get(i - 1))));
			}
			write(zip, "xl/_rels/workbook.xml.rels", links(links.toString()));
			zip.finish();
			return InstrumentFile.of(name, out.toByteArray());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private String types() {
		StringBuilder types = new StringBuilder("<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType="
				+ "'application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='" + TYPE
				+ "sheet.main+xml'/>");
		for (int i = 1; i <= sheets.size(); i++) {
			types.append("<Override PartName='/xl/worksheets/sheet" + i + ".xml' ContentType='" + TYPE + "worksheet+xml'/>");
		}
		return types.append("</Types>").toString();
	}

	private static String workbook(List<String> titles) {
		StringBuilder all = new StringBuilder("<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'><sheets>");
		for (int i = 1; i <= titles.size(); i++) {
			all.append("<sheet name='" + escaped(titles.get(i - 1)) + "' sheetId='" + i + "' r:id='rId" + i + "'/>");
		}
		return all.append("</sheets></workbook>").toString();
	}

	private static String sheet(List<List<String>> rows) {
		StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
		for (int row = 0; row < rows.size(); row++) {
			xml.append("<row r='" + (row + 1) + "'>");
			for (int column = 0; column < rows.get(row).size(); column++) {
				xml.append(cell(rows.get(row).get(column), reference(column) + (row + 1)));
			}
			xml.append("</row>");
		}
		return xml.append("</sheetData></worksheet>").toString();
	}

	private static String cell(String text, String reference) {
		if (text.isEmpty()) {
			return "";
		}
		return text.matches("-?\\d+([.]\\d+)?([eE][+-]?\\d+)?") ? "<c r='" + reference + "'><v>" + text + "</v></c>"
				: "<c r='" + reference + "' t='inlineStr'><is><t xml:space='preserve'>" + escaped(text) + "</t></is></c>";
	}

	private static String reference(int column) {
		return column < 26 ? String.valueOf((char) ('A' + column)) : reference(column / 26 - 1) + reference(column % 26);
	}

	private static String links(String all) {
		return "<Relationships xmlns='" + PACKAGE + "relationships'>" + all + "</Relationships>";
	}

	private static String link(int id, String kind, String target) {
		return "<Relationship Id='rId" + id + "' Type='" + LINKS + "/" + kind + "' Target='" + target + "'/>";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;").replace("\n", "&#10;");
	}

	private static void write(ZipOutputStream zip, String part, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(part));
		zip.write(xml.getBytes(StandardCharsets.UTF_8));
	}
}

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.stemma.api.instrument.InstrumentFile;

/**
 * A made-up workbook for a test. A cell that looks like a plain number becomes one; any other becomes a text, an empty
 * one no cell. {@link StoredCell} makes dates, shares, errors and formulas.
 */
public final class SheetFixture {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private final String name;
	private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
	private final Map<String, String> columns = new HashMap<>();
	private final Map<String, String> merged = new HashMap<>();
	private final Set<String> hidden = new HashSet<>();
	private String properties = "";

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

	/** Counts dates from 1904 on. */
	public SheetFixture since1904() {
		properties = "<workbookPr date1904='1'/>";
		return this;
	}

	/** Hides a sheet. */
	public SheetFixture hiding(String title) {
		hidden.add(title);
		return this;
	}

	/** Hides a column of a sheet, counted from 1. */
	public SheetFixture hiding(String title, int column) {
		columns.put(title, "<cols><col min='" + column + "' max='" + column + "' hidden='1' width='0'/></cols>");
		return this;
	}

	/** Merges cells of a sheet, as {@code A1:A2}. */
	public SheetFixture merging(String title, String... ranges) {
		merged.put(title, "<mergeCells><mergeCell ref='" + String.join("'/><mergeCell ref='", ranges) + "'/></mergeCells>");
		return this;
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
				write(zip, "xl/worksheets/sheet" + i + ".xml", sheet(titles.get(i - 1)));
			}
			links.append(link(titles.size() + 1, "styles", "styles.xml"));
			write(zip, "xl/styles.xml", StoredCell.styles(MAIN));
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
				+ "sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='" + TYPE + "styles+xml'/>");
		for (int i = 1; i <= sheets.size(); i++) {
			types.append("<Override PartName='/xl/worksheets/sheet" + i + ".xml' ContentType='" + TYPE + "worksheet+xml'/>");
		}
		return types.append("</Types>").toString();
	}

	private String workbook(List<String> titles) {
		StringBuilder all = new StringBuilder("<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'>" + properties + "<sheets>");
		for (int i = 1; i <= titles.size(); i++) {
			String state = hidden.contains(titles.get(i - 1)) ? " state='hidden'" : "";
			all.append("<sheet name='" + escaped(titles.get(i - 1)) + "' sheetId='" + i + "'" + state + " r:id='rId" + i + "'/>");
		}
		return all.append("</sheets></workbook>").toString();
	}

	private String sheet(String title) {
		List<List<String>> rows = sheets.get(title);
		StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'>" + columns.getOrDefault(title, "") + "<sheetData>");
		for (int row = 0; row < rows.size(); row++) {
			xml.append("<row r='" + (row + 1) + "'>");
			for (int column = 0; column < rows.get(row).size(); column++) {
				xml.append(cell(rows.get(row).get(column), reference(column) + (row + 1)));
			}
			xml.append("</row>");
		}
		return xml.append("</sheetData>" + merged.getOrDefault(title, "") + "</worksheet>").toString();
	}

	private static String cell(String text, String reference) {
		if (text.isEmpty()) {
			return "";
		}
		if (StoredCell.is(text)) {
			return StoredCell.xml(text, reference);
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

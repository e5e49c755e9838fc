/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made up workbook of an analyser: a sheet about the instrument, one of single measurements and one of their means. */
final class AnalyserBook {

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String MAIN = OFFICE + "spreadsheetml/2006/main";
    private static final String LINKS = OFFICE + "officeDocument/2006/relationships";
    private static final String PACKAGE = OFFICE + "package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final List<String> TITLES = List.of("About", "Single", "Mean");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Its bytes, with a sample of that name. */
    static byte[] bytes(String sample) throws IOException {
        var book = new AnalyserBook();
        try (var zip = new ZipOutputStream(book.bytes)) {
            var types = new StringBuilder();
            var sheets = new StringBuilder();
            var links = new StringBuilder(link(9, "styles", "styles.xml"));
            for (int i = 1; i <= TITLES.size(); i++) {
                types.append(type("worksheets/sheet" + i, "worksheet"));
                sheets.append("<sheet name='" + TITLES.get(i - 1) + "' sheetId='" + i + "' r:id='rId" + i + "'/>");
                links.append(link(i, "worksheet", "worksheets/sheet" + i + ".xml"));
            }
            write(zip, "[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType="
                + "'application/vnd.openxmlformats-package.relationships+xml'/>" + type("workbook", "sheet.main") + type("styles", "styles") + types + "</Types>");
            write(zip, "_rels/.rels", links(link(1, "officeDocument", "xl/workbook.xml")));
            write(zip, "xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS + "'><sheets>" + sheets + "</sheets></workbook>");
            write(zip, "xl/_rels/workbook.xml.rels", links(links.toString()));
            write(zip, "xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='22'/><xf numFmtId='10'/></cellXfs></styleSheet>");
            write(zip, "xl/worksheets/sheet1.xml", rows(row("Analyser", "7") + row("Room", "12")));
            write(zip, "xl/worksheets/sheet2.xml", rows(row("Probe", "Messung", "Laktat") + row("", "", "mmol/L") + row(sample, 1, 1.2) + row(sample, 2, 1.3)));
            write(zip, "xl/worksheets/sheet3.xml", rows(row("Analyser of room 12") + row("Probe", "Gemessen", "Vitalität", "Laktat", "Bediener")
                + row("", "", "%", "mmol/L", "") + row(sample, "<c s='1'><v>46330.4375</v></c>", "<c s='2'><v>0.936</v></c>", 1.25, "anna")));
        }
        return book.bytes.toByteArray();
    }

    private static String rows(String all) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + all + "</sheetData></worksheet>";
    }

    private static String row(Object... cells) {
        var row = new StringBuilder("<row>");
        for (Object cell : cells) {
            boolean stored = cell instanceof String text && text.startsWith("<c ");
            row.append(stored ? cell : cell instanceof Number ? "<c><v>" + cell + "</v></c>"
                : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName='/xl/" + part + ".xml' ContentType='" + TYPE + kind + "+xml'/>";
    }

    private static String links(String all) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + all + "</Relationships>";
    }

    private static String link(int id, String kind, String target) {
        return "<Relationship Id='rId" + id + "' Type='" + LINKS + "/" + kind + "' Target='" + target + "'/>";
    }

    private static void write(ZipOutputStream zip, String part, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}

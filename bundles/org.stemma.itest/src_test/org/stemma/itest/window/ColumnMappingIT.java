/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

/** The columns of an analyser without a reader of its own, mapped by keyboard from a sample file; then its file is imported. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class ColumnMappingIT {

    @TempDir
    private static Path folder;

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "boris");
        lot = JudgedLot.of(session, "M");
        lot.calibrated();
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.registry");
    }

    private static String table() {
        return "Analyser of room 7\r\nProbe;Gemessen;Vitalität;Laktat (mmol/L);Bediener;Charge\r\n" + lot.code("V")
            + ";04.11.2026 10:30;93,6;1,25;anna;7\r\n";
    }

    private static RecordView instrument() {
        return lot.lab().records().find("instrument.Instrument", lot.code("INST")).orElseThrow();
    }

    @Test
    @Order(1)
    void mapsTheColumnsOfASampleFileByKeyboard(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        RecordRef ref = instrument().ref();
        session.inWindows(() -> {
            SignedIn.workplace(session).opener().open(ref);
            return null;
        });
        new RecordPages(session).show("columns");
        hands.press("columns.map");
        windows.awaitFocus("mapping.file");
        var file = Files.writeString(folder.resolve("sample.csv"), table(), StandardCharsets.UTF_8);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("mapping.columns");
        assertFalse(session.inWindows(() -> windows.one("mapping.save", Button.class).isEnabled()), "no column is the sample yet");
        hands.line("mapping.columns", "Probe").enter();
        hands.choose("mapping.use", "sample");
        hands.line("mapping.columns", "Vitalität").enter();
        hands.choose("mapping.use", "number").write("mapping.field", "viability (cell counter)").write("mapping.unit", "percents");
        session.await("the unknown unit in words", () -> session.inWindows(() -> windows.one("mapping.problems", Table.class)
            .getItem(0).getText(0).contains("\"percents\" is no unit")));
        hands.write("mapping.unit", "%");
        hands.line("mapping.columns", "Bediener").enter();
        hands.choose("mapping.use", "operator");
        hands.line("mapping.columns", "Charge").enter();
        hands.choose("mapping.use", "not mapped");
        windows.await("mapping.words", "analyst anna");
        windows.await("mapping.words", "Listed as not understood: Analyser of room 7, Charge.");
        session.inWindows(() -> {
            var read = windows.one("mapping.read", Table.class);
            assertEquals(lot.code("V"), read.getItem(0).getText(0));
            assertEquals("2026-11-04 10:30", read.getItem(0).getText(2));
            assertEquals("viability (cell counter) (%)", read.getColumn(3).getText());
            assertEquals("93.6", read.getItem(0).getText(3));
            return null;
        });
        assertTrue(Files.size(session.screenshot("column-mapping")) > 1_000);
        hands.press("mapping.save");
        session.await("the mapping is kept", () -> settings().containsKey("column.Probe"));
    }

    @Test
    @Order(2)
    void keepsTheSettingsThatTheReaderTakes(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.await("columns.words", "5 of their columns are mapped");
        assertTrue(Files.size(session.screenshot("columns-mapped")) > 1_000);
        assertEquals(Map.of("column.Probe", "sample", "column.Gemessen", "time", "column.Vitalität", "number viability (cell counter) %",
            "column.Laktat (mmol/L)", "number laktat mmol/L", "column.Bediener", "fact analyst"), settings());
        assertEquals("table", instrument().text("format"));
        assertTrue(lot.lab().records().history(instrument().ref()).getLast().toString().contains("Columns mapped from sample.csv"));
        var preview = lot.lab().imports().preview(SignedIn.workplace(session).session(),
            Files.writeString(folder.resolve("next.csv"), table(), StandardCharsets.UTF_8), java.util.Optional.of(lot.code("INST"))).get();
        assertEquals("93.6 %", preview.rows().getFirst().results().getFirst().value());
    }

    @Test
    @Order(3)
    void mapsASheetOfAWorkbookByKeyboard(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        hands.press("columns.map");
        windows.awaitFocus("mapping.file");
        var book = Files.write(folder.resolve("sample.xlsx"), AnalyserBook.bytes(lot.code("V")));
        session.keyboard().type(book + "\r");
        windows.awaitFocus("mapping.columns");
        windows.await("mapping.sheet", "as the file shows: Mean");
        windows.await("mapping.words", "1 sample is read.");
        windows.await("mapping.words", "Listed as not understood: Analyser of room 12, About, Single.");
        hands.choose("mapping.sheet", "Single");
        session.await("the columns of that sheet", () -> session.inWindows(() -> Stream.of(windows.one("mapping.first", Table.class).getColumns())
            .map(TableColumn::getText).toList().equals(List.of("Probe", "Messung", "Laktat (mmol/L)"))));
        session.await("the column that it lacks", () -> session.inWindows(() -> Stream.of(windows.one("mapping.problems", Table.class).getItems())
            .anyMatch(problem -> problem.getText(0).contains("vitalität"))));
        hands.choose("mapping.sheet", "Mean");
        windows.await("mapping.words", "analyst anna");
        session.inWindows(() -> {
            var read = windows.one("mapping.read", Table.class);
            assertEquals(List.of(lot.code("V"), "2026-11-04 10:30", "93.6"), List.of(read.getItem(0).getText(0), read.getItem(0).getText(2),
                read.getItem(0).getText(3)));
            assertFalse(windows.one("mapping.delimiter", Combo.class).isEnabled(), "a workbook has none");
            return null;
        });
        assertTrue(Files.size(session.screenshot("column-mapping-workbook")) > 1_000);
        hands.press("mapping.save");
        session.await("the sheet is kept", () -> "Mean".equals(settings().get("table.sheet")));
    }

    @Test
    @Order(4)
    void readsTextAndWorkbookByTheSameMapping(WorkbenchSession session) throws IOException {
        for (Path file : List.of(folder.resolve("next.csv"), Files.write(folder.resolve("next.xlsx"), AnalyserBook.bytes(lot.code("V"))))) {
            var preview = lot.lab().imports().preview(SignedIn.workplace(session).session(), file, java.util.Optional.of(lot.code("INST"))).get();
            assertEquals("93.6 %", preview.rows().getFirst().results().getFirst().value(), file::toString);
        }
    }

    private static Map<String, String> settings() {
        var settings = new java.util.TreeMap<String, String>();
        for (int i = 0; instrument().field("readerSettings[" + i + "].key").isPresent(); i++) {
            settings.put(instrument().text("readerSettings[" + i + "].key"), instrument().text("readerSettings[" + i + "].value"));
        }
        return settings;
    }
}

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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class ImportFileIT {

    @TempDir
    private static Path folder;

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        lot = JudgedLot.of(session, "I");
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
    }

    @Test
    @Order(1)
    void sayWhyAFileCannotBeRead(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.awaitFocus("import.file");
        windows.assertShown("import.choose");
        windows.assertShown("empty.action", "Choose file (Ctrl+O)");
        var file = Files.writeString(folder.resolve("notes.csv"), "this is no export of any instrument\n");
        session.keyboard().type(file + "\r");
        windows.await("import.refused.title", "notes.csv cannot be imported. Nothing was saved.");
        windows.assertShown("import.reasons");
        session.inWindows(() -> {
            assertTrue(windows.one("import.reasons", Table.class).getItem(0).getText(0).contains("Refused"));
            return null;
        });
        assertTrue(Files.size(session.screenshot("import-refused")) > 1_000);
        session.keyboard().press((char) SWT.ESC);
        windows.awaitFocus("import.file");
        windows.await("empty.sentence");
    }

    @Test
    @Order(2)
    void keepsTheTickedRowsOfAFileByKeyboard(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        new Perspective(session).scanInstrument(lot.code("INST"));
        preview(session, windows);
        windows.assertShown("import.count.order");
        windows.assertShown("import.accept", "&Accept 1 row (Ctrl+Enter)");
        assertEquals("Nothing is saved yet. 1 row stays out: it is refused.", windows.text("import.sentence"));
        row(session, windows, 0, "✓ in order", "Vessel " + lot.code("V"));
        row(session, windows, 1, "✗ refused", "no record");
        assertTrue(Files.size(session.screenshot("import-preview")) > 1_000);
        session.keyboard().press(' ');
        windows.await("import.sentence", "No row is ticked.");
        assertFalse(session.inWindows(() -> windows.one("import.accept", Button.class).isEnabled()));
        session.keyboard().press(' ');
        windows.await("import.accept", "Accept 1 row");
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "is kept as RUN-");
        assertFalse(windows.shown("culture.code"), "Ctrl+Enter accepts and opens nothing");
        assertTrue(Files.size(session.screenshot("import-done")) > 1_000);
        var result = lot.lab().quality().tests(lot.lot()).getFirst().results().getFirst();
        assertEquals("Within", result.text("verdict"));
        assertEquals("93.6", result.text("value"));
        assertEquals(lot.code("INST"), result.text("instrument"));
    }

    @Test
    @Order(3)
    void keepsNothingTwice(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        preview(session, windows);
        windows.await("import.sentence", "imported before as RUN-");
        assertFalse(session.inWindows(() -> windows.one("import.accept", Button.class).isEnabled()));
        session.keyboard().press((char) SWT.ESC);
        windows.awaitFocus("import.file");
    }

    private static void preview(WorkbenchSession session, WindowSearch windows) throws IOException {
        windows.awaitFocus("import.file");
        var file = Files.writeString(folder.resolve("counts.csv"), CounterFile.of(lot.code("V"), "blank"), StandardCharsets.UTF_8);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
    }

    private static void row(WorkbenchSession session, WindowSearch windows, int index, String state, String subject) {
        session.inWindows(() -> {
            var row = windows.one("import.rows", Table.class).getItem(index);
            assertEquals(state, row.getText(2));
            assertEquals(subject, row.getText(4));
            return null;
        });
    }
}

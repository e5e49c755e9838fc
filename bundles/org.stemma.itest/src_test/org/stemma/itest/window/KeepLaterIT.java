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
import java.util.stream.IntStream;
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

/** What an import left out is kept later by keyboard: from the file, from the list of runs, from the run. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class KeepLaterIT {

    private static final int MORE_THAN_ALL_RUNS = 30;

    private static final int STATE = 2;

    @TempDir
    private static Path folder;

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        lot = JudgedLot.of(session, "J");
        lot.vialOfTheSameCode();
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
    }

    @Test
    @Order(1)
    void aCodeThatSeveralRecordsHaveIsTakenForNoSample(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.awaitFocus("import.file");
        new Perspective(session).scanInstrument(lot.code("INST"));
        open(session, windows);
        states(session, windows, "✓ in order", "✗ refused", "✗ refused", "✗ refused", "✗ refused");
        session.keyboard().press(SWT.ARROW_DOWN);
        new Perspective(session).scan(lot.code("LOT"));
        windows.await("scan.answer", "That code is Cryovial LOT-J, Lot LOT-J.");
        states(session, windows, "✓ in order", "✗ refused", "✗ refused", "✗ refused", "✗ refused");
        session.inWindows(() -> windows.one("import.rows", Table.class).setFocus());
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "is kept as RUN-");
    }

    @Test
    @Order(2)
    void theSameFileShowsWhatIsKeptAndWhatIsNot(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.awaitFocus("import.file");
        open(session, windows);
        states(session, windows, "• kept", "✗ refused", "✗ refused", "✗ refused", "✗ refused");
        windows.await("import.sentence", "which keeps 1 row of it");
        assertFalse(session.inWindows(() -> windows.one("import.accept", Button.class).isEnabled()));
        assertEquals(1, session.inWindows(() -> windows.one("import.rows", Table.class).getSelectionIndex()), "the first that was left out");
        new Perspective(session).scan(lot.code("V"));
        windows.await("scan.answer", "2 rows to Vessel V-J");
        states(session, windows, "• kept", "✓ in order", "✗ refused", "✓ in order", "✗ refused");
        windows.awaitFocus("import.rows");
        assertTrue(Files.size(session.screenshot("import-again")) > 1_000);
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "2 more samples of plate.csv are kept with RUN-");
        assertEquals(List.of("93.6", "93.6", "93.6"),
            lot.lab().quality().tests(lot.lot()).getFirst().results().stream().map(result -> result.text("value")).toList());
    }

    @Test
    @Order(3)
    void theListOfRunsLeadsToWhatWasLeftOut(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.runs");
        windows.awaitFocus("runs");
        toTheLatestRun(session);
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'o');
        windows.awaitFocus("import.rows");
        states(session, windows, "• kept", "• kept", "✗ refused", "• kept", "✗ refused");
        match(session, windows);
        states(session, windows, "• kept", "• kept", "✓ in order", "• kept", "✗ refused");
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "1 more sample of plate.csv is kept with RUN-");
    }

    @Test
    @Order(4)
    void theRunItselfLeadsThereToo(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        session.inWindows(() -> windows.one("empty.action", Button.class).setFocus());
        session.keyboard().press(' ');
        session.await("the run", () -> windows.shown("header.code"));
        new RecordPages(session).show("leftout");
        windows.await("leftout.words", "1 of the 5 samples of this run was left out.");
        assertTrue(Files.size(session.screenshot("left-out")) > 1_000);
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'o');
        windows.awaitFocus("import.rows");
        states(session, windows, "• kept", "• kept", "• kept", "• kept", "✗ refused");
        match(session, windows);
        states(session, windows, "• kept", "• kept", "• kept", "• kept", "✓ in order");
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "1 more sample of plate.csv is kept with RUN-");
        windows.await("leftout.words", "Each of the 5 samples of this run is kept.");
        assertFalse(session.inWindows(() -> windows.one("leftout.keep", Button.class).isEnabled()));
    }

    @Test
    @Order(5)
    void aRunOfWhichNothingWasLeftOutIsNotTakenUp(WorkbenchSession session) {
        var windows = new WindowSearch(session);
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.runs");
        windows.awaitFocus("runs");
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'o');
        windows.await("import.banner", "was left out: each of its 5 samples is kept.");
        assertFalse(windows.shown("import.rows"));
    }

    /** The list begins with it, and what was chosen there before stays chosen. */
    private static void toTheLatestRun(WorkbenchSession session) {
        session.keyboard().press(SWT.ARROW_DOWN);
        for (int i = 0; i < MORE_THAN_ALL_RUNS; i++) {
            session.keyboard().press(SWT.ARROW_UP);
        }
    }

    private static void match(WorkbenchSession session, WindowSearch windows) {
        session.keyboard().press('\r');
        windows.awaitFocus("field.subject");
        session.keyboard().type(lot.code("V") + "\r");
        windows.awaitFocus("form.ok");
        session.keyboard().press('\r');
        windows.awaitFocus("import.rows");
    }

    private static void open(WorkbenchSession session, WindowSearch windows) throws IOException {
        var file = Files.writeString(folder.resolve("plate.csv"), CounterFile.of(lot.code("V"), "Unknown 1", "Unknown 2", "Unknown 1", "QC"),
            StandardCharsets.UTF_8);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
    }

    private static void states(WorkbenchSession session, WindowSearch windows, String... expected) {
        session.await(String.join(", ", expected), () -> session.inWindows(() -> {
            var rows = windows.one("import.rows", Table.class);
            return IntStream.range(0, rows.getItemCount()).mapToObj(row -> rows.getItem(row).getText(STATE)).toList();
        }).equals(List.of(expected)));
    }
}

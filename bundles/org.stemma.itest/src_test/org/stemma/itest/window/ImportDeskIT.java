/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;

/** A file of many rows in the preview, its run read again, and what the calibration of its counter puts in doubt. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class ImportDeskIT {

    private static final int ROWS = 400;
    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(3);

    @TempDir
    private static Path folder;

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        lot = JudgedLot.of(session, "K");
        lot.calibrated();
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
    }

    @Test
    @Order(1)
    void showsTheFirstDoubtfulRowOfManyAndThoseAlone(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.awaitFocus("import.file");
        new Perspective(session).scanInstrument(lot.code("INST"));
        var samples = new ArrayList<String>();
        for (int i = 0; i < ROWS; i++) {
            samples.add(i == 25 || i == 30 ? "blank " + i : lot.code("V"));
        }
        var file = Files.writeString(folder.resolve("many.csv"), CounterFile.of(samples.toArray(String[]::new)), StandardCharsets.UTF_8);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
        assertEquals(25, session.inWindows(() -> windows.one("import.rows", Table.class).getSelectionIndex()));
        assertTrue(Files.size(session.screenshot("import-many")) > 1_000);
        new Hands(session).press("import.only");
        session.await("only the rows that are not in order",
            () -> session.inWindows(() -> windows.one("import.rows", Table.class).getItemCount() == 2));
        assertEquals("blank 25", session.inWindows(() -> windows.one("import.rows", Table.class).getItem(0).getText(3)));
        new Hands(session).press("import.only").goTo("import.rows");
        try (var pulse = new Pulse(session)) {
            session.keyboard().press(SWT.CTRL, '\r');
            windows.await("import.banner", "is kept as RUN-");
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, () -> "the window stood still for " + pulse.frozen());
        }
        assertEquals(ROWS - 2, lot.lab().quality().tests(lot.lot()).getFirst().results().size());
    }

    @Test
    @Order(2)
    void readsTheKeptFileAgain(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        try (var pulse = new Pulse(session)) {
            open(session, only("instrument.InstrumentRun"), "reread");
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, () -> "the window stood still for " + pulse.frozen());
        }
        new Hands(session).press("reread.read");
        windows.await("reread.words", "nothing differs.");
        assertTrue(Files.size(session.screenshot("run-reread")) > 1_000);
    }

    @Test
    @Order(3)
    void listsWhatACalibrationPutsInDoubt(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        open(session, only("instrument.Calibration"), "impact");
        windows.await("impact.words", "of the lots " + lot.code("LOT"));
        session.await("its results", () -> session.inWindows(() -> windows.one("impact.results", Table.class).getItemCount() == ROWS - 2));
        assertTrue(Files.size(session.screenshot("calibration-impact")) > 1_000);
    }

    private static RecordRef only(String kind) {
        RecordRef instrument = lot.lab().records().find("instrument.Instrument", lot.code("INST")).orElseThrow().ref();
        return lot.lab().records().page(Query.of(kind).where(Filter.refersTo("instrument", instrument))).rows().getFirst().ref();
    }

    private static void open(WorkbenchSession session, RecordRef record, String page) {
        session.inWindows(() -> {
            SignedIn.workplace(session).opener().open(record);
            return null;
        });
        new RecordPages(session).show(page);
    }
}

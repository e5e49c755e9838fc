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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
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
import org.stemma.core.query.Row;
import org.stemma.ui.work.Workplace;

/** A counter whose calibration is overdue: its file is kept with a reason, stops the lot, and is judged by quality. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class RestrictedImportIT {

    @TempDir
    private static Path folder;

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        lot = JudgedLot.of(session, "Q");
        lot.calibrationOverdue();
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
    }

    @Test
    @Order(1)
    void asksForAReasonByKeyboard(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.awaitFocus("import.file");
        new Perspective(session).scanInstrument(lot.code("INST"));
        var file = Files.writeString(folder.resolve("late.csv"), CounterFile.of(lot.code("V")), StandardCharsets.UTF_8);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("field.reason");
        assertEquals(0, restrictions(session));
        session.keyboard().type("calibration is ordered for tomorrow");
        assertTrue(Files.size(session.screenshot("import-restricted")) > 1_000);
        new Hands(session).press("form.ok");
        windows.await("import.banner", "Restricted by RST-");
        assertEquals(1, restrictions(session));
        var stops = lot.lab().release().gate(lot.lot()).get();
        assertTrue(stops.toString().contains("restriction.open"), "an open restriction stops the lot");
    }

    @Test
    @Order(2)
    void listsWhatIsDueInWords(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.registry");
        windows.await("instruments");
        session.await("the instrument's line", () -> session.inWindows(() -> line(windows).stream().anyMatch(text -> text.contains("was due on"))));
        List<String> texts = session.inWindows(() -> line(windows));
        assertEquals("✓ Qualified, PQ", texts.get(2));
        assertTrue(texts.get(3).startsWith("✗ was due on "), texts.toString());
        assertTrue(texts.get(4).startsWith("⚠ due in 20 days"), texts.toString());
        assertTrue(Files.size(session.screenshot("instruments-due")) > 1_000);
    }

    @Test
    @Order(3)
    void isJudgedByQualityOnItsOwnPage(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        SignedIn.as(session, "chloe");
        RecordRef restriction = all(session).getFirst().ref();
        session.inWindows(() -> {
            SignedIn.workplace(session).opener().open(restriction);
            return null;
        });
        windows.await("field.reason");
        session.await("the page of the judgement",
            () -> session.inWindows(() -> windows.one("record.pages", CTabFolder.class).getItemCount() == 3));
        for (int page = 0; page < 4 && !windows.shown("restriction.judge"); page++) {
            session.keyboard().press(SWT.CTRL, SWT.PAGE_DOWN);
            session.pause();
            session.pause();
        }
        var hands = new Hands(session);
        windows.await("restriction.judge");
        windows.assertShown("restriction.state", "⚠ open: its results stop their lots");
        assertTrue(Files.size(session.screenshot("restriction-open")) > 1_000);
        hands.press("restriction.judge");
        windows.await("field.judgement");
        hands.choose("field.judgement", "Results stand").write("field.assessment", "calibrated since, found in tolerance").press("form.ok");
        windows.await("restriction.banner", "is judged");
        assertTrue(Files.size(session.screenshot("restriction-judged")) > 1_000);
        assertFalse(lot.lab().release().gate(lot.lot()).get().toString().contains("restriction.open"));
    }

    private static List<String> line(WindowSearch windows) {
        Table table = windows.one("instruments", Table.class);
        for (var item : table.getItems()) {
            if (item.getText(0).equals(lot.code("INST"))) {
                return java.util.stream.IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList();
            }
        }
        return List.of();
    }

    private static int restrictions(WorkbenchSession session) {
        return all(session).size();
    }

    /** The restrictions of this counter; other tests have theirs. */
    private static List<Row> all(WorkbenchSession session) {
        RecordRef instrument = lab(session).records().find("instrument.Instrument", lot.code("INST")).orElseThrow().ref();
        return lab(session).records().page(Query.of("quality.Restriction").where(Filter.refersTo("instrument", instrument))).rows();
    }

    private static org.stemma.core.lab.Laboratory lab(WorkbenchSession session) {
        Workplace workplace = SignedIn.workplace(session);
        return workplace.laboratory();
    }
}

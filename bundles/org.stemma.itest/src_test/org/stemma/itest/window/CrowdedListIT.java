/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stemma.core.query.Query;
import org.stemma.ui.table.PagedRows;
import org.stemma.ui.table.RecordTable;

/** A list of 100,000 lots from the store. */
@ExtendWith({EngineWatch.class, RunningWorkbench.class})
@InLab(InLab.Lab.CROWDED)
class CrowdedListIT {

    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(3);
    private static final int SCREENS = 20;

    @Test
    void opensWithAtMostTwoPagesAndScrollsToTheEnd(WorkbenchSession session, AskedEngine engine, TestReporter reporter) throws Exception {
        SignedIn.as(session, "boris");
        var windows = new WindowSearch(session);
        var hands = new Hands(session).press(SWT.CTRL | SWT.SHIFT, '5');
        windows.awaitFocus("setup.kinds");
        engine.watch();
        try (var pulse = new Pulse(session)) {
            hands.line("setup.kinds", "Lot");
            windows.await("setup.records.status", "100,001 rows");
            session.await("the first lot", () -> "L-000001".equals(cell(session, windows, 1)));
            reporter.publishEntry("longest stand-still in ms while the list opened", String.valueOf(pulse.longest().toMillis()));
            assertTrue(pages(session, windows) <= 2, "pages shown: " + pages(session, windows));
            assertTrue(asked(engine) <= 2, "pages fetched from the engine: " + engine.asked());
            assertTrue(asked(engine) > 0, "the engine was asked: " + engine.asked());
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, "the window stood still for " + pulse.longest());
        }
        windows.assertShown("setup.title", "Lot");
        windows.assertShown("setup.records");
        windows.assertShown("setup.records.filter.code", "");
        assertTrue(Files.size(session.screenshot("hundred-thousand-lots")) > 1_000);
        scroll(session, windows, hands, reporter);
        goToTheEnd(session, windows, reporter);
        assertEquals(List.of(), engine.asked().stream().filter(each -> each.thread() == session.display().getThread()).toList(),
            "no statement on the thread of the windows");
    }

    private static void scroll(WorkbenchSession session, WindowSearch windows, Hands hands, TestReporter reporter) throws IOException {
        int before = pages(session, windows);
        try (var pulse = new Pulse(session)) {
            hands.goTo("setup.kinds").enter();
            windows.awaitFocus("setup.records");
            for (int press = 0; press < SCREENS; press++) {
                session.keyboard().press(SWT.PAGE_DOWN);
            }
            session.await("rows behind the first page", () -> firstShown(session, windows) > PagedRows.FIRST_PAGE);
            reporter.publishEntry("longest stand-still in ms while scrolling", String.valueOf(pulse.longest().toMillis()));
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, "the window stood still for " + pulse.longest());
        }
        assertTrue(pages(session, windows) > before, "the next page came while scrolling");
        assertTrue(Files.size(session.screenshot("hundred-thousand-lots-below")) > 1_000);
    }

    private static void goToTheEnd(WorkbenchSession session, WindowSearch windows, TestReporter reporter) throws IOException {
        try (var pulse = new Pulse(session)) {
            session.keyboard().press(SWT.CTRL, SWT.END);
            session.await("the last lot", () -> "LOT-W".equals(last(session, windows)));
            reporter.publishEntry("longest stand-still in ms on the way to the end", String.valueOf(pulse.longest().toMillis()));
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, "the window stood still for " + pulse.longest());
        }
        assertTrue(Files.size(session.screenshot("hundred-thousand-lots-end")) > 1_000);
    }

    /** How often rows of the list were asked for. */
    private static long asked(AskedEngine engine) {
        return engine.asked().stream().map(AskedEngine.Asked::sql).filter(sql -> sql.contains("FROM culture_lot ") && sql.contains("FETCH FIRST")).count();
    }

    @Test
    void theStoreRefusesToAnswerTheThreadOfTheWindows(WorkbenchSession session) {
        SignedIn.as(session, "boris");
        var records = SignedIn.workplace(session).laboratory().records();
        session.inWindows(() -> assertThrows(IllegalStateException.class, () -> records.page(Query.of("culture.Lot", "code"))));
    }

    /** Code of the lot in the last row that is to be seen, whichever columns are; empty while its row is not there yet. */
    private static String last(WorkbenchSession session, WindowSearch windows) {
        return session.inWindows(() -> {
            var table = windows.one("setup.records", NatTable.class);
            int row = table.getRowIndexByPosition(table.getRowCount() - 1);
            return ((PagedRows) table.getData(RecordTable.ROWS)).row(row).map(lot -> lot.ref().code()).orElse("");
        });
    }

    private static int pages(WorkbenchSession session, WindowSearch windows) {
        return session.inWindows(() -> ((PagedRows) windows.one("setup.records", NatTable.class).getData(RecordTable.ROWS)).pages());
    }

    private static String cell(WorkbenchSession session, WindowSearch windows, int row) {
        return session.inWindows(() -> String.valueOf(windows.one("setup.records", NatTable.class).getDataValueByPosition(0, row)));
    }

    /** Number of the lot in the first row that is to be seen; 0 while its row is not there yet. */
    private static int firstShown(WorkbenchSession session, WindowSearch windows) {
        String code = cell(session, windows, 1);
        return code.matches("L-[0-9]{6}") ? Integer.parseInt(code.substring(2)) : 0;
    }
}

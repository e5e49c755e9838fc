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

import java.nio.file.Files;
import java.time.Duration;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stemma.core.query.Query;
import org.stemma.ui.table.PagedRows;
import org.stemma.ui.table.RecordTable;

/** A list of 100,000 lots from the store. */
@ExtendWith(RunningWorkbench.class)
@InLab(InLab.Lab.CROWDED)
class CrowdedListIT {

    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(3);

    @Test
    void opensWithAtMostTwoPagesAndScrollsToTheEnd(WorkbenchSession session) throws Exception {
        SignedIn.as(session, "boris");
        var windows = new WindowSearch(session);
        var hands = new Hands(session).press(SWT.CTRL | SWT.SHIFT, '5');
        windows.awaitFocus("setup.kinds");
        try (var pulse = new Pulse(session)) {
            hands.line("setup.kinds", "Lot");
            windows.await("setup.records.status", "100,001 rows");
            assertTrue(pages(session, windows) <= 2, "pages fetched: " + pages(session, windows));
            assertTrue(pulse.longest().compareTo(LONGEST_FREEZE) < 0, "the window stood still for " + pulse.longest());
        }
        windows.assertShown("setup.title", "Lot");
        windows.assertShown("setup.records");
        windows.assertShown("setup.records.filter.code", "");
        assertEquals("L-000001", cell(session, windows, 1));
        assertTrue(Files.size(session.screenshot("hundred-thousand-lots")) > 1_000);
        hands.goTo("setup.kinds").enter();
        windows.awaitFocus("setup.records");
        session.keyboard().press(SWT.CTRL, SWT.END);
        session.await("the last lot", () -> "LOT-W".equals(last(session, windows)));
        assertTrue(pages(session, windows) > 2, "the rest came while scrolling");
        assertTrue(Files.size(session.screenshot("hundred-thousand-lots-end")) > 1_000);
    }

    @Test
    void theStoreRefusesToAnswerTheThreadOfTheWindows(WorkbenchSession session) {
        SignedIn.as(session, "boris");
        var records = SignedIn.workplace(session).laboratory().records();
        session.inWindows(() -> assertThrows(IllegalStateException.class, () -> records.page(Query.of("culture.Lot", "code"))));
    }

    private static int pages(WorkbenchSession session, WindowSearch windows) {
        return session.inWindows(() -> ((PagedRows) windows.one("setup.records", NatTable.class).getData(RecordTable.ROWS)).pages());
    }

    private static String cell(WorkbenchSession session, WindowSearch windows, int row) {
        return session.inWindows(() -> String.valueOf(windows.one("setup.records", NatTable.class).getDataValueByPosition(0, row)));
    }

    private static String last(WorkbenchSession session, WindowSearch windows) {
        return session.inWindows(() -> {
            var table = windows.one("setup.records", NatTable.class);
            return String.valueOf(table.getDataValueByPosition(0, table.getRowCount() - 1));
        });
    }
}

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

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class BenchViewsIT {

    @Test
    @Order(1)
    void thawsAScannedVialFromTodayByKeyboard(WorkbenchSession session) throws Exception {
        SignedIn.as(session, "anna");
        var windows = new WindowSearch(session);
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, '1');
        windows.await("today");
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 't');
        windows.awaitFocus("today");
        new Perspective(session).scan("C-W2");
        windows.await("act.title", "Thaw a vial");
        windows.assertShown("act.save", "&Save Thaw/Seed (Enter)");
        assertEquals("C-W2", windows.text("field.from"));
        new Perspective(session).scan("LOT-W");
        windows.await("field.lot", "LOT-W");
        session.keyboard().press(SWT.ESC);
        windows.awaitFocus("field.from");
        session.keyboard().type("\t\t900000\t\t\tT25 flask");
        assertTrue(Files.size(session.screenshot("thaw-from-today")) > 1_000);
        session.keyboard().type("!OK\r");
        windows.await("today.banner", "C-W2 thawed into");
        var records = SignedIn.workplace(session).laboratory().records();
        assertEquals("Thawed", records.find("culture.Cryovial", "C-W2").orElseThrow().text("state"));
        session.await("the new vessel in the list", () -> session.inWindows(() -> windows.one("today", Table.class).getItemCount() >= 2));
    }

    @Test
    @Order(2)
    void lineageAndHistoryFollowTheActiveEditor(WorkbenchSession session) throws Exception {
        var windows = new WindowSearch(session);
        new Perspective(session).scan("LOT-W");
        windows.await("culture.code", "LOT-W");
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'l');
        windows.await("lineage.title", "Lineage of Lot LOT-W");
        windows.await("lineage.selected", "Lot LOT-W: MSC suspension");
        windows.assertShown("lineage");
        session.keyboard().press(SWT.ARROW_LEFT);
        session.await("another record selected", () -> !windows.text("lineage.selected").startsWith("Lot LOT-W"));
        assertTrue(Files.size(session.screenshot("lineage")) > 1_000);
        new Perspective(session).scan("C-W3");
        windows.await("lineage.title", "Lineage of Cryovial C-W3");
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'h');
        windows.await("history.title", "History of Cryovial C-W3");
        session.await("what happened to it", () -> session.inWindows(() -> windows.one("history", Table.class).getItemCount() == 1));
        assertTrue(Files.size(session.screenshot("history")) > 1_000);
    }

    @Test
    @Order(3)
    void turnsThePagesOfACultureByKeyboard(WorkbenchSession session) throws Exception {
        var windows = new WindowSearch(session);
        new Perspective(session).scan("LOT-W");
        windows.awaitFocus("timeline");
        closeTheOthers(session);
        for (var page : List.of("vessels", "vials", "growth.points")) {
            session.keyboard().press(SWT.CTRL, SWT.PAGE_DOWN);
            windows.awaitFocus(page);
            windows.assertShown(page);
        }
        windows.assertShown("growth.chart");
        assertTrue(Files.size(session.screenshot("growth")) > 1_000);
        session.keyboard().press('2');
        windows.await("act.title", "2  Observe in lot LOT-W");
        windows.assertShown("act.attach", "&Attach photo or file ...");
        session.keyboard().press(SWT.ESC);
        windows.awaitFocus("growth.points");
        session.keyboard().press(SWT.CTRL, SWT.PAGE_UP);
        windows.awaitFocus("vials");
    }

    /** The only editor is the last one too: then the platform would turn its pages backwards. */
    private static void closeTheOthers(WorkbenchSession session) {
        session.inWindows(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var others = Stream.of(page.getEditorReferences()).filter(each -> each.getEditor(false) != page.getActiveEditor())
                    .toArray(IEditorReference[]::new);
            return page.closeEditors(others, false);
        });
    }
}

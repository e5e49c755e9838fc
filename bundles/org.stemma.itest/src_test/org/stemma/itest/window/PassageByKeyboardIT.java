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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stemma.api.RecordView;
import org.stemma.core.record.Records;

@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class PassageByKeyboardIT {

    @Test
    @Order(1)
    void todayShowsWhatIsInCulture(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        var windows = new WindowSearch(session);
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, '1');
        windows.await("today");
        session.await("the vessel in the list", () -> session.inWindows(() -> vessel(windows).isPresent()));
        session.inWindows(() -> {
            var row = vessel(windows).orElseThrow();
            assertEquals("LOT-W", row.getText(1));
            assertEquals("P1", row.getText(2));
            return null;
        });
        windows.assertShown("today");
        windows.assertShown("today.thaw", "8  Thaw a vial");
        windows.assertShown("today.filter");
    }

    @Test
    @Order(2)
    void refusesExpiredMediumInWords(WorkbenchSession session) throws Exception {
        var windows = new WindowSearch(session);
        open(session, windows);
        session.keyboard().press('1');
        windows.await("act.title", "Feed of V-W1");
        new Perspective(session).scan("M-W0");
        windows.await("culture.banner", "expired");
        new Perspective(session).scan("!OK");
        windows.await("culture.banner", "Take another lot");
        assertTrue(windows.shown("act.panel"), "the act stays open");
        assertTrue(Files.size(session.screenshot("expired-medium")) > 1_000);
        new Perspective(session).scan("!BACK");
        windows.awaitFocus("timeline");
    }

    @Test
    @Order(3)
    void logsAPassageByKeyboardOnly(WorkbenchSession session) throws Exception {
        var windows = new WindowSearch(session);
        open(session, windows);
        session.keyboard().press('4');
        windows.awaitFocus("field.harvestedCells");
        windows.assertShown("act.title", "4  Passage of V-W1");
        windows.assertShown("act.save", "&Save Passage (Enter)");
        windows.assertShown("act.back", "&Back (Esc)");
        windows.assertShown("field.format", "T75 flask");
        session.keyboard().type("4800000\t94.3\t3");
        new Perspective(session).scan("M-W1");
        windows.await("scan.answer", "M-W1");
        assertTrue(Files.size(session.screenshot("passage")) > 1_000);
        new Perspective(session).scan("!OK");
        windows.await("culture.banner", "V-W1 passaged 1:3");
        windows.await("culture.state.0", "Empty");
        assertTrue(Files.size(session.screenshot("passage-done")) > 1_000);
        assertLogged(SignedIn.workplace(session).laboratory().records());
    }

    private static Optional<TableItem> vessel(WindowSearch windows) {
        return Stream.of(windows.one("today", Table.class).getItems()).filter(item -> item.getText(0).equals("V-W1")).findFirst();
    }

    private static void open(WorkbenchSession session, WindowSearch windows) {
        new Perspective(session).scan("V-W1");
        windows.await("culture.code", "V-W1");
        windows.awaitFocus("timeline");
        windows.assertShown("culture.code", "V-W1");
        windows.assertShown("culture.state.0", "✓ In culture");
        windows.assertShown("act.feed", "1 Feed");
        windows.assertShown("act.passage", "4 Passage");
        windows.assertShown("act.discard", "9 Discard");
        windows.assertShown("timeline");
    }

    private static void assertLogged(Records records) {
        var before = records.find("culture.Vessel", "V-W1").orElseThrow();
        assertEquals("Empty", before.text("state"));
        var culture = records.lineage(before.ref(), 100);
        var made = culture.nodes().stream().map(node -> node.ref()).filter(ref -> ref.kind().equals("culture.Vessel") && !ref.means(before.ref()))
            .map(ref -> records.find(ref).orElseThrow()).toList();
        assertEquals(3, made.size());
        made.forEach(PassageByKeyboardIT::assertPassaged);
    }

    private static void assertPassaged(RecordView vessel) {
        assertEquals(2, vessel.value("passageNumber", Integer.class).orElseThrow());
        // 2.0 at the thaw + log2(4800000 / 800000)
        assertEquals(new BigDecimal("4.585"), vessel.value("cumulativeDoublings", BigDecimal.class).orElseThrow().setScale(3, RoundingMode.HALF_UP));
        assertEquals("T75 flask", vessel.text("format"));
    }
}

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A million events: density, gates by keyboard with their counts, contours, histograms, gates written to a file. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class FlowPlotsIT {

    private static final int EVENTS = 1_000_000;
    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(3);

    @TempDir
    private static Path folder;

    private static JudgedLot lot;
    private static EventFile events;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        lot = JudgedLot.of(session, "F");
        lot.instrument("CYT", "fcs");
        events = EventFile.of(EVENTS);
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
    }

    @AfterAll
    static void putAway(WorkbenchSession session) {
        new Perspective(session).calm("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
        new WindowSearch(session).awaitFocus("import.rows");
        session.keyboard().press((char) SWT.ESC);
        new WindowSearch(session).awaitFocus("import.file");
    }

    @Test
    @Order(1)
    void showsTheDensityOfAMillionEvents(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.awaitFocus("import.file");
        new Perspective(session).scanInstrument(lot.code("CYT"));
        var file = Files.write(folder.resolve("panel-1.fcs"), events.bytes(lot.code("V")));
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
        try (var pulse = new Pulse(session)) {
            session.keyboard().press(SWT.CTRL, 'g');
            windows.awaitFocus("flow.plot");
            awaitWords(session, windows, "1,000,000 events as density");
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, "the windows stood still for " + pulse.frozen());
        }
        assertTrue(windows.text("flow.note").startsWith("Gates drawn here are for looking only"));
        assertTrue(Files.size(session.screenshot("flow-density")) > 1_000);
    }

    @Test
    @Order(2)
    void countsAGateThatIsDrawnAndMovedByKeyboard(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        windows.awaitFocus("flow.plot");
        session.keyboard().press(SWT.INSERT);
        awaitCount(session, windows, 0, events.inside(0.3, 0.3, 0.7, 0.7));
        double left = 0.3;
        double right = 0.7;
        try (var pulse = new Pulse(session)) {
            for (int i = 0; i < 10; i++) {
                session.keyboard().press(SWT.ARROW_LEFT);
                left -= 0.01;
                right -= 0.01;
            }
            awaitCount(session, windows, 0, events.inside(left, 0.3, right, 0.7));
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, "the windows stood still for " + pulse.frozen());
        }
        double bottom = 0.3;
        double top = 0.7;
        for (int i = 0; i < 15; i++) {
            session.keyboard().press(SWT.ARROW_DOWN);
            bottom -= 0.01;
            top -= 0.01;
        }
        for (int i = 0; i < 5; i++) {
            session.keyboard().press(SWT.SHIFT, SWT.ARROW_DOWN);
            top -= 0.01;
        }
        awaitCount(session, windows, 0, events.inside(left, bottom, right, top));
        assertTrue(Files.size(session.screenshot("flow-gate")) > 1_000);
    }

    @Test
    @Order(3)
    void goesIntoAPopulationAndOnToOtherPlots(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        hands.choose("flow.population", "R1");
        hands.choose("flow.x", "CD90 (FITC-A)");
        hands.choose("flow.y", "CD34 (PE-A)");
        awaitWords(session, windows, "as density");
        assertTrue(Files.size(session.screenshot("flow-colours")) > 1_000);
        hands.choose("flow.tool", "quadrants");
        plot(session, windows);
        session.keyboard().press(SWT.INSERT);
        awaitGates(session, windows, 4);
        hands.choose("flow.kind", "contours");
        awaitWords(session, windows, "as contours");
        assertTrue(Files.size(session.screenshot("flow-contours")) > 1_000);
        hands.choose("flow.kind", "histogram");
        awaitWords(session, windows, "as histogram");
        tick(session, windows, 1);
        tick(session, windows, 2);
        session.await("three histograms", () -> session.inWindows(() -> windows.one("flow.plot", Control.class).getData("words").toString().contains("3 laid")));
        assertTrue(Files.size(session.screenshot("flow-histogram")) > 1_000);
    }

    @Test
    @Order(4)
    void writesTheGatesAndThePicture(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        hands.press("flow.write");
        windows.awaitFocus("field.file");
        hands.write("field.file", folder.resolve("gates.xml") + "\r");
        windows.await("plots.banner", "gates.xml is written: 5 gates.");
        assertTrue(Files.readString(folder.resolve("gates.xml")).contains("<gating:RectangleGate gating:id=\"R1\""));
        windows.awaitWorkbench();
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'g');
        windows.awaitFocus("field.file");
        hands.write("field.file", folder.resolve("events.svg") + "\r");
        windows.await("plots.banner", "events.svg is written.");
        assertTrue(Files.readString(folder.resolve("events.svg")).contains("CD90 (FITC-A)"));
        windows.awaitWorkbench();
    }

    @Test
    @Order(5)
    void fitsASmallWindow(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        new SmallWindow(session).with(() -> {
            for (var each : new String[] {"flow.kind", "flow.x", "flow.tool", "flow.compare", "flow.plot", "flow.gates", "flow.note"}) {
                windows.assertShown(each);
            }
            session.screenshot("flow-small");
        });
    }

    private static void tick(WorkbenchSession session, WindowSearch windows, int quadrant) {
        session.inWindows(() -> {
            var tree = windows.one("flow.gates", Tree.class);
            var event = new Event();
            event.item = tree.getItem(0).getItem(0).getItem(quadrant);
            event.detail = SWT.CHECK;
            ((TreeItem) event.item).setChecked(true);
            tree.notifyListeners(SWT.Selection, event);
            return null;
        });
    }

    private static void plot(WorkbenchSession session, WindowSearch windows) {
        session.inWindows(() -> windows.one("flow.plot", Canvas.class).setFocus());
        windows.awaitFocus("flow.plot");
    }

    private static void awaitWords(WorkbenchSession session, WindowSearch windows, String words) {
        session.await(words, () -> session.inWindows(() -> String.valueOf(windows.one("flow.plot", Control.class).getData("words")).contains(words)));
    }

    private static void awaitGates(WorkbenchSession session, WindowSearch windows, int number) {
        session.await(number + " gates", () -> session.inWindows(() -> {
            TreeItem first = windows.one("flow.gates", Tree.class).getItem(0).getItem(0);
            return first.getItemCount() == number && !first.getItem(number - 1).getText(2).isEmpty();
        }));
    }

    private static void awaitCount(WorkbenchSession session, WindowSearch windows, int gate, int count) {
        var wanted = String.format(Locale.ROOT, "%,d", count);
        session.await("a count of " + wanted, () -> session.inWindows(() -> {
            var all = windows.one("flow.gates", Tree.class).getItem(0);
            return all.getItemCount() > gate && all.getItem(gate).getText(1).equals(wanted);
        }));
        assertEquals(String.format(Locale.ROOT, "%,d", EVENTS), session.inWindows(() -> windows.one("flow.gates", Tree.class).getItem(0).getText(1)));
    }
}

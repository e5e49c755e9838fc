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

    private static PlotDesk desk;
    private static EventFile events;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        desk = PlotDesk.of(session, "F", "CYT", "fcs");
        events = EventFile.of(EVENTS);
    }

    @AfterAll
    static void putAway() {
        desk.putAway();
    }

    @Test
    @Order(1)
    void showsTheDensityOfAMillionEvents(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        desk.preview(Files.write(folder.resolve("panel-1.fcs"), events.bytes(desk.vessel())));
        try (var pulse = new Pulse(session)) {
            desk.plots("flow.plot").awaitWords("flow.plot", "1,000,000 events as density");
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
        desk.awaitWords("flow.plot", "as density");
        assertTrue(Files.size(session.screenshot("flow-colours")) > 1_000);
        hands.choose("flow.tool", "quadrants");
        plot(session, windows);
        session.keyboard().press(SWT.INSERT);
        awaitGates(session, windows, 4);
        hands.choose("flow.kind", "contours");
        desk.awaitWords("flow.plot", "as contours");
        assertTrue(Files.size(session.screenshot("flow-contours")) > 1_000);
        hands.choose("flow.kind", "histogram");
        desk.awaitWords("flow.plot", "as histogram");
        tick(session, windows, 1);
        tick(session, windows, 2);
        desk.awaitWords("flow.plot", "3 laid");
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

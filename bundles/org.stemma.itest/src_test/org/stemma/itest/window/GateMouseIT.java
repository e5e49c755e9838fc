/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
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
import org.stemma.ui.plot.Box;

/** Gates drawn, moved and sized with the mouse, and gates of a FlowJo workspace; the counts follow. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class GateMouseIT {

    private static final int EVENTS = 60_000;

    @TempDir
    private static Path folder;

    private static PlotDesk desk;
    private static EventFile events;
    private static Box ground;
    private static Point from;
    private static Point to;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        desk = PlotDesk.of(session, "W", "CYT", "fcs");
        events = EventFile.of(EVENTS);
    }

    @AfterAll
    static void putAway() {
        desk.putAway();
    }

    @Test
    @Order(1)
    void countsAGateThatTheMouseDraws(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        desk.preview(Files.write(folder.resolve("panel-2.fcs"), events.bytes(desk.vessel()))).plots("flow.plot");
        desk.awaitWords("flow.plot", "60,000 events as density");
        new Hands(session).choose("flow.tool", "rectangle");
        session.await("the ground of the plot", () -> session.inWindows(() -> windows.one("flow.plot", Control.class).getData("ground") instanceof Box));
        ground = session.inWindows(() -> (Box) windows.one("flow.plot", Control.class).getData("ground"));
        from = at(0.2, 0.1);
        to = at(0.5, 0.35);
        new Mouse(session).drag("flow.plot", from, to);
        awaitCount(session, windows, inside());
        assertTrue(Files.size(session.screenshot("flow-mouse-drawn")) > 1_000);
    }

    @Test
    @Order(2)
    void countsFollowAGateThatTheMouseMovesAndSizes(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        session.inWindows(() -> {
            var tool = windows.one("flow.tool", Combo.class);
            tool.select(0);
            tool.notifyListeners(SWT.Selection, new Event());
            return null;
        });
        var middle = new Point((from.x + to.x) / 2 + 7, (from.y + to.y) / 2 + 9);
        new Mouse(session).drag("flow.plot", middle, new Point(middle.x + 60, middle.y - 40));
        from = new Point(from.x + 60, from.y - 40);
        to = new Point(to.x + 60, to.y - 40);
        awaitCount(session, windows, inside());
        new Mouse(session).drag("flow.plot", to, new Point(to.x + 50, to.y - 30));
        to = new Point(to.x + 50, to.y - 30);
        awaitCount(session, windows, inside());
        assertTrue(Files.size(session.screenshot("flow-mouse-moved")) > 1_000);
    }

    @Test
    @Order(3)
    void showsTheGatesOfAFlowJoWorkspace(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var workspace = Files.writeString(folder.resolve("panel.wsp"), WorkspaceFile.text("panel-2.fcs", 40_000, 20_000, 180_000, 120_000));
        new Hands(session).press("flow.read");
        windows.awaitFocus("field.file");
        new Hands(session).write("field.file", workspace + "\r");
        double top = EventFile.TOP;
        awaitCount(session, windows, events.inside(40_000 / top, 20_000 / top, 180_000 / top, 120_000 / top));
        int child = events.inside(70_000 / top, 20_000 / top, 180_000 / top, 120_000 / top);
        session.await("the gate in the gate", () -> session.inWindows(() -> {
            TreeItem cells = windows.one("flow.gates", Tree.class).getItem(0).getItem(0);
            return cells.getText(0).equals("Cells") && cells.getItemCount() == 1 && cells.getItem(0).getText(1).equals(written(child));
        }));
        windows.awaitWorkbench();
        assertTrue(Files.size(session.screenshot("flow-flowjo")) > 1_000);
    }

    private static Point at(double across, double up) {
        return new Point((int) Math.round(ground.x() + across * ground.width()), (int) Math.round(ground.bottom() - up * ground.height()));
    }

    /** Events between the two corners, which are places of the plot. */
    private static int inside() {
        return events.inside((from.x - ground.x()) / ground.width(), (ground.bottom() - from.y) / ground.height(),
            (to.x - ground.x()) / ground.width(), (ground.bottom() - to.y) / ground.height());
    }

    private static String written(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static void awaitCount(WorkbenchSession session, WindowSearch windows, int count) {
        session.await("a count of " + written(count), () -> session.inWindows(() -> {
            var all = windows.one("flow.gates", Tree.class).getItem(0);
            return all.getItemCount() == 1 && all.getItem(0).getText(1).equals(written(count));
        }));
    }
}

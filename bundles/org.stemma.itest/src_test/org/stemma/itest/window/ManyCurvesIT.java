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
import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The curves of 384 wells, 45 cycles and three dyes, which are more than can be drawn at a glance. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class ManyCurvesIT {

    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(1);

    @TempDir
    private static Path folder;

    private static PlotDesk desk;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        desk = PlotDesk.of(session, "Z", "PCR", "appliedbiosystems.quantstudio");
    }

    @AfterAll
    static void putAway() {
        desk.putAway();
    }

    @Test
    @Order(1)
    void paintsMoreThanAThousandCurvesWithoutAStandstill(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        desk.preview(Files.writeString(folder.resolve("large.txt"), PcrFile.large(desk.vessel()))).plots("plate.map").page(1);
        desk.awaitWords("curves.plot", "1152 curves");
        awaitPicture(session, windows);
        try (var pulse = new Pulse(session)) {
            for (int i = 0; i < 6; i++) {
                boolean log = i % 2 == 0;
                session.inWindows(() -> {
                    var button = windows.one("curves.log", Button.class);
                    button.setSelection(log);
                    button.notifyListeners(SWT.Selection, new Event());
                    return null;
                });
                awaitPicture(session, windows);
            }
            assertTrue(pulse.frozen().compareTo(LONGEST_FREEZE) < 0, "the windows stood still for " + pulse.frozen());
        }
        assertTrue(Files.size(session.screenshot("plots-many-curves")) > 1_000);
    }

    /** The picture is made elsewhere; each pause lets the windows ask for it. */
    private static void awaitPicture(WorkbenchSession session, WindowSearch windows) {
        session.pause();
        session.await("the picture of the curves", () -> session.inWindows(() -> Boolean.FALSE.equals(windows.one("curves.plot", Control.class).getData("drawing"))));
        session.pause();
    }
}

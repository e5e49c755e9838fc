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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.ui.table.PagedRows;
import org.stemma.ui.table.RecordTable;

/** Data of a plate as plots: from the import preview, walked by keyboard, exported, and again from the list of runs. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class PlotsIT {

    @TempDir
    private static Path folder;

    private static PlotDesk desk;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        desk = PlotDesk.of(session, "P", "PCR", "appliedbiosystems.quantstudio");
    }

    @AfterAll
    static void putAway(WorkbenchSession session) {
        new Perspective(session).calm("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
        new WindowSearch(session).awaitFocus("import.file");
    }

    @Test
    @Order(1)
    void showsThePlateOfAFileUnderPreview(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        desk.preview(Files.writeString(folder.resolve("residual-ipsc.txt"), PcrFile.text(desk.vessel()))).plots("plate.map");
        windows.assertShown("plots.name", "residual-ipsc.txt");
        windows.assertShown("plate.reading");
        windows.assertShown("plate.details");
        windows.await("plate.where", "A1 \u00b7 Std 1");
        session.keyboard().press(SWT.ARROW_DOWN);
        session.keyboard().press(SWT.ARROW_RIGHT);
        windows.await("plate.where", "B2 \u00b7 Std 2");
        assertTrue(Files.size(session.screenshot("plots-plate")) > 1_000);
        session.keyboard().press('\r');
        windows.awaitFocus("plate.details");
        session.keyboard().press((char) SWT.ESC);
        windows.awaitFocus("plate.map");
        assertTrue(desk.words("plate.map").contains("96 wells"), "the map says in words what it shows");
    }

    @Test
    @Order(2)
    void exportsWhatIsShownAsPicturesAndData(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        for (String ending : new String[] {"png", "svg", "csv"}) {
            session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'g');
            windows.awaitFocus("field.file");
            new Hands(session).write("field.file", folder.resolve("plate." + ending) + "\r");
            windows.await("plots.banner", "plate." + ending + " is written.");
            windows.awaitWorkbench();
        }
        assertEquals(1200, new ImageData(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("plate.png")))).width);
        assertTrue(Files.readString(folder.resolve("plate.svg")).contains(">H</text>"));
        var data = Files.readString(folder.resolve("plate.csv"));
        assertTrue(data.contains("# exported by,anna\r\n") && data.contains(",A1,Std 1,"), data.substring(0, 400));
    }

    @Test
    @Order(3)
    void wellsMarkedOnThePlateStandOutAmongTheCurves(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        session.inWindows(() -> windows.one("plate.map", Canvas.class).setFocus());
        windows.awaitFocus("plate.map");
        for (int i = 0; i < 4; i++) {
            session.keyboard().press(' ');
            session.keyboard().press(SWT.ARROW_RIGHT);
        }
        windows.await("plate.where", "B6 ");
        assertTrue(Files.size(session.screenshot("plots-plate-marked")) > 1_000);
        desk.page(1);
        desk.awaitWords("curves.plot", "96 curves, 4 of them stand out");
        assertTrue(Files.size(session.screenshot("plots-curves")) > 1_000);
        new Hands(session).press("curves.log");
        assertTrue(Files.size(session.screenshot("plots-curves-log")) > 1_000);
    }

    @Test
    @Order(4)
    void fitsTheStandardCurve(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        desk.page(2);
        var words = desk.words("standard.plot");
        assertTrue(words.contains("12 standards of 6 quantities") && words.contains("Efficiency 9"), words);
        session.inWindows(() -> {
            assertEquals(96, windows.one("standard.wells", Table.class).getItemCount());
            return null;
        });
        assertTrue(Files.size(session.screenshot("plots-standard")) > 1_000);
    }

    @Test
    @Order(5)
    void fitsASmallWindow(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        new SmallWindow(session).with(() -> {
            for (var each : new String[] {"plots.export", "standard.plot", "standard.wells"}) {
                windows.assertShown(each);
            }
            session.screenshot("plots-standard-small");
            desk.page(0);
            for (var each : new String[] {"plots.export", "plate.reading", "plate.map", "plate.details", "plate.where"}) {
                windows.assertShown(each);
            }
            session.screenshot("plots-plate-small");
        });
    }

    @Test
    @Order(6)
    void readsTheKeptFileOfARunAgain(WorkbenchSession session) {
        var windows = new WindowSearch(session);
        desk.toPreview();
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "is kept as RUN-");
        String run = kept(windows.text("import.banner"));
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.runs");
        session.await("the run on top of the list", () -> run.equals(session.inWindows(() -> top(windows))));
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.registry");
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.runs");
        windows.awaitFocus("runs");
        session.keyboard().press(SWT.CTRL, SWT.HOME);
        session.keyboard().press(SWT.CTRL, 'g');
        windows.await("plots.facts", run);
        windows.awaitFocus("plate.map");
    }

    private static String kept(String banner) {
        var code = Pattern.compile("RUN-[0-9]+").matcher(banner);
        assertTrue(code.find(), banner);
        return code.group();
    }

    /** The newest run, which stands first; only for use in the thread of the windows. */
    private static String top(WindowSearch windows) {
        var rows = (PagedRows) windows.one("runs", Control.class).getData(RecordTable.ROWS);
        return rows.row(0).map(row -> row.ref().code()).orElse("");
    }
}

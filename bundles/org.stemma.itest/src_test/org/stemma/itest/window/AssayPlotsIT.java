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
import java.util.Locale;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The standard curve of an immunoassay: fitted, fitted otherwise, read off, exported. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class AssayPlotsIT {

    @TempDir
    private static Path folder;

    private static PlotDesk desk;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        desk = PlotDesk.of(session, "Y", "MSD", "msd.workbench");
    }

    @AfterAll
    static void putAway() {
        desk.putAway();
    }

    /** Standards from 1000 pg/mL down by fours on the curve 80 + 250000 x / (400 + x), and unknowns; the last is too bright. */
    private static String file() {
        var text = new StringBuilder("Plate_7QA1B22,,,,,\nSample,Assay,Well,Spot,Concentration,Signal\n");
        for (int i = 0; i < 8; i++) {
            double known = 1000 / Math.pow(4, i);
            for (int column = 1; column <= 2; column++) {
                double signal = signal(known) * (column == 1 ? 1.02 : 0.98);
                text.append(String.format(Locale.ROOT, "S%03d,IL-6,%c%02d,1,%.5f,%.1f%n", i + 1, 'A' + i, column, known, signal));
            }
        }
        for (int i = 0; i < 8; i++) {
            double signal = i == 7 ? 240_000 : i == 6 ? 70 : signal(5 * Math.pow(2, i));
            text.append(String.format(Locale.ROOT, "U%03d,IL-6,%c03,1,,%.1f%n", i + 1, 'A' + i, signal));
        }
        return text.toString();
    }

    private static double signal(double concentration) {
        return 80 + 250_000 * concentration / (400 + concentration);
    }

    @Test
    @Order(1)
    void fitsTheStandardsOfAnAssay(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        desk.preview(Files.writeString(folder.resolve("il-6.csv"), file())).plots("plate.map").page(-1);
        desk.awaitWords("assay.plot", "IL-6: y = d + (a - d) / (1 + (x / c)^b), ");
        desk.awaitWords("assay.plot", "16 standards of 8 concentrations");
        session.inWindows(() -> {
            var wells = windows.one("assay.wells", Table.class);
            assertEquals(24, wells.getItemCount());
            assertEquals("> 1000", wells.getItem(23).getText(4));
            assertTrue(wells.getItem(22).getText(4).startsWith("< 0.061"), wells.getItem(22).getText(4));
            assertTrue(wells.getItem(0).getText(5).endsWith(" %"), wells.getItem(0).getText(5));
            return null;
        });
        assertTrue(Files.size(session.screenshot("plots-assay")) > 1_000);
    }

    @Test
    @Order(2)
    void fitsThemOtherwise(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        hands.choose("assay.model", "5 parameters");
        desk.awaitWords("assay.plot", "(1 + (x / c)^b)^g");
        hands.choose("assay.weighting", "by 1 / signal\u00b2");
        session.inWindows(() -> {
            assertEquals("5", near(windows.one("assay.wells", Table.class).getItem(16).getText(4)));
            return null;
        });
        assertTrue(Files.size(session.screenshot("plots-assay-weighted")) > 1_000);
        new SmallWindow(session).with(() -> {
            for (var each : new String[] {"plots.export", "assay.model", "assay.weighting", "assay.plot", "assay.wells"}) {
                windows.assertShown(each);
            }
            session.screenshot("plots-assay-small");
        });
    }

    private static String near(String number) {
        return String.format(Locale.ROOT, "%.0f", Double.parseDouble(number));
    }
}

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Samples that carry no code are matched by a label and by a code that is typed, and their results reach the lot. */
@ExtendWith(RunningWorkbench.class)
class MatchByHandIT {

    private static final int SUBJECT = 4;

    @Test
    void matchesRowsByALabelAndByKeyboard(WorkbenchSession session, @TempDir Path folder) throws IOException {
        SignedIn.as(session, "anna");
        var lot = JudgedLot.of(session, "Y");
        var windows = new WindowSearch(session);
        var perspective = new Perspective(session);
        perspective.show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
        windows.awaitFocus("import.file");
        perspective.scanInstrument(lot.code("INST"));
        var file = Files.writeString(folder.resolve("plate of the third differentiation, second replicate, read again on the morning after.csv"), CounterFile.of(lot.code("V"), "Unknown 1", "Unknown 2", "Unknown 1", "QC"), StandardCharsets.UTF_8);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
        subjects(session, windows, "Vessel V-Y", "no record", "no record", "no record", "no record");
        assertTrue(session.inWindows(() -> isWhole(windows.one("import.count.refused", Label.class))), "a long name leaves room for the counts");
        session.keyboard().press(SWT.ARROW_DOWN);
        awaitRow(session, windows, 1);
        perspective.scan(lot.code("V"));
        windows.await("scan.answer", "2 rows to Vessel V-Y");
        subjects(session, windows, "Vessel V-Y", "Vessel V-Y", "no record", "Vessel V-Y", "no record");
        awaitRow(session, windows, 4);
        windows.awaitFocus("import.rows");
        session.keyboard().press(SWT.ARROW_UP);
        awaitRow(session, windows, 3);
        session.keyboard().press((char) SWT.DEL);
        subjects(session, windows, "Vessel V-Y", "Vessel V-Y", "no record", "no record", "no record");
        awaitRow(session, windows, 4);
        session.keyboard().press(SWT.ARROW_UP);
        session.keyboard().press(SWT.SHIFT, SWT.ARROW_UP);
        session.await("two rows are marked", () -> session.inWindows(() -> windows.one("import.rows", Table.class).getSelectionCount()) == 2);
        session.keyboard().press('\r');
        windows.awaitFocus("field.subject");
        assertTrue(Files.size(session.screenshot("import-match")) > 1_000);
        session.keyboard().type(lot.code("LOT") + "\r");
        windows.awaitFocus("form.ok");
        session.keyboard().press('\r');
        subjects(session, windows, "Vessel V-Y", "Vessel V-Y", "Lot LOT-Y", "Lot LOT-Y", "no record");
        windows.awaitFocus("import.rows");
        assertTrue(Files.size(session.screenshot("import-matched")) > 1_000);
        windows.await("import.accept", "Accept 4 rows");
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "is kept as RUN-");
        assertEquals(List.of("93.6", "93.6", "93.6", "93.6"),
            lot.lab().quality().tests(lot.lot()).getFirst().results().stream().map(result -> result.text("value")).toList());
    }

    @Test
    void matchesRowsToCodesCopiedFromAList(WorkbenchSession session, @TempDir Path folder) throws IOException {
        SignedIn.as(session, "anna");
        var lot = JudgedLot.of(session, "YP");
        var windows = new WindowSearch(session);
        var perspective = new Perspective(session);
        perspective.show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
        windows.awaitFocus("import.file");
        perspective.scanInstrument(lot.code("INST"));
        var file = Files.writeString(folder.resolve("plate.csv"), CounterFile.of("A1", "A2", "A3", "A4"), StandardCharsets.UTF_8);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
        subjects(session, windows, "no record", "no record", "no record", "no record");
        awaitRow(session, windows, 0);
        copy(session, lot.code("V") + "\n\nno-such-code\n");
        session.keyboard().press(SWT.CTRL, 'v');
        windows.await("import.banner", "Line 3 of what was pasted, \"no-such-code\"");
        subjects(session, windows, "no record", "no record", "no record", "no record");
        copy(session, lot.code("V") + "\n\n" + lot.code("LOT") + "\n");
        session.keyboard().press(SWT.CTRL, 'v');
        subjects(session, windows, "Vessel V-YP", "no record", "Lot LOT-YP", "no record");
        assertTrue(Files.size(session.screenshot("import-pasted")) > 1_000);
        windows.awaitFocus("import.rows");
        session.keyboard().press((char) SWT.ESC);
        windows.awaitFocus("import.file");
    }

    private static void copy(WorkbenchSession session, String text) {
        session.inWindows(() -> {
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            return null;
        });
    }

    private static boolean isWhole(Label label) {
        return label.getLocation().x + label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= label.getParent().getClientArea().width;
    }

    private static void awaitRow(WorkbenchSession session, WindowSearch windows, int row) {
        session.await("row " + row, () -> session.inWindows(() -> windows.one("import.rows", Table.class).getSelectionIndex()) == row);
    }

    private static void subjects(WorkbenchSession session, WindowSearch windows, String... expected) {
        session.await(String.join(", ", expected), () -> session.inWindows(() -> {
            var rows = windows.one("import.rows", Table.class);
            return IntStream.range(0, rows.getItemCount()).mapToObj(row -> rows.getItem(row).getText(SUBJECT)).toList();
        }).equals(List.of(expected)));
    }
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The format of an instrument's files is found by a part of its name: nobody knows identifiers of readers by heart. */
@ExtendWith(RunningWorkbench.class)
class InstrumentFormatIT {

    @Test
    void aReaderIsChosenByAPartOfItsName(WorkbenchSession session) throws IOException {
        SignedIn.as(session, "boris");
        var windows = new WindowSearch(session);
        var hands = new Hands(session).press(SWT.CTRL | SWT.SHIFT, '5');
        windows.awaitFocus("setup.kinds");
        hands.line("setup.kinds", "Instrument");
        windows.await("setup.title", "Instrument");
        hands.press(SWT.CTRL, 'n');
        windows.awaitFocus("field.code");
        hands.goTo("field.format");
        session.keyboard().type("softm");
        session.await("the reader is offered", () -> windows.shown("proposals"));
        assertEquals("SoftMax Pro", session.inWindows(() -> windows.one("proposals", Table.class).getItem(0).getText()).replaceFirst(".*(SoftMax Pro).*", "$1"));
        assertTrue(Files.size(session.screenshot("instrument-format")) > 1_000);
        choose(session, windows);
        assertEquals("moldev.softmaxpro", windows.text("field.format"));
        session.await("the list is closed", () -> !windows.shown("proposals"));
        assertTrue(windows.shown("form.ok"), "Enter chose the reader and did not save the form");
        session.keyboard().press(SWT.ESC);
        session.await("the form is closed", () -> !windows.shown("form.ok"));
    }

    /** Down and Enter: posted keys would go to the list's own window, which those of a person never do. */
    private static void choose(WorkbenchSession session, WindowSearch windows) {
        session.inWindows(() -> {
            var field = windows.one("field.format", Text.class);
            var down = new Event();
            down.keyCode = SWT.ARROW_DOWN;
            field.notifyListeners(SWT.KeyDown, down);
            var enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            field.notifyListeners(SWT.Traverse, enter);
            assertFalse(enter.doit, "Enter goes no further");
            return null;
        });
    }
}

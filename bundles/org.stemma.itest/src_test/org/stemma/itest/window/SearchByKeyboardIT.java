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
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** F4 searches for a record: what is typed and entered at once is what is taken, however fast somebody types. */
@ExtendWith(RunningWorkbench.class)
class SearchByKeyboardIT {

    @Test
    void takesTheRecordThatIsTypedAndNotTheOneThatWasShownBefore(WorkbenchSession session) throws Exception {
        SignedIn.as(session, "anna");
        var windows = new WindowSearch(session);
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, '1');
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 't');
        windows.awaitFocus("today");
        session.keyboard().press('8');
        windows.awaitFocus("field.from");
        session.keyboard().press(SWT.F4);
        windows.awaitFocus("picker.filter.code");
        windows.assertShown("picker.kind");
        windows.assertShown("picker.ok");
        assertTrue(Files.size(session.screenshot("search-for-a-vial")) > 1_000);
        session.keyboard().type("C-W3\r\r");
        session.await("the search closed", () -> !windows.shown("picker.ok"));
        assertEquals("C-W3", windows.text("field.from"));
        windows.awaitWorkbench();
        session.keyboard().press(SWT.ESC);
        windows.awaitFocus("today");
    }
}

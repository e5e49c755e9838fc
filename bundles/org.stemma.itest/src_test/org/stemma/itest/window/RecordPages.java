/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;

/** Goes through the pages of the record that was opened last, by keyboard. */
record RecordPages(WorkbenchSession session) {

    private static final int PRESSES = 8;

    /** Shows the page with a widget of that name. */
    void show(String id) {
        var windows = new WindowSearch(session);
        session.await("the pages", () -> session.inWindows(() -> session.display().getFocusControl() != null && inPages()));
        for (int press = 0; press < PRESSES && !windows.shown(id); press++) {
            session.keyboard().press(SWT.CTRL, SWT.PAGE_DOWN);
            session.pause();
            session.pause();
        }
        windows.await(id);
    }

    private boolean inPages() {
        for (var control = session.display().getFocusControl(); control != null; control = control.getParent()) {
            if (control instanceof CTabFolder pages && pages.getItemCount() > 2) {
                return true;
            }
        }
        return false;
    }
}

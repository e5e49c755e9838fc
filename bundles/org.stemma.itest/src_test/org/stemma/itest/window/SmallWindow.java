/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;

/** Looks at the workbench in a window of 1280 x 800, and gives it its size back. */
record SmallWindow(WorkbenchSession session) {

    private static final Rectangle SMALL = new Rectangle(20, 20, 1280, 800);

    void with(Runnable look) {
        var before = place(SMALL);
        try {
            session.await("a small window", () -> session.inWindows(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getSize().x <= SMALL.width));
            session.pause();
            look.run();
        } finally {
            place(before);
        }
    }

    private Rectangle place(Rectangle wanted) {
        return session.inWindows(() -> {
            var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            var before = shell.getBounds();
            shell.setBounds(wanted);
            return before;
        });
    }
}

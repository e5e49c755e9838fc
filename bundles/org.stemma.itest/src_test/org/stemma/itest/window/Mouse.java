/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The mouse over one widget: movements and presses as the toolkit hands them over, each at its own time. */
record Mouse(WorkbenchSession session) {

    private static final int STEPS = 6;

    /** Presses the first button at one place of a widget, moves to another and lets go. */
    void drag(String id, Point from, Point to) {
        hand(id, SWT.MouseMove, from, 0);
        hand(id, SWT.MouseDown, from, 1);
        for (int i = 1; i <= STEPS; i++) {
            hand(id, SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS), 0);
        }
        hand(id, SWT.MouseUp, to, 1);
    }

    private void hand(String id, int type, Point at, int button) {
        session.inWindows(() -> {
            var widget = new WindowSearch(session).one(id, Control.class);
            var event = new Event();
            event.x = at.x;
            event.y = at.y;
            event.button = button;
            event.count = 1;
            widget.notifyListeners(type, event);
            return null;
        });
        session.pause();
    }
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.stemma.ui.work.Workplace;

/** Sees to it that a person of the {@link WindowLab} works at the workbench, signing in or taking over by keyboard. */
public final class SignedIn {

    private SignedIn() {
    }

    /** That person works; the window is there afterwards. */
    public static void as(WorkbenchSession session, String name) {
        if (!session.inWindows(PlatformUI::isWorkbenchRunning)) {
            enter(session, name);
            session.awaitWindow();
        } else if (!workplace(session).session().person().code().equals(name)) {
            session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'u');
            enter(session, name);
        }
        session.await("work as " + name, () -> workplace(session).session().person().code().equals(name));
    }

    private static void enter(WorkbenchSession session, String name) {
        var windows = new WindowSearch(session);
        windows.awaitFocus("field.name");
        session.keyboard().type(name + "\t" + WindowLab.PASSWORD + "\r");
    }

    /** Types the right password into a dialog that refused a wrong one, again while it says that the next attempt has to wait. */
    static void again(WorkbenchSession session) {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        do {
            hands.write("field.password", WindowLab.PASSWORD).enter();
            session.await("an answer to the password", () -> !windows.shown("form.dialog") || windows.shown("form.banner"));
        } while (windows.shown("form.dialog") && windows.text("form.banner").contains("Try again in"));
    }

    /** The workplace of the running workbench. */
    public static Workplace workplace(WorkbenchSession session) {
        return session.inWindows(() -> PlatformUI.getWorkbench().getService(Workplace.class));
    }
}

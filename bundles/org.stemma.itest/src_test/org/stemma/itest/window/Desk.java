/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What lies open in front of a person: editors, and dialogs above the workbench's window. */
record Desk(WorkbenchSession session) {

    /** Titles of the dialogs that are open; none while there is no workbench, whose entrance is a dialog itself. */
    List<String> dialogs() {
        return session.inWindows(() -> open().map(Shell::getText).toList());
    }

    /** Closes dialogs and editors, whatever is unsaved in them, and puts the views back to where they were first. */
    void clear() {
        for (int rounds = 0; rounds < 5 && !dialogs().isEmpty(); rounds++) {
            session.display().asyncExec(() -> open().toList().reversed().stream().filter(shell -> !shell.isDisposed()).forEach(Shell::close));
            session.pause();
        }
        session.inWindows(() -> {
            if (PlatformUI.isWorkbenchRunning()) {
                var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
                page.closeAllEditors(false);
                page.resetPerspective();
            }
            return null;
        });
    }

    private Stream<Shell> open() {
        return PlatformUI.isWorkbenchRunning()
            ? Stream.of(session.display().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null) : Stream.empty();
    }
}

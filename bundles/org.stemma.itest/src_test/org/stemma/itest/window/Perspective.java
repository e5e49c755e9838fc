/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Shows perspectives and views, and scans. */
record Perspective(WorkbenchSession session) {

    /** Shows a perspective and puts the keyboard on one of its views. */
    void show(String perspective, String view) {
        session.inWindows(() -> {
            try {
                var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                PlatformUI.getWorkbench().showPerspective(perspective, window);
                window.getActivePage().showView(view);
                return null;
            } catch (WorkbenchException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** The same, with every view in its own room again. */
    void calm(String perspective, String view) {
        show(perspective, view);
        session.inWindows(() -> {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            page.setPartState(page.findViewReference(view), IWorkbenchPage.STATE_RESTORED);
            return null;
        });
    }

    /** Scans a code by the scan bar. */
    void scan(String code) {
        var windows = new WindowSearch(session);
        windows.awaitWorkbench();
        session.keyboard().press(SWT.F2);
        windows.awaitFocus("scan");
        session.keyboard().type(code + "\r");
    }

    /** Scans the label of the instrument that wrote the next file, and goes on in the field for the file. */
    void scanInstrument(String code) {
        scan(code);
        var windows = new WindowSearch(session);
        windows.await("scan.answer", "Instrument " + code + " is set for the next file");
        windows.awaitFocus("import.file");
    }
}

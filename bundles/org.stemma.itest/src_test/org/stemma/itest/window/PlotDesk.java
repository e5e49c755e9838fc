/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Where files of one instrument are looked at as plots before they are kept: by Anna, for a lot of the test's own. */
final class PlotDesk {

    private static final String PERSPECTIVE = "org.stemma.perspective.instruments";
    private static final String IMPORT = "org.stemma.ui.instruments.import";

    private final WorkbenchSession session;
    private final WindowSearch windows;
    private final JudgedLot lot;
    private final String instrument;

    private PlotDesk(WorkbenchSession session, JudgedLot lot, String instrument) {
        this.session = session;
        this.windows = new WindowSearch(session);
        this.lot = lot;
        this.instrument = lot.code(instrument);
    }

    /** Sets the lot with this mark up, and an instrument that writes a format. */
    static PlotDesk of(WorkbenchSession session, String mark, String instrument, String format) {
        SignedIn.as(session, "anna");
        var lot = JudgedLot.of(session, mark);
        lot.instrument(instrument, format);
        new Perspective(session).show(PERSPECTIVE, IMPORT);
        return new PlotDesk(session, lot, instrument);
    }

    /** The code of the vessel that samples come from. */
    String vessel() {
        return lot.code("V");
    }

    /** Gives a file of the instrument to the import desk. */
    PlotDesk preview(Path file) {
        windows.awaitFocus("import.file");
        new Perspective(session).scanInstrument(instrument);
        session.keyboard().type(file + "\r");
        windows.awaitFocus("import.rows");
        return this;
    }

    /** Goes from the preview to its plots, of which one then has the focus. */
    PlotDesk plots(String focus) {
        session.keyboard().press(SWT.CTRL, 'g');
        windows.awaitFocus(focus);
        return this;
    }

    /** Turns to a page of the plots, counted from 0, or back from -1 for the last. */
    void page(int index) {
        session.inWindows(() -> {
            var pages = windows.one("plot.pages", CTabFolder.class);
            pages.setSelection(Math.floorMod(index, pages.getItemCount()));
            pages.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    /** What a plot says of itself in words; empty before it is drawn. */
    String words(String plot) {
        return session.inWindows(() -> windows.one(plot, Control.class).getData("words") instanceof String words ? words : "");
    }

    void awaitWords(String plot, String words) {
        session.await(words, () -> words(plot).contains(words));
    }

    /** Back to the preview, with every view in its own room. */
    void toPreview() {
        new Perspective(session).calm(PERSPECTIVE, IMPORT);
        windows.awaitFocus("import.rows");
    }

    /** Forgets the preview, so that the next test finds an empty desk. */
    void putAway() {
        toPreview();
        session.keyboard().press((char) SWT.ESC);
        windows.awaitFocus("import.file");
    }
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.stemma.ui.widget.WidgetId;

/** A person's two hands on the keyboard: goes to a widget with Tab, types, chooses, presses. */
final class Hands {

    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final int MOST_TABS = 80;

    private final WorkbenchSession session;
    private final WindowSearch windows;

    Hands(WorkbenchSession session) {
        this.session = session;
        this.windows = new WindowSearch(session);
    }

    /** Presses Tab until the keyboard is on a widget. */
    Hands goTo(String id) {
        windows.await(id);
        for (int tabs = 0; tabs < MOST_TABS && !focused(id); tabs++) {
            var before = session.inWindows(() -> session.display().getFocusControl());
            session.keyboard().press('\t');
            moved(before);
        }
        windows.awaitFocus(id);
        return this;
    }

    /** The window system hands keys on later: waits a little for the keyboard to be elsewhere. */
    private void moved(Control before) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && session.inWindows(() -> session.display().getFocusControl()) == before) {
            session.pause();
        }
    }

    private boolean focused(String id) {
        return session.inWindows(() -> {
            for (Control control = session.display().getFocusControl(); control != null; control = control.getParent()) {
                if (WidgetId.of(control).equals(id)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Replaces what stands in a text. */
    Hands write(String id, String text) {
        goTo(id);
        session.keyboard().press(SWT.CTRL, 'a');
        session.keyboard().type(text);
        return this;
    }

    /** Chooses an entry of a combo by its words. */
    Hands choose(String id, String words) {
        goTo(id);
        session.inWindows(() -> {
            if (windows.one(id, Combo.class).indexOf(words) < 0) {
                throw new AssertionError(id + " offers no " + words);
            }
            return null;
        });
        for (int steps = 0; steps < 40 && !windows.text(id).equals(words); steps++) {
            var before = windows.text(id);
            session.keyboard().press(isBelow(id, words) ? SWT.ARROW_DOWN : SWT.ARROW_UP);
            changed(before, () -> windows.text(id));
        }
        windows.await(id, words);
        return this;
    }

    private boolean isBelow(String id, String words) {
        return session.inWindows(() -> {
            var combo = windows.one(id, Combo.class);
            return combo.indexOf(words) > combo.getSelectionIndex();
        });
    }

    /** Selects the line of a table whose first cell says that, walking there with the arrow keys. */
    Hands line(String id, String words) {
        goTo(id);
        session.keyboard().press(SWT.HOME);
        session.pause();
        for (int steps = 0; steps < 60 && !selected(id).equals(words); steps++) {
            var before = selected(id);
            session.keyboard().press(SWT.ARROW_DOWN);
            changed(before, () -> selected(id));
        }
        session.await(words + " in " + id, () -> selected(id).equals(words));
        return this;
    }

    private void changed(String before, Supplier<String> now) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && now.get().equals(before)) {
            session.pause();
        }
    }

    private String selected(String id) {
        return session.inWindows(() -> {
            var table = windows.one(id, Table.class);
            return table.getSelectionIndex() < 0 ? "" : table.getItem(table.getSelectionIndex()).getText(0);
        });
    }

    /** Presses a button, or marks a box, with the space bar. */
    Hands press(String id) {
        goTo(id);
        session.keyboard().press(' ');
        return this;
    }

    /** Presses a key while another one is held. */
    Hands press(int modifier, char character) {
        session.keyboard().press(modifier, character);
        return this;
    }

    /** Presses Enter. */
    Hands enter() {
        session.keyboard().press('\r');
        return this;
    }
}

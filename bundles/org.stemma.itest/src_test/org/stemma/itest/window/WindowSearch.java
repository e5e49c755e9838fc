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

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.stemma.ui.widget.WidgetId;

/** Finds named widgets that a person can see, and looks at them; works in the thread of the windows by itself. */
public final class WindowSearch {

    private final WorkbenchSession session;

    /** Searches the windows of a session. */
    public WindowSearch(WorkbenchSession session) {
        this.session = session;
    }

    /** Waits until a widget of that name can be seen. */
    public void await(String id) {
        session.await("the widget " + id, () -> session.inWindows(() -> find(id, Control.class).isPresent()));
    }

    /** Waits until the words of a widget hold a text. */
    public void await(String id, String part) {
        session.await("\"" + part + "\" in " + id, () -> session.inWindows(() -> find(id, Control.class).map(WindowSearch::words).orElse("").contains(part)));
    }

    /** Waits until the keyboard is on a widget. */
    public void awaitFocus(String id) {
        session.await("the keyboard on " + id, () -> session.inWindows(() -> find(id, Control.class).filter(Control::isFocusControl).isPresent()));
    }

    /** Waits until the workbench's window has the keyboard: keys pressed while a dialog above it is closing reach nobody. */
    public void awaitWorkbench() {
        session.await("the keyboard on the workbench's window", () -> session.inWindows(() -> {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return window != null && session.display().getActiveShell() == window.getShell() && session.display().getFocusControl() != null;
        }));
    }

    /** Whether a widget of that name can be seen. */
    public boolean shown(String id) {
        return session.inWindows(() -> find(id, Control.class).isPresent());
    }

    /** The words of a widget. */
    public String text(String id) {
        return session.inWindows(() -> words(one(id, Control.class)));
    }

    /** The widget of that name; only for use in the thread of the windows. */
    public <T extends Control> T one(String id, Class<T> type) {
        return find(id, type).orElseThrow(() -> new AssertionError("Nobody sees a widget named " + id));
    }

    /** Asserts that a widget is there with exactly these words, all of it inside its window. */
    public void assertShown(String id, String words) {
        session.inWindows(() -> {
            var control = one(id, Control.class);
            assertEquals(words, words(control).strip(), id);
            assertInside(id, control);
            assertLegible(id, control);
            return null;
        });
    }

    /** Asserts that a widget is there, all of it inside its window. */
    public void assertShown(String id) {
        session.inWindows(() -> {
            assertInside(id, one(id, Control.class));
            return null;
        });
    }

    private static void assertInside(String id, Control control) {
        var place = place(control);
        assertTrue(place.width > 0 && place.height > 0, id + " has no size");
        for (Control around = control; !(around instanceof Shell); around = around.getParent()) {
            assertWithin(id, place, around.getParent());
        }
        var screen = control.getDisplay().getBounds();
        assertEquals(screen, screen.union(place(control.getShell())), "the window of " + id + " lies inside the screen");
    }

    private static void assertWithin(String id, Rectangle place, Composite around) {
        var room = around.getDisplay().map(around, null, around.getClientArea());
        assertEquals(room, room.union(place), id + " lies inside " + around.getClass().getSimpleName() + " " + WidgetId.of(around));
    }

    private static Rectangle place(Control control) {
        return control instanceof Shell ? control.getBounds() : control.getDisplay().map(control.getParent(), null, control.getBounds());
    }

    /** One line of words needs its whole width. */
    private static void assertLegible(String id, Control control) {
        boolean oneLine = control instanceof Button || control instanceof Label && (control.getStyle() & SWT.WRAP) == 0;
        int wanted = oneLine ? control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0;
        assertTrue(wanted <= control.getSize().x, () -> id + " has " + control.getSize().x + " pixels for words of " + wanted);
    }

    private <T extends Control> Optional<T> find(String id, Class<T> type) {
        return shells().filter(Shell::isVisible).flatMap(WindowSearch::inside)
            .filter(control -> WidgetId.of(control).equals(id) && control.isVisible()).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The active window first: what a dialog shows hides what lies behind it. */
    private Stream<Shell> shells() {
        var active = session.display().getActiveShell();
        return Stream.concat(Stream.ofNullable(active), Stream.of(session.display().getShells()).filter(shell -> shell != active));
    }

    private static Stream<Control> inside(Control control) {
        return control instanceof Composite composite
            ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(WindowSearch::inside)) : Stream.of(control);
    }

    private static String words(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Button button -> button.getText();
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case Shell shell -> shell.getText();
            default -> control.toString();
        };
    }
}

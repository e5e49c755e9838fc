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
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Keys as a person presses them: they go through the window system to whatever has the focus. Each key is waited for
 * until the windows have seen it go up, so that nothing is typed into what the key before is about to close.
 */
public final class Keyboard {

    /** Signs that stand on the upper half of a key of a plain keyboard. */
    private static final String SHIFTED = "!@#$%^&*()_+{}|:\"<>?~";
    /** A key that closes its window goes up where nobody sees it. */
    private static final Duration LONGEST_WAY = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final Display display;
    /** So often a modifier is pressed that nobody sees, as while the keyboard goes from a dialog back to its window. */
    private static final int TRIES = 5;

    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong seenDown = new AtomicLong();

    /** The keyboard of windows; made in their thread, before anything there listens to keys. */
    Keyboard(Display display) {
        this.display = display;
        display.addFilter(SWT.KeyUp, event -> seen.incrementAndGet());
        display.addFilter(SWT.KeyDown, event -> seenDown.incrementAndGet());
        // The toolkit marks a posted key as if the third mouse button were held, which no person's key is.
        display.addFilter(SWT.KeyDown, event -> event.stateMask &= ~SWT.BUTTON3);
    }

    /** Types text into what has the focus. */
    public void type(String text) {
        text.chars().forEach(each -> press((char) each));
    }

    /** A character, Enter ({@code '\r'}), Tab ({@code '\t'}) or Escape. */
    public void press(char character) {
        if (character < ' ' || character == SWT.DEL) {
            press((int) character);
        } else if (SHIFTED.indexOf(character) >= 0) {
            post(SWT.KeyDown, SWT.SHIFT, '\0');
            post(SWT.KeyDown, 0, character);
            post(SWT.KeyUp, 0, character);
            post(SWT.KeyUp, SWT.SHIFT, '\0');
        } else {
            post(SWT.KeyDown, 0, character);
            post(SWT.KeyUp, 0, character);
        }
    }

    /** A key without a printed character, such as {@code SWT.F2} or {@code SWT.CR}. */
    public void press(int keyCode) {
        post(SWT.KeyDown, keyCode, '\0');
        post(SWT.KeyUp, keyCode, '\0');
    }

    /** A character while a modifier such as {@code SWT.CTRL} is held. */
    public void press(int modifier, char character) {
        holdDown(modifier);
        press(character);
        hold(modifier, SWT.KeyUp);
    }

    /** A key without a printed character while a modifier is held. */
    public void press(int modifiers, int keyCode) {
        holdDown(modifiers);
        press(keyCode);
        hold(modifiers, SWT.KeyUp);
    }

    /** Holds modifiers once the windows have seen them: else the key itself would reach nobody. */
    private void holdDown(int modifiers) {
        for (int tries = 1; tries <= TRIES; tries++) {
            long before = seenDown.get();
            hold(modifiers, SWT.KeyDown);
            if (await(seenDown, before) || tries == TRIES) {
                return;
            }
            hold(modifiers, SWT.KeyUp);
        }
    }

    private void hold(int modifiers, int type) {
        for (int each : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT}) {
            if ((modifiers & each) != 0) {
                post(type, each, '\0');
            }
        }
    }

    private void post(int type, int keyCode, char character) {
        long before = seen.get();
        display.syncExec(() -> {
            var event = new Event();
            event.type = type;
            event.keyCode = keyCode;
            event.character = character;
            if (!display.post(event)) {
                throw new IllegalStateException("The window system took no key");
            }
        });
        if (type == SWT.KeyUp) {
            await(seen, before);
        }
    }

    /** Whether the windows saw a key in time. */
    private static boolean await(AtomicLong seen, long before) {
        var end = Instant.now().plus(LONGEST_WAY);
        try {
            while (seen.get() == before && Instant.now().isBefore(end)) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            return seen.get() != before;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

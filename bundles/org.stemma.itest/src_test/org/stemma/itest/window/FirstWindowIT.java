/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningWorkbench.class)
class FirstWindowIT {

    @Test
    void showsAVisibleWindowNamedStemmaWithinTheScreen(WorkbenchSession session) throws Exception {
        session.await("a visible window", () -> session.inWindows(() -> Arrays.stream(session.display().getShells()).anyMatch(Shell::isVisible)));
        session.inWindows(() -> {
            var shell = Arrays.stream(session.display().getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
            var screen = session.display().getBounds();
            assertAll(
                () -> assertTrue(shell.getText().contains("Stemma"), shell.getText()),
                () -> assertEquals(screen, screen.union(shell.getBounds()), "the window lies within the screen"));
            return null;
        });
        assertTrue(Files.size(session.screenshot("first-window")) > 1_000);
    }
}

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

import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningWorkbench.class)
class WrongPasswordIT {

    @Test
    void refusesAWrongPasswordInPlainWordsAndLetsTheRightOneIn(WorkbenchSession session) throws Exception {
        SignedIn.as(session, "anna");
        var windows = new WindowSearch(session);
        var hands = new Hands(session).press(SWT.CTRL | SWT.SHIFT, 'u');
        windows.awaitFocus("field.name");
        windows.assertShown("form.dialog");
        windows.assertShown("form.ok", "&Sign in");
        hands.write("field.name", "boris").write("field.password", "violet-Kepler-43").enter();
        windows.await("form.banner", "Refused");
        assertTrue(!windows.text("form.banner").contains("password is wrong") || windows.text("form.banner").contains("ame"),
            "does not tell which of both was wrong: " + windows.text("form.banner"));
        windows.assertShown("form.banner");
        assertEquals("anna", SignedIn.workplace(session).session().person().code(), "anna stays signed in");
        assertTrue(Files.size(session.screenshot("wrong-password")) > 1_000);
        SignedIn.again(session);
        session.await("boris at work", () -> SignedIn.workplace(session).session().person().code().equals("boris"));
        windows.await("status.who", "Boris");
    }
}

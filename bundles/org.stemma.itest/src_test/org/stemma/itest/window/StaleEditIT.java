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
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stemma.api.RecordRef;
import org.stemma.core.lab.Laboratory;

@ExtendWith(RunningWorkbench.class)
class StaleEditIT {

    @Test
    void showsWhoChangedWhatAndPutsOnesOwnOnTop(WorkbenchSession session) throws Exception {
        SignedIn.as(session, "chloe");
        var laboratory = SignedIn.workplace(session).laboratory();
        var method = laboratory.records().create(SignedIn.workplace(session).session(), "quality.Method",
            Map.of("code", "METH-STALE", "title", "Flow cytometry", "methodVersion", "1")).get().ref();
        var windows = new WindowSearch(session);
        var hands = open(session, "METH-STALE");
        hands.write("field.technique", "flow cytometry, four colours");
        changeElsewhere(laboratory, method);
        hands.press(SWT.CTRL, 's');
        windows.awaitFocus("reason");
        windows.assertShown("reason.dialog");
        windows.assertShown("reason.ok", "OK");
        session.keyboard().type("more exact\r");
        windows.await("compare.banner", "Dimitra");
        windows.assertShown("compare.banner");
        windows.assertShown("compare.keep", "&Put mine on top");
        windows.assertShown("compare.discard", "&Take theirs");
        assertTrue(windows.text("compare.banner").contains("Title from Flow cytometry to Immunophenotyping"), windows.text("compare.banner"));
        session.inWindows(() -> {
            assertEquals(2, windows.one("compare", Table.class).getItemCount());
            return null;
        });
        assertTrue(Files.size(session.screenshot("stale-edit")) > 1_000);
        hands.press("compare.keep");
        windows.await("record.banner", "put on top of version 2");
        hands.press(SWT.CTRL, 's');
        windows.awaitFocus("reason");
        session.keyboard().type("more exact\r");
        windows.await("header.version", "version 3");
        var kept = laboratory.records().find(method).orElseThrow();
        assertEquals("Immunophenotyping", kept.text("title"));
        assertEquals("flow cytometry, four colours", kept.text("technique"));
    }

    private static Hands open(WorkbenchSession session, String code) {
        var windows = new WindowSearch(session);
        session.keyboard().press(SWT.F2);
        windows.awaitFocus("scan");
        session.keyboard().type(code + "\r");
        windows.await("header.code", code);
        windows.await("field.title", "Flow cytometry");
        windows.assertShown("header.code", code);
        windows.assertShown("header.version", "version 1");
        return new Hands(session);
    }

    private static void changeElsewhere(Laboratory laboratory, RecordRef method) {
        var dimitra = laboratory.people().signIn("dimitra", WindowLab.PASSWORD.toCharArray(), "another workstation").get();
        laboratory.records().revise(dimitra, method, 1, Map.of("title", "Immunophenotyping"), "clearer").get();
    }
}

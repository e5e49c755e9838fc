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

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A result entered by hand that an instrument measured whose calibration is overdue: kept with a reason, and restricted. */
@ExtendWith(RunningWorkbench.class)
class RestrictedEntryIT {

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        lot = JudgedLot.of(session, "N");
        lot.calibrationOverdue();
        new Perspective(session).show("org.stemma.perspective.quality", "org.stemma.ui.quality.results");
    }

    @Test
    void asksForTheReasonByKeyboard(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        new Perspective(session).scan(lot.code("LOT"));
        windows.await("results.facts", "MSC suspension N");
        var hands = new Hands(session).press("results.enter");
        windows.await("result.dialog");
        hands.write("field.value", "91").write("field.instrument", lot.code("INST")).press("result.ok");
        windows.await("field.reason");
        hands.write("field.reason", "the cells do not wait");
        assertTrue(Files.size(session.screenshot("result-restricted")) > 1_000);
        hands.press("form.ok");
        windows.await("results.banner", "is restricted by RST-");
        assertTrue(Files.size(session.screenshot("result-restricted-kept")) > 1_000);
        var result = lot.lab().quality().tests(lot.lot()).getFirst().results().getFirst();
        assertTrue(result.text("restriction").startsWith("RST-"));
        var restriction = lot.lab().records().find("quality.Restriction", result.text("restriction")).orElseThrow();
        assertEquals("the cells do not wait", restriction.text("reason"));
        assertTrue(lot.lab().release().gate(lot.lot()).get().toString().contains("restriction.open"), "an open restriction stops the lot");
    }
}

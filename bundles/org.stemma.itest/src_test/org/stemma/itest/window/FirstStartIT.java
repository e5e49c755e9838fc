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
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stemma.core.record.Records;

/** From no laboratory to a lot, by keyboard only. */
@ExtendWith(RunningWorkbench.class)
@InLab(InLab.Lab.NONE)
@TestMethodOrder(OrderAnnotation.class)
class FirstStartIT {

    private static final String OWN = "violet-Kepler-42";
    private static final String FIRST = "given-Password-88";

    @Test
    @Order(1)
    void asksForTheLabAndItsFirstAdministrator(WorkbenchSession session) throws Exception {
        var windows = new WindowSearch(session);
        windows.awaitFocus("field.name");
        windows.assertShown("form.dialog");
        windows.assertShown("form.ok", "&Set up the lab");
        windows.assertShown("form.cancel", "Cancel");
        var hands = new Hands(session).write("field.name", "New laboratory").write("field.zone", "Europe/Berlin")
            .write("field.person", "emil").write("field.printed", "Emil Novak").write("field.chosen", OWN).write("field.repeated", FIRST);
        hands.enter();
        windows.await("form.banner", "The two passwords are not the same");
        assertTrue(Files.size(session.screenshot("founding")) > 1_000);
        hands.write("field.repeated", OWN).enter();
        session.awaitWindow();
        windows.await("status.who", "Emil Novak (Administrator)");
        windows.assertShown("status.lab", "Lab: New laboratory");
    }

    @Test
    @Order(2)
    void theAdministratorMakesPersons(WorkbenchSession session) throws Exception {
        var windows = new WindowSearch(session);
        windows.await("setup.kinds");
        windows.assertShown("setup.kinds");
        windows.assertShown("setup.title", "Donor");
        var hands = new Hands(session).line("setup.kinds", "Person");
        windows.await("setup.title", "Person");
        windows.assertShown("setup.new", "&New (Ctrl+N)");
        person(session, hands, "chloe", "Chloe Martin", "QA_REVIEWER");
        person(session, hands, "boris", "Boris Weiss", "SUPERVISOR");
        assertTrue(Files.size(session.screenshot("persons")) > 1_000);
    }

    private static void person(WorkbenchSession session, Hands hands, String name, String printed, String role) {
        var windows = new WindowSearch(session);
        hands.press("setup.new");
        windows.awaitFocus("field.code");
        hands.write("field.code", name).write("field.printedName", printed).press("field.roles." + role)
            .write("field.chosen", FIRST).write("field.repeated", FIRST).enter();
        windows.await("setup.banner", "Person " + name + " was made.");
    }

    @Test
    @Order(3)
    void qualitySetsUpDonorConsentAndSpecification(WorkbenchSession session) throws Exception {
        takeOver(session, "chloe");
        var windows = new WindowSearch(session);
        toSetUp(session);
        var donor = create(session, "Donor", "field.code", "D-1").choose("field.eligibility", "Eligible");
        save(session, donor, "Donor D-1 was made.");
        var consent = create(session, "Consent", "field.code", "CON-1").write("field.donor", "D-1")
            .press("field.permittedUses.RESEARCH").write("field.given", "2026-01-05");
        save(session, consent, "Consent CON-1 was made.");
        var specification = create(session, "Specification version", "field.code", "SPEC-1").write("field.number", "SP-1")
            .write("field.title", "MSC suspension").write("field.specificationVersion", "1").choose("field.state", "Draft");
        specification.press("field.criteria.add");
        windows.awaitFocus("field.test");
        specification.write("field.test", "Viability").choose("field.purpose", "Release").choose("field.kind", "Number")
            .write("field.low", "70").write("field.unit", "%");
        assertTrue(Files.size(session.screenshot("criterion")) > 1_000);
        specification.press("form.ok");
        windows.awaitFocus("field.criteria");
        made(session, specification, "Specification version SPEC-1 was made.");
        specification.choose("field.state", "Effective").press(SWT.CTRL, 's');
        windows.awaitFocus("reason");
        session.keyboard().type("in force\r");
        windows.await("header.version", "version 2");
        windows.assertShown("header.state", "\u2713 Effective");
        close(session, specification);
    }

    @Test
    @Order(4)
    void theSupervisorSetsUpLineAndLot(WorkbenchSession session) throws Exception {
        takeOver(session, "boris");
        toSetUp(session);
        var line = create(session, "Cell line", "field.code", "MSC-1").write("field.name", "Bone marrow MSC, donor 1")
            .choose("field.sourceKind", "Bone marrow").write("field.donor", "D-1").write("field.consent", "CON-1");
        save(session, line, "Cell line MSC-1 was made.");
        var lot = create(session, "Lot", "field.code", "LOT-1").write("field.product", "MSC suspension").choose("field.kind", "Product")
            .choose("field.intendedUse", "Research").write("field.line", "MSC-1").write("field.specification", "SPEC-1");
        assertTrue(Files.size(session.screenshot("new-lot")) > 1_000);
        lot.press("form.ok");
        var windows = new WindowSearch(session);
        windows.await("setup.banner", "Lot LOT-1 was made.");
        windows.await("culture.code", "LOT-1");
        windows.assertShown("setup.banner");
        assertTrue(Files.size(session.screenshot("lot-from-nothing")) > 1_000);
        Records records = SignedIn.workplace(session).laboratory().records();
        var made = records.find("culture.Lot", "LOT-1").orElseThrow();
        assertEquals("MSC-1", made.text("line"));
        assertEquals("SPEC-1", made.text("specification"));
        assertEquals("Quarantine", made.text("disposition"));
    }

    private static void takeOver(WorkbenchSession session, String name) {
        var windows = new WindowSearch(session);
        var hands = new Hands(session).press(SWT.CTRL | SWT.SHIFT, 'u');
        windows.awaitFocus("field.name");
        hands.write("field.name", name).write("field.password", FIRST).enter();
        windows.awaitFocus("field.chosen");
        windows.assertShown("form.ok", "&Change the password");
        hands.write("field.chosen", OWN).write("field.repeated", OWN).enter();
        session.await(name + " at work", () -> SignedIn.workplace(session).session().person().code().equals(name));
    }

    private static void toSetUp(WorkbenchSession session) {
        new Hands(session).press(SWT.CTRL | SWT.SHIFT, '5');
        new WindowSearch(session).awaitFocus("setup.kinds");
    }

    private static Hands create(WorkbenchSession session, String kind, String first, String code) {
        var windows = new WindowSearch(session);
        var hands = new Hands(session).line("setup.kinds", kind);
        windows.await("setup.title", kind);
        hands.press(SWT.CTRL, 'n');
        windows.awaitFocus(first);
        windows.assertShown("form.ok", "&Save");
        return hands.write(first, code);
    }

    private static void save(WorkbenchSession session, Hands hands, String sentence) {
        made(session, hands, sentence);
        close(session, hands);
    }

    private static void made(WorkbenchSession session, Hands hands, String sentence) {
        var windows = new WindowSearch(session);
        hands.press("form.ok");
        windows.await("setup.banner", sentence);
        windows.await("header.version", "version 1");
        windows.awaitWorkbench();
    }

    private static void close(WorkbenchSession session, Hands hands) {
        var windows = new WindowSearch(session);
        windows.awaitWorkbench();
        hands.press(SWT.CTRL, 'w');
        windows.awaitFocus("setup.kinds");
    }
}

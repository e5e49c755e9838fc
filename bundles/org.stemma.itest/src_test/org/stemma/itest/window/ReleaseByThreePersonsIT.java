/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stemma.api.ContentHash;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;

@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class ReleaseByThreePersonsIT {

    private static final String WRONG = "violet-Kepler-43";

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "chloe");
        lot = JudgedLot.of(session, "R");
        lot.reviewer("fenja", "Fenja Sørensen");
    }

    @Test
    @Order(1)
    void namesWhatStopsTheLot(WorkbenchSession session) {
        var windows = open(session);
        windows.await("dossier.summary", "1 open item");
        session.keyboard().press(SWT.F8);
        session.await("the missing test", () -> windows.text("dossier.finding").contains("has no result for Viability"));
        windows.assertShown("header.state", "⚠ Quarantine");
        lot.viability("92.4");
        windows.await("dossier.banner", "The dossier changed");
        windows.await("dossier.summary", "Nothing stops this lot");
    }

    @Test
    @Order(2)
    void refusesAnAuthorInWords(WorkbenchSession session) throws IOException {
        var windows = open(session);
        windows.await("sign.reviewed.why", "made or changed");
        assertFalse(session.inWindows(() -> windows.one("sign.reviewed", Button.class).isEnabled()));
        windows.assertShown("sign.reviewed");
        windows.assertShown("sign.released");
        windows.assertShown("sign.rejected");
        windows.awaitFocus("dossier.checks");
        session.keyboard().press('r');
        windows.await("dossier.banner", "Chloe Müller made or changed");
        assertFalse(windows.shown("form.dialog"));
        assertTrue(Files.size(session.screenshot("dossier-author-refused")) > 1_000);
    }

    @Test
    @Order(3)
    void aReviewerSignsAfterAWrongPasswordWasRefused(WorkbenchSession session) throws Exception {
        SignedIn.as(session, "fenja");
        var windows = open(session);
        windows.await("sign.reviewed.why", "You can sign the review");
        windows.awaitFocus("dossier.checks");
        session.keyboard().press('r');
        windows.awaitFocus("field.name");
        session.keyboard().type("fenja\t" + WRONG + "\tcomplete and plausible\r");
        windows.await("form.banner", "Refused");
        assertTrue(Files.size(session.screenshot("sign-wrong-password")) > 1_000);
        assertEquals(0, signatures());
        SignedIn.again(session);
        windows.await("dossier.banner", lot.code("LOT") + " is reviewed.");
        session.await("the signature", () -> session.inWindows(() -> windows.one("dossier.signatures", Table.class).getItemCount() == 1));
        assertEquals(1, signatures());
    }

    @Test
    @Order(4)
    void anotherPersonReleasesAndTheCertificateExists(WorkbenchSession session) throws IOException {
        SignedIn.as(session, "dimitra");
        var windows = open(session);
        windows.await("sign.released.why", "you can sign the release");
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 's');
        windows.awaitFocus("field.name");
        session.screenshot("sign-release");
        session.keyboard().type("dimitra\t" + WindowLab.PASSWORD + "\tmeets its specification\r");
        windows.await("dossier.banner", lot.code("LOT") + " is released.");
        windows.await("header.state", "Released");
        session.await("the certificate's button", () -> session.inWindows(() -> windows.one("certificate.issue", Button.class).setFocus()));
        session.keyboard().press(' ');
        windows.await("certificate.words", "Journal head");
        assertTrue(Files.size(session.screenshot("dossier-released")) > 1_000);
        assertCertificate();
    }

    private static WindowSearch open(WorkbenchSession session) {
        var windows = new WindowSearch(session);
        var perspective = new Perspective(session);
        perspective.show("org.stemma.perspective.release", "org.stemma.ui.release.board");
        perspective.scan(lot.code("LOT"));
        windows.await("header.code", lot.code("LOT"));
        windows.awaitFocus("dossier.checks");
        return windows;
    }

    private static long signatures() {
        return lot.lab().records().count(Query.of("release.Signature").where(Filter.refersTo("lot", lot.lot())));
    }

    private static void assertCertificate() throws IOException {
        var records = lot.lab().records();
        var row = records.page(Query.of("release.Certificate", "content").where(Filter.refersTo("lot", lot.lot()))).rows().getFirst();
        try (InputStream pdf = records.content(row.value(0, ContentHash.class).orElseThrow()).orElseThrow()) {
            assertArrayEquals("%PDF-".getBytes(StandardCharsets.US_ASCII), pdf.readNBytes(5));
        }
    }
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.core.folder.FolderStanding.State;
import org.stemma.core.folder.FolderWatch;

/** A counter writes into its watched folder while somebody works at the workbench. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class WatchedFoldersIT {

    @TempDir
    private static Path folder;

    private static JudgedLot lot;

    @BeforeAll
    static void prepare(WorkbenchSession session) {
        SignedIn.as(session, "anna");
        lot = JudgedLot.of(session, "H");
        lot.calibrated();
        lot.watched(Optional.of(folder));
        new Perspective(session).calm("org.stemma.perspective.instruments", "org.stemma.ui.instruments.folders");
    }

    @AfterAll
    static void leave() {
        lot.watched(Optional.empty());
    }

    @Test
    @Order(1)
    void takesInWhatAppearsInAFolder(WorkbenchSession session) throws IOException {
        session.await("the folder is watched", () -> line(session).stream().anyMatch(text -> text.contains("watched")));
        Files.writeString(folder.resolve("counts.csv"), CounterFile.of(lot.code("V")), StandardCharsets.UTF_8);
        session.await("the file is done", () -> Files.exists(folder.resolve("done/counts.csv")));
        var result = lot.lab().quality().tests(lot.lot()).getFirst().results().getFirst();
        assertEquals("93.6", result.text("value"));
        session.await("its line says so", () -> line(session).stream().anyMatch(text -> text.startsWith("counts.csv kept, ")));
    }

    @Test
    @Order(2)
    void leavesADoubtToAPersonAndShowsIt(WorkbenchSession session) throws IOException {
        Files.writeString(folder.resolve("blank.csv"), CounterFile.of("no such sample"), StandardCharsets.UTF_8);
        session.await("the file waits for a person", () -> Files.exists(folder.resolve("problems/blank.csv.why.txt")));
        session.await("its line says so", () -> line(session).contains("⚠ 1"));
        new WindowSearch(session).await("folders.full", "is the code of no vessel, vial or lot");
        new WindowSearch(session).await("folders.sentence", "in the name of Anna");
        assertTrue(Files.size(session.screenshot("watched-folders")) > 1_000);
    }

    @Test
    @Order(3)
    void theWaitingFileIsLookedAtMatchedAndDone(WorkbenchSession session) {
        var windows = new WindowSearch(session);
        new Hands(session).line("folders", lot.code("INST")).press("folders.look");
        windows.awaitFocus("import.rows");
        windows.await("import.name", "blank.csv");
        new Perspective(session).scan(lot.code("V"));
        windows.await("import.accept", "Accept 1 row");
        windows.awaitFocus("import.rows");
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "is kept as RUN-");
        windows.await("import.banner", "done/blank.csv");
        assertTrue(Files.exists(folder.resolve("done/blank.csv")));
        assertFalse(Files.exists(folder.resolve("problems/blank.csv.why.txt")));
        new Perspective(session).calm("org.stemma.perspective.instruments", "org.stemma.ui.instruments.folders");
        session.await("nothing waits", () -> line(session).contains("none"));
    }

    @Test
    @Order(4)
    void importsNothingInTheNameOfWhoLeft(WorkbenchSession session) {
        session.keyboard().press(SWT.CTRL | SWT.SHIFT, 'k');
        new WindowSearch(session).awaitFocus("field.name");
        session.await("the files wait", () -> state(session) == State.WAITING);
        session.keyboard().type("\t" + WindowLab.PASSWORD + "\r");
        session.await("the folder is watched again", () -> state(session) == State.WATCHED);
        assertEquals("anna", SignedIn.workplace(session).present().orElseThrow().person().code());
    }

    private static State state(WorkbenchSession session) {
        FolderWatch watch = session.inWindows(
                () -> PlatformUI.getWorkbench().getService(IEclipseContext.class).get(FolderWatch.class));
        return watch.standings().stream().filter(standing -> standing.folder().instrument().equals(lot.code("INST")))
                .findFirst().orElseThrow().state();
    }

    private static List<String> line(WorkbenchSession session) {
        var windows = new WindowSearch(session);
        return session.inWindows(() -> {
            Table table = windows.one("folders", Table.class);
            for (var item : table.getItems()) {
                if (item.getText(0).equals(lot.code("INST"))) {
                    return IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList();
                }
            }
            return List.<String>of();
        });
    }
}

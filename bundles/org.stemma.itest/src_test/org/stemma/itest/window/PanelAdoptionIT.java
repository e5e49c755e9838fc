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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;

/** A panel's gates are moved on a tube and their positions adopted, by keyboard; then the tube's file ends in a result of its lot. */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(OrderAnnotation.class)
class PanelAdoptionIT {

    private static final String PANEL = "CD34 count (ISHAGE)";
    private static final int BEADS = 9_800;
    private static final int LYMPHOCYTES = 30_000;
    private static final int BRIGHT = 378;
    private static final int DIM = 42;

    @TempDir
    private static Path folder;

    private static Laboratory lab;
    private static Path tube;

    @BeforeAll
    static void prepare(WorkbenchSession session) throws IOException {
        SignedIn.as(session, "boris");
        lab = SignedIn.workplace(session).laboratory();
        var chloe = as("chloe");
        var criterion = Map.<String, Object>of("test", "CD34 enumeration", "purpose", "RELEASE", "kind", "NUMBER", "low", new BigDecimal("500"), "unit", "/uL",
            "instrumentField", "viable cd34+ cell count");
        var specification = create(chloe, "quality.SpecificationVersion", Map.of("code", "SPEC-U", "number", "SP-U", "title", "HPC, apheresis",
            "specificationVersion", 1, "maximumPassage", 5, "maximumDoublings", BigDecimal.TEN, "criteria", List.of(criterion)));
        lab.records().revise(chloe, specification, 1, Map.of("state", "EFFECTIVE"), "in force").get();
        var boris = as("boris");
        create(boris, "culture.Lot", Map.of("code", "LOT-U", "product", "HPC, apheresis", "kind", "PRODUCT", "intendedUse", "RESEARCH", "specification",
            specification));
        create(boris, "instrument.Instrument", Map.of("code", "CYT-U", "name", "Cytometer U", "format", "fcs", "qualification", "QUALIFIED", "needsCalibration", false));
        tube = Files.write(folder.resolve("cd34.fcs"), file("LOT-U"));
        new Perspective(session).show("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
    }

    private static Session as(String name) {
        return lab.people().signIn(name, WindowLab.PASSWORD.toCharArray(), "preparation").get();
    }

    private static RecordRef create(Session session, String kind, Map<String, Object> values) {
        return lab.records().create(session, kind, values).get().ref();
    }

    @Test
    @Order(1)
    void showsThePanelOnATubeAndItsResultsFollowTheGates(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        windows.awaitFocus("import.file");
        new Perspective(session).scanInstrument("CYT-U");
        session.keyboard().type(tube + "\r");
        windows.awaitFocus("import.rows");
        session.keyboard().press(SWT.CTRL, 'g');
        windows.awaitFocus("flow.plot");
        hands.choose("flow.panel", PANEL);
        awaitResult(session, windows, 2, 2, String.valueOf(BRIGHT + DIM));
        windows.await("flow.panel.words", "count for no lot");
        assertEquals("\u26a0 no value", cell(session, windows, 0, 1), "no beads are set yet");
        hands.goTo("flow.gates");
        session.keyboard().press(SWT.HOME);
        for (int i = 0; i < 12 && !selected(session, windows).equals("Viable"); i++) {
            session.keyboard().press(SWT.ARROW_DOWN);
            session.pause();
        }
        hands.press("flow.where");
        windows.await("flow.population", "Cells");
        hands.goTo("flow.plot");
        for (int i = 0; i < 10; i++) {
            session.keyboard().press(SWT.ARROW_LEFT);
        }
        awaitResult(session, windows, 2, 2, String.valueOf(BRIGHT));
        assertTrue(Files.size(session.screenshot("flow-panel")) > 1_000);
    }

    @Test
    @Order(2)
    void adoptsThePositionsForTheInstrument(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var hands = new Hands(session);
        hands.press("flow.adopt");
        windows.awaitFocus("field.version");
        hands.write("field.version", "U v1").write("field.beads", "98500").write("field.volume", "100").write("field.dilution", "20");
        hands.press("form.ok");
        windows.await("form.banner", "Nobody moved Beads, CD45+");
        hands.choose("field.confirmed", "yes");
        assertTrue(Files.size(session.screenshot("adopt-positions")) > 1_000);
        hands.press("form.ok");
        windows.await("plots.banner", "Positions U v1 are adopted for CYT-U");
        awaitResult(session, windows, 0, 1, "759.86 /\u00b5L");
        windows.await("flow.panel.words", "Positions U v1 of CYT-U");
        assertTrue(Files.size(session.screenshot("flow-panel-adopted")) > 1_000);
        new SmallWindow(session).with(() -> {
            for (var each : new String[] {"flow.plot", "flow.gates", "flow.results", "flow.panel.words", "flow.adopt", "flow.note"}) {
                windows.assertShown(each);
            }
            session.screenshot("flow-panel-small");
        });
        assertEquals("U v1", settings().get("panel.version"));
        assertEquals("7-AAD compensated on logicle(262144 0.5 4.5 0) below 0.35", settings().get("gate.Viable"));
    }

    @Test
    @Order(3)
    void theFileThenEndsInAResultOfTheLot(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        new Perspective(session).calm("org.stemma.perspective.instruments", "org.stemma.ui.instruments.import");
        windows.awaitFocus("import.rows");
        session.keyboard().press((char) SWT.ESC);
        windows.awaitFocus("import.file");
        new Perspective(session).scanInstrument("CYT-U");
        session.keyboard().type(tube + "\r");
        windows.awaitFocus("import.rows");
        assertTrue(Files.size(session.screenshot("import-panel")) > 1_000);
        session.keyboard().press(SWT.CTRL, '\r');
        windows.await("import.banner", "RUN-");
        var lot = lab.records().find("culture.Lot", "LOT-U").orElseThrow().ref();
        var result = lab.quality().tests(lot).getFirst().results().getLast();
        assertEquals("759.8571", result.text("value"));
        windows.awaitFocus("import.file");
    }

    @Test
    @Order(4)
    void theInstrumentSaysWhereItsGatesStand(WorkbenchSession session) throws IOException {
        var windows = new WindowSearch(session);
        var instrument = instrument().ref();
        session.inWindows(() -> {
            SignedIn.workplace(session).opener().open(instrument);
            return null;
        });
        new RecordPages(session).show("panel");
        windows.await("panel.words", "Positions U v1. They count for each file");
        new Hands(session).line("panel.gates", "Viable");
        windows.await("panel.where", "Viable: 7-AAD compensated on logicle(262144 0.5 4.5 0) below 0.35");
        assertTrue(Files.size(session.screenshot("instrument-panel")) > 1_000);
    }

    private static RecordView instrument() {
        return lab.records().find("instrument.Instrument", "CYT-U").orElseThrow();
    }

    private static Map<String, String> settings() {
        var settings = new java.util.TreeMap<String, String>();
        for (int i = 0; instrument().field("readerSettings[" + i + "].key").isPresent(); i++) {
            settings.put(instrument().text("readerSettings[" + i + "].key"), instrument().text("readerSettings[" + i + "].value"));
        }
        return settings;
    }

    private static String selected(WorkbenchSession session, WindowSearch windows) {
        return session.inWindows(() -> {
            var chosen = windows.one("flow.gates", Tree.class).getSelection();
            return chosen.length == 0 ? "" : String.valueOf(chosen[0].getData());
        });
    }

    private static String cell(WorkbenchSession session, WindowSearch windows, int row, int column) {
        return session.inWindows(() -> {
            var table = windows.one("flow.results", Table.class);
            return table.getItemCount() > row ? table.getItem(row).getText(column) : "";
        });
    }

    private static void awaitResult(WorkbenchSession session, WindowSearch windows, int row, int column, String words) {
        session.await(words + " in the results", () -> cell(session, windows, row, column).equals(words));
    }

    /** A tube of beads, lymphocytes, CD34 positive cells and some that take up a little 7-AAD; scattered as far as no gate minds. */
    private static byte[] file(String sample) {
        var names = List.of("FSC-A", "SSC-A", "FL1-A", "FL2-A", "FL3-A");
        var stains = List.of("", "", "CD45 FITC", "CD34 PE", "7-AAD");
        var middles = List.of(new double[] {20_000, 200_000, 255_000, 255_000, 10}, new double[] {90_000, 20_000, 60_000, 50, 20},
            new double[] {110_000, 25_000, 3_000, 20_000, 20}, new double[] {110_000, 25_000, 3_000, 20_000, 700});
        var counts = List.of(BEADS, LYMPHOCYTES, BRIGHT, DIM);
        int events = BEADS + LYMPHOCYTES + BRIGHT + DIM;
        var data = ByteBuffer.allocate(events * names.size() * Float.BYTES);
        var random = new Random(20260302);
        for (int population = 0; population < counts.size(); population++) {
            for (int i = 0; i < counts.get(population) * names.size(); i++) {
                double middle = middles.get(population)[i % names.size()];
                double by = random.nextGaussian();
                double value = middle < 100 ? middle + 25 * by : middle * Math.exp(Math.clamp(by, -3, 3) * (middle < 1_000 ? 0.05 : 0.09));
                data.putFloat((float) Math.min(262_000, value));
            }
        }
        var text = new StringBuilder("/$BEGINDATA/2048/$ENDDATA/" + (2047 + data.capacity()) + "/$BYTEORD/4,3,2,1/$DATATYPE/F/$MODE/L/$NEXTDATA/0/$PAR/"
            + names.size() + "/$TOT/" + events + "/SAMPLE ID/" + sample + "/$DATE/02-MAR-2026/$ETIM/10:05:00");
        for (int i = 1; i <= names.size(); i++) {
            text.append("/$P" + i + "N/" + names.get(i - 1) + "/$P" + i + "B/32/$P" + i + "R/262144/$P" + i + "E/0,0");
            text.append(stains.get(i - 1).isEmpty() ? "" : "/$P" + i + "S/" + stains.get(i - 1));
        }
        var head = String.format(Locale.ROOT, "FCS3.1    %8d%8d%8d%8d%8d%8d", 58, 58 + text.length(), 2048, 2047 + data.capacity(), 0, 0);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(String.format(Locale.ROOT, "%-2048s", head + text + "/").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(data.array());
        return bytes.toByteArray();
    }
}

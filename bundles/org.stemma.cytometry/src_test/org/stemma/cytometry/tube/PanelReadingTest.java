/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.tube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.panel.MarkedTube;
import org.stemma.cytometry.panel.PanelTemplate;

class PanelReadingTest {

	private static final String COUNT = "viable cd34+ cell count";

	private static Outcome<RunContent> read(byte[] bytes, Map<String, String> settings) {
		try {
			return new FcsFileReader().read(InstrumentFile.of("tube.fcs", bytes), new ReaderSettings(ZoneOffset.UTC, Optional.empty(), settings));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static Outcome<RunContent> read(MarkedTube tube, Map<String, String> settings) {
		return read(tube.file("L-1").bytes(), settings);
	}

	private static Measured value(Outcome<RunContent> read, String field) {
		return read.get().samples().getFirst().measured(field).orElseThrow(() -> new AssertionError(field + " in " + read.get()));
	}

	private static boolean says(Outcome<?> read, String code, String words) {
		return read.problems().stream().anyMatch(problem -> problem.code().equals(code) && problem.message().contains(words));
	}

	/** 420 of 9,800 beads with 98,500 beads in 100 uL, diluted 20 times: 844.2857 by hand. */
	private static MarkedTube tube() {
		return new MarkedTube().beads(9_800).lymphocytes(80_000).stemCells(420).deadStemCells(30);
	}

	@Test
	void countsCellsByBeadsAndSaysWhatTheResultsRestOn() {
		Outcome<RunContent> read = read(tube(), MarkedTube.withBeads("CYT-2 v3"));
		assertEquals(844.2857, value(read, COUNT).value().orElseThrow().doubleValue(), 5e-5);
		assertEquals("/uL", value(read, COUNT).unit());
		assertEquals(420, value(read, COUNT + " events").value().orElseThrow().intValue());
		assertEquals(80_420.0 / 9_800 * 98_500 / 100 * 20, value(read, "viable cd45+ cell count").value().orElseThrow().doubleValue(), 0.05);
		assertEquals(100.0 * 420 / 80_420, value(read, "cd34+ of viable cd45+").value().orElseThrow().doubleValue(), 1e-6);
		assertEquals(100.0 * 80_420 / 80_450, value(read, "cell viability").value().orElseThrow().doubleValue(), 1e-4);
		assertTrue(value(read, "panel channels").text().contains("CD34 = FL2-A"));
		assertEquals("CYT-2 v3", read.get().metadata().stream().filter(fact -> fact.field().equals("panel positions version")).findFirst()
				.orElseThrow().text());
		assertTrue(read.problems().stream().noneMatch(problem -> problem.code().startsWith("panel.")), read.problems().toString());
	}

	@Test
	void readsNoEventsAndNothingElseWithoutAPanel() {
		byte[] bytes = tube().file("L-1").bytes();
		Outcome<RunContent> read = read(bytes, Map.of("table.header", "2"));
		assertTrue(read.get().metadata().isEmpty());
		assertTrue(read.get().samples().getFirst().measured(COUNT).isEmpty());
		assertTrue(read.problems().stream().map(Problem::code).noneMatch(code -> code.startsWith("panel.")));
	}

	@Test
	void givesNoValuesByGatesAsTheyAreShipped() {
		Outcome<RunContent> read = read(tube(), Map.of("panel", "ishage-cd34", "beads.count", "98500", "beads.volume", "100", "beads.dilution", "20"));
		assertEquals(State.ERROR, value(read, COUNT).state());
		assertEquals("844.2857 /uL by gates as shipped", value(read, COUNT).text());
		assertEquals("420 by gates as shipped", value(read, COUNT + " events").text());
		assertTrue(read.get().samples().getFirst().measurements().stream().filter(each -> each.place().name().startsWith("panel"))
				.allMatch(each -> each.value().isEmpty()));
		assertTrue(says(read, "panel.draft", "stand where they were shipped"));
	}

	@Test
	void saysTooFewEventsWithTheirCountingError() {
		Outcome<RunContent> read = read(new MarkedTube().beads(980).lymphocytes(5_000).stemCells(40), MarkedTube.withBeads("v1"));
		assertTrue(says(read, "panel.few-events", COUNT + ": 40 events (counting error 16 %), at least 100 are needed"));
		assertTrue(says(read, "panel.few-events", "viable cd45+ cell count: 5040 events (counting error 1 %), at least 75000 are needed"));
		assertTrue(value(read, COUNT).value().isPresent());
	}

	@Test
	void hasNoCountWithoutBeadsInTheTube() {
		Outcome<RunContent> read = read(new MarkedTube().lymphocytes(80_000).stemCells(420), MarkedTube.withBeads("v1"));
		assertEquals(State.MISSING, value(read, COUNT).state());
		assertTrue(says(read, "panel.no-value", "no event lies in gate Beads"));
		assertTrue(value(read, "cd34+ of viable cd45+").value().isPresent());
	}

	@Test
	void hasNoCountWithoutBeadsInTheSettings() {
		Outcome<RunContent> read = read(tube(), MarkedTube.confirmed(PanelTemplate.ishageCd34(), "v1"));
		assertEquals(State.MISSING, value(read, COUNT).state());
		assertTrue(says(read, "panel.no-value", "(settings beads.count, beads.volume and beads.dilution)"));
	}

	@Test
	void namesTheMarkerThatATubeLacks() {
		Outcome<RunContent> read = read(tube().file("L-1").without("$P5S").bytes(), MarkedTube.withBeads("v1"));
		assertEquals(State.MISSING, value(read, COUNT).state());
		assertTrue(says(read, "panel.marker-missing", "no channel for 7-AAD"), read.problems().toString());
		Map<String, String> named = MarkedTube.withBeads("v1");
		named.put("channel.7-AAD", "FL3-A");
		assertEquals(844.2857, value(read(tube().file("L-1").without("$P5S").bytes(), named), COUNT).value().orElseThrow().doubleValue(), 5e-5);
		named.put("channel.7-AAD", "FL9-A");
		assertTrue(says(read(tube().file("L-1").bytes(), named), "panel.channel", "FL9-A that channel.7-AAD names is not in the tube"));
	}

	@Test
	void asksWhichChannelIsMeantWhenTwoAreLabelledAlike() {
		Outcome<RunContent> read = read(tube().file("L-1").set("$P5S", "CD34 again").bytes(), MarkedTube.withBeads("v1"));
		assertTrue(says(read, "panel.channel", "FL2-A and FL3-A are both labelled with it; name one with channel.CD34"));
		assertEquals(State.MISSING, value(read, COUNT).state());
	}

	@Test
	void leavesATubeWithoutAnyMarkerAlone() {
		FcsFixture unstained = FcsFixture.floats(new String[] { "FSC-A", "SSC-A" }, new float[] { 1, 2 }).set("SAMPLE ID", "L-1");
		Outcome<RunContent> read = read(unstained.bytes(), MarkedTube.withBeads("v1"));
		assertTrue(says(read, "panel.none", "No channel of the tube is labelled with a marker"));
		assertTrue(read.get().samples().getFirst().measured(COUNT).isEmpty());
	}

	@Test
	void givesEachDataSetOfAFileItsOwnResults() {
		FcsFixture first = tube().file("L-1");
		byte[] plain = first.bytes();
		byte[] begin = first.set("$NEXTDATA", String.valueOf(plain.length)).bytes();
		assertEquals(plain.length, begin.length);
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.writeBytes(begin);
		both.writeBytes(new MarkedTube().beads(1_000).lymphocytes(2_000).stemCells(200).file("L-2").bytes());
		Outcome<RunContent> read = read(both.toByteArray(), MarkedTube.withBeads("v1"));
		assertEquals(2, read.get().samples().size());
		assertEquals(844.2857, value(read, COUNT).value().orElseThrow().doubleValue(), 5e-5);
		assertEquals(200.0 / 1_000 * 98_500 / 100 * 20, read.get().samples().getLast().measured(COUNT).orElseThrow().value().orElseThrow().doubleValue());
		assertTrue(read.problems().stream().anyMatch(problem -> problem.code().equals("panel.few-events")
				&& problem.text().contains("data set 2")), read.problems().toString());
	}

	@Test
	void takesTheSpilloverOfTheFileOut() {
		MarkedTube bright = new MarkedTube().beads(9_800).lymphocytes(80_000).spilledStemCells(420);
		Map<String, String> settings = MarkedTube.withBeads("v1");
		assertEquals(0, value(read(bright, settings), COUNT + " events").value().orElseThrow().intValue());
		Outcome<RunContent> read = read(bright.file("L-1").set("$SPILLOVER", "2,FL2-A,FL3-A,1,0.5,0,1").bytes(), settings);
		assertEquals(420, value(read, COUNT + " events").value().orElseThrow().intValue());
	}

	@Test
	void saysWhenTheSpilloverCannotBeUsedAndReadsTheRest() {
		Outcome<RunContent> read = read(tube().file("L-1").set("$SPILLOVER", "2,FL2-A,FL3-A,1,1,1,1").bytes(), MarkedTube.withBeads("v1"));
		assertEquals(State.MISSING, value(read, COUNT).state());
		assertTrue(says(read, "compensation.singular", "cannot be taken out"));
	}

	/** 200 viable cells, 191 of them with CD73 (95.5 %) and 3 with HLA-DR (1.5 %), and 50 dead ones of 250. */
	@Test
	void givesTheSharesOfAStromalCellPanel() {
		float[][] rows = new float[250][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new float[] { 100_000, 50_000, 90_000, i < 200 ? 10 : 90_000, i < 191 ? 50_000 : 5, i < 3 ? 50_000 : 5 };
		}
		FcsFixture tube = FcsFixture.floats(new String[] { "FSC-A", "SSC-A", "FSC-H", "V450-A", "R660-A", "B530-A" }, rows).set("SAMPLE ID", "L-1")
				.set("$P5S", "CD73 APC").set("$P6S", "HLA-DR FITC");
		Map<String, String> settings = MarkedTube.confirmed(PanelTemplate.isctMsc(), "v1");
		settings.put("channel.Viability", "V450-A");
		Outcome<RunContent> read = read(tube.bytes(), settings);
		assertEquals("95.5", value(read, "cd73 positive").text());
		assertEquals("1.5", value(read, "hla-dr positive").text());
		assertEquals("80", value(read, "cell viability").text());
		assertEquals(State.MISSING, value(read, "cd90 positive").state());
		assertTrue(read.problems().stream().anyMatch(problem -> problem.severity() == Severity.NOTE
				&& problem.message().startsWith("The tube has no channel for CD105, CD11b, CD14")), read.problems().toString());
	}

	@Test
	void saysWhateverBytesItGets() {
		byte[] sound = new MarkedTube().beads(20).lymphocytes(30).stemCells(10).file("L-1").set("$SPILLOVER", "2,FL2-A,FL3-A,1,0.5,0,1").bytes();
		Map<String, String> settings = MarkedTube.withBeads("v1");
		Random random = new Random(34);
		int text = new String(sound, 0, 1_000, StandardCharsets.ISO_8859_1).lastIndexOf('/');
		int refused = 0;
		for (int mutant = 0; mutant < 500; mutant++) {
			byte[] bytes = sound.clone();
			for (int i = 0; i <= mutant % 4; i++) {
				bytes[random.nextInt(10) > 0 ? 58 + random.nextInt(text - 58) : random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(95));
			}
			Outcome<RunContent> read = read(bytes, settings);
			assertTrue(read.succeeded() || !read.problems().isEmpty());
			refused += read.succeeded() ? 0 : 1;
		}
		assertTrue(refused > 20 && refused < 480, "some are refused and some are read: " + refused);
	}

	@Test
	void refusesSettingsThatCannotBeRight() {
		Map<String, String> settings = MarkedTube.withBeads("v1");
		settings.remove("gate.CD34+");
		Outcome<RunContent> read = read(tube(), settings);
		assertFalse(read.succeeded());
		assertTrue(says(read, "panel.position", "Reader setting gate.CD34+"));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.conformance.files.Examples;
import org.stemma.cytometry.gate.GateSet;

class FacsDivaReaderTest {

	private static Outcome<RunContent> read(String text, Charset charset) throws IOException {
		return new FacsDivaReader().read(InstrumentFile.of("a.xml", text.getBytes(charset)),
				ReaderSettings.in(ZoneId.of("America/Halifax")));
	}

	private static SampleContent tube() throws IOException {
		return read(ExperimentFixture.TEXT, StandardCharsets.UTF_8).get().samples().getFirst();
	}

	private static List<String> texts(SampleContent sample, String field) {
		return sample.measurements().stream().filter(value -> value.field().equals(field)).map(Measured::text).toList();
	}

	@Test
	void readsATubeUnderItsSpecimen() throws IOException {
		SampleContent tube = tube();
		assertEquals("Tube 1", tube.sample());
		assertEquals(LocalDateTime.parse("2024-05-06T10:31:02"), tube.time().orElseThrow().clock());
		assertEquals(List.of("Lot 7"), texts(tube, "batch identifier"));
		assertEquals(List.of("Ada"), texts(tube, "analyst"));
		assertEquals(List.of("SUCCESS"), texts(tube, "cst setup status"));
		assertEquals(List.of("400"), texts(tube, "a voltage"));
		assertEquals(List.of("1000", "400", "40"), texts(tube, "count"));
		assertEquals(List.of("RECTANGLE", "POLYGON"), texts(tube, "region type"));
		assertEquals(List.of("P1"), texts(tube, "parent data region identifier"));
		assertEquals(List.of("1.0", "0.1", "0.2", "1.0"), texts(tube, "compensation value"));
	}

	/** Damaged files are made from it where a folder has none of the format. */
	@Test
	void theMadeUpExampleForDamagedFilesIsSound() throws IOException {
		InstrumentFile example = new Examples().of("bd.facsdiva").getFirst();
		Outcome<RunContent> read = new FacsDivaReader().read(example, ReaderSettings.in(ZoneId.of("America/Halifax")));
		assertEquals(List.of(), read.problems());
		assertTrue(new FacsDivaReader().recognise(example.head()).confidence() > 0);
		assertEquals(List.of("25000", "20110"), texts(read.get().samples().getFirst(), "count"));
	}

	@Test
	void keepsStatisticsThatWereNotComputedAsMissing() throws IOException {
		assertEquals(List.of(State.VALUE, State.MISSING), tube().measurements().stream()
				.filter(value -> value.field().equals("statistical value")).map(Measured::state).toList());
	}

	@Test
	void readsTheSameInOtherEncodingsAndOrders() throws IOException {
		List<Measured> plain = tube().measurements();
		String utf16 = ExperimentFixture.TEXT.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
		assertEquals(plain, read(utf16, StandardCharsets.UTF_16).get().samples().getFirst().measurements());
		String shuffled = ExperimentFixture.TEXT.replace("xparm=\"A\" yparm=\"B\"", "yparm=\"B\" xparm=\"A\"");
		assertEquals(plain.stream().map(Measured::text).toList(),
				read(shuffled, StandardCharsets.UTF_8).get().samples().getFirst().measurements().stream().map(Measured::text)
						.toList());
	}

	@Test
	void refusesAnExperimentWithoutTubes() throws IOException {
		assertFalse(read("<bdfacs version='1'><experiment name='x'/></bdfacs>", StandardCharsets.UTF_8).succeeded());
	}

	@Test
	void takesGatesOverWithCompensationAndParents() {
		GateSet gates = FacsDivaGates.read("a.xml", ExperimentFixture.TEXT.getBytes(StandardCharsets.UTF_8)).get().getFirst()
				.gates();
		assertEquals(List.of("All Events\\P1", "All Events\\P1\\P2"), gates.gates().stream().map(gate -> gate.id()).toList());
		assertEquals("All Events\\P1", gates.gates().getLast().parent().orElseThrow());
		assertTrue(gates.gates().getLast().region().dimensions().getFirst().transform().isPresent());
		assertEquals(DivaRegion.MATRIX, gates.gates().getFirst().region().dimensions().getFirst().compensation().matrix());
	}
}

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
import org.stemma.api.Problem;
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

	private static Outcome<RunContent> changed(String old, String changed) throws IOException {
		assertTrue(ExperimentFixture.TEXT.contains(old), old);
		return read(ExperimentFixture.TEXT.replace(old, changed), StandardCharsets.UTF_8);
	}

	private static List<String> codes(Outcome<RunContent> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void doubtsCountsThatCannotBe() throws IOException {
		assertEquals(List.of("population.count"), codes(changed("<num_events>40<", "<num_events>4000<")));
		assertEquals(List.of("population.count"), codes(changed("formula=\"SD\" value=\"NaN\"", "formula=\"count\" value=\"401\"")));
		assertEquals(List.of(), codes(changed("formula=\"SD\" value=\"NaN\"", "formula=\"count\" value=\"400\"")));
	}

	@Test
	void doubtsAMatrixThatLostACoefficient() throws IOException {
		assertEquals(List.of("compensation.size"), codes(changed("<compensation_coefficient>0.1</compensation_coefficient>", "")));
	}

	@Test
	void listsStatisticsOfAGateThatTheTubeHasNotAndPartsOfOtherKinds() throws IOException {
		Outcome<RunContent> outcome = changed("calculation_schedule gate=\"All Events\\P1\"", "calculation_schedule gate=\"All Events\\P9\"");
		assertEquals(List.of("statistic.gate"), codes(outcome));
		assertTrue(outcome.get().notUnderstood().stream().anyMatch(part -> part.text().contains("12.6")));
		RunContent plate = changed("<gates>", "<hts_setting mixes=\"3\"><volume>50</volume></hts_setting><gates>").get();
		assertTrue(plate.notUnderstood().stream().anyMatch(part -> part.name().equals("hts_setting") && part.text().contains("50")));
		assertEquals(List.of(), read(ExperimentFixture.TEXT, StandardCharsets.UTF_8).get().notUnderstood());
	}

	@Test
	void readsTheWellOfATubeOnAPlateAndAGateMadeOfOthers() throws IOException {
		String well = "<keywords><keyword name=\"WELL ID\"><value>B03</value></keyword></keywords><lasers>";
		assertEquals("B03", changed("<lasers>", well).get().samples().getFirst().well());
		String rest = "<gate fullname=\"All Events\\Rest\" type=\"Not_Classifier\"><name>Rest</name><num_events>600</num_events><input>All Events\\P1</input></gate></gates>";
		assertEquals(List.of("Not_Classifier: All Events\\P1"), texts(changed("</gates>", rest).get().samples().getFirst(), "combination"));
	}
}

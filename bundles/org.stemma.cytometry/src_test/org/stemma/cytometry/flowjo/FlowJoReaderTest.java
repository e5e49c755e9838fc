/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.flowjo.FlowJoGates.SampleGates;

class FlowJoReaderTest {

	private static final ZoneId ZONE = ZoneId.of("America/Halifax");

	private static Outcome<RunContent> read(String text, Charset charset, Optional<Locale> locale) throws IOException {
		return new FlowJoReader().read(InstrumentFile.of("a.wsp", text.getBytes(charset)),
				new ReaderSettings(ZONE, locale, Map.of()));
	}

	private static SampleContent sample() throws IOException {
		return read(WorkspaceFixture.TEXT, StandardCharsets.UTF_8, Optional.empty()).get().samples().getFirst();
	}

	private static List<String> texts(SampleContent sample, String field) {
		return sample.measurements().stream().filter(value -> value.field().equals(field)).map(Measured::text).toList();
	}

	@Test
	void readsPopulationsWithCountsAndParents() throws IOException {
		SampleContent sample = sample();
		assertEquals("7", sample.sample());
		assertEquals("B03", sample.well());
		assertEquals(LocalDateTime.parse("2025-03-03T09:30:15"), sample.time().orElseThrow().clock());
		assertEquals(List.of("a.fcs", "a.fcs/Cells", "a.fcs/Cells/Bright", "a.fcs/Rest"), texts(sample, "population path"));
		assertEquals(List.of("1000", "900", "", "100"), texts(sample, "count"));
		assertEquals(List.of(State.VALUE, State.VALUE, State.MISSING, State.VALUE), sample.measurements().stream()
				.filter(value -> value.field().equals("count")).map(Measured::state).toList());
		assertEquals(List.of("G1"), texts(sample, "parent data region identifier"));
		assertEquals(List.of("1", "9", "9", "5"), texts(sample, "x-coordinate"));
	}

	@Test
	void aCornerWithoutOneOfItsCoordinatesIsNamed() throws IOException {
		Outcome<RunContent> outcome = read(
				WorkspaceFixture.TEXT.replace("<gating:coordinate data-type:value=\"900\"/>", ""), StandardCharsets.UTF_8,
				Optional.empty());
		List<Measured> up = outcome.get().samples().getFirst().measurements().stream()
				.filter(value -> value.field().equals("y-coordinate")).toList();
		assertEquals(List.of(State.VALUE, State.VALUE, State.MISSING), up.stream().map(Measured::state).toList());
		assertEquals(List.of("gate.coordinate"), outcome.problems().stream().map(Problem::code).toList());
	}

	@Test
	void readsStatisticsInTheirUnits() throws IOException {
		List<Measured> values = sample().measurements().stream().filter(value -> value.field().equals("statistical value"))
				.toList();
		assertEquals(List.of("[RFU]", "%"), values.stream().map(Measured::unit).toList());
		assertEquals(List.of(12.5, 90.0), values.stream().map(value -> value.value().orElseThrow().doubleValue()).toList());
	}

	@Test
	void readsTheSameInOtherEncodingsLocalesAndOrdersOfAttributes() throws IOException {
		Outcome<RunContent> plain = read(WorkspaceFixture.TEXT, StandardCharsets.UTF_8, Optional.empty());
		String utf16 = WorkspaceFixture.TEXT.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
		String latin = WorkspaceFixture.TEXT.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
		String shuffled = WorkspaceFixture.TEXT.replace("name=\"Cells\" owningGroup=\"All\" count=\"900\"",
				"count=\"900\" owningGroup=\"All\" name=\"Cells\"");
		assertEquals(values(plain), values(read(utf16, StandardCharsets.UTF_16, Optional.empty())));
		assertEquals(values(plain), values(read(latin, StandardCharsets.ISO_8859_1, Optional.of(Locale.GERMANY))));
		assertEquals(values(plain), values(read(shuffled, StandardCharsets.UTF_8, Optional.of(Locale.FRANCE))));
	}

	private static List<String> values(Outcome<RunContent> outcome) {
		return outcome.get().samples().getFirst().measurements().stream()
				.map(value -> value.field() + " " + value.value() + " " + value.text() + " " + value.unit()).toList();
	}

	@Test
	void refusesDocumentTypesAndWorkspacesWithoutSamples() throws IOException {
		String type = WorkspaceFixture.TEXT.replace("<Workspace", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///x\">]>\n<Workspace");
		assertFalse(read(type, StandardCharsets.UTF_8, Optional.empty()).succeeded());
		assertFalse(read("<Workspace flowJoVersion='10'/>", StandardCharsets.UTF_8, Optional.empty()).succeeded());
	}

	@Test
	void takesGatesOverWithComplementsAndCombinations() {
		SampleGates gates = FlowJoGates.read("a.wsp", WorkspaceFixture.TEXT.getBytes(StandardCharsets.UTF_8)).get().getFirst();
		assertEquals("a.fcs", gates.sample());
		assertEquals(Map.of("Cells", 900L, "Rest", 100L), gates.counts());
		assertTrue(gates.gates().gate("Cells/Bright").isPresent());
		assertEquals("Cells", gates.gates().gate("Cells/Bright").orElseThrow().parent().orElseThrow());
		assertTrue(gates.gates().gate("Rest").isPresent());
	}
}

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

	private static Outcome<RunContent> changed(String old, String changed) throws IOException {
		assertTrue(WorkspaceFixture.TEXT.contains(old), old);
		return read(WorkspaceFixture.TEXT.replace(old, changed), StandardCharsets.UTF_8, Optional.empty());
	}

	private static List<String> codes(Outcome<RunContent> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void doubtsCountsAndSharesThatCannotBe() throws IOException {
		assertEquals(List.of("population.count", "value.inconsistent"), codes(changed("owningGroup=\"All\" count=\"900\"", "owningGroup=\"All\" count=\"9000\"")));
		assertEquals(List.of("value.inconsistent"), codes(changed("freqofparent\" value=\"0.9\"", "freqofparent\" value=\"90\"")));
		assertEquals(List.of(), codes(changed("freqofparent\" value=\"0.9\"", "freqofparent\" value=\"0.9004\"")));
	}

	@Test
	void saysWhatAStatisticIsThatWasNotComputedAndMarksOneThatIsNoNumber() throws IOException {
		SampleContent missing = changed("id=\"B\" value=\"12.5\"", "id=\"B\" value=\"NaN\"").get().samples().getFirst();
		assertEquals(List.of("median role", "frequency of parent role"), texts(missing, "has statistic datum role"));
		Outcome<RunContent> odd = changed("id=\"B\" value=\"12.5\"", "id=\"B\" value=\"12,5\"");
		assertEquals(List.of("number.unreadable"), codes(odd));
		assertEquals(List.of("12,5", "0.9"), texts(odd.get().samples().getFirst(), "statistical value"));
	}

	@Test
	void keepsWhichPercentileAStatisticIs() throws IOException {
		SampleContent sample = changed("name=\"Median\" id=\"B\"", "name=\"Percentile\" percent=\"95\" id=\"B\"").get().samples().getFirst();
		assertEquals(List.of("95"), texts(sample, "percentile percent"));
	}

	@Test
	void saysThatAGateIsOfTheEventsOutsideAndWhatACombinationIsOf() throws IOException {
		assertEquals(List.of("0"), texts(sample(), "events inside"));
		assertEquals(List.of("NotNode: Cells"), texts(sample(), "combination"));
	}

	@Test
	void listsWhatItDoesNotUnderstandOfASample() throws IOException {
		RunContent content = changed("<NotNode", "<CellCycle model=\"Watson\" g1=\"61.2\"/><NotNode").get();
		assertTrue(content.notUnderstood().stream().anyMatch(part -> part.name().equals("CellCycle") && part.text().contains("61.2")));
		RunContent older = changed("gating:RectangleGate", "gating:HyperGate").get();
		assertTrue(older.notUnderstood().stream().anyMatch(part -> part.name().equals("HyperGate")));
		RunContent two = changed("</Cytometers>", "<Cytometer cyt=\"Canto\"/></Cytometers>").get();
		assertTrue(two.notUnderstood().stream().anyMatch(part -> part.text().equals("Canto")));
		assertEquals(List.of(), read(WorkspaceFixture.TEXT, StandardCharsets.UTF_8, Optional.empty()).get().notUnderstood());
	}

	@Test
	void saysThatASampleHasNoPopulations() throws IOException {
		Outcome<RunContent> outcome = changed("</SampleList>", "<Sample><DataSet uri=\"file:/b.fcs\"/></Sample></SampleList>");
		assertEquals(List.of("flowjo.sample"), codes(outcome));
		assertTrue(outcome.get().notUnderstood().stream().anyMatch(part -> part.text().contains("b.fcs")));
	}

	@Test
	void anAcquisitionPastMidnightEndsOnTheDayAfter() throws IOException {
		Outcome<RunContent> late = changed("<Keyword name=\"$ETIM\" value=\"09:30:15\"/>",
				"<Keyword name=\"$BTIM\" value=\"23:58:10\"/><Keyword name=\"$ETIM\" value=\"00:03:15\"/>");
		assertEquals(LocalDateTime.parse("2025-03-04T00:03:15"), late.get().samples().getFirst().time().orElseThrow().clock());
		assertEquals(List.of("time.midnight"), codes(late));
		assertEquals(List.of("time.unreadable"), codes(changed("03-MAR-2025", "03/03/25")));
	}

	@Test
	void doubtsAMatrixThatIsNotSquare() throws IOException {
		String matrix = "<transforms:spilloverMatrix prefix=\"Comp-\"><transforms:spillover data-type:parameter=\"A\">"
				+ "<transforms:coefficient data-type:parameter=\"A\" transforms:value=\"1\"/><transforms:coefficient data-type:parameter=\"B\" transforms:value=\"0.1\"/>"
				+ "</transforms:spillover></transforms:spilloverMatrix><Keywords>";
		assertEquals(List.of("compensation.size"), codes(changed("<Keywords>", matrix)));
	}

	@Test
	void doubtsAGateWithoutOutlineOrChannelAndASampleThatStandsTwice() throws IOException {
		assertEquals(List.of("flowjo.gate"), codes(changed("gating:RectangleGate", "gating:Hyperplane")));
		assertEquals(List.of("gate.channel"), codes(changed("<gating:dimension><data-type:fcs-dimension data-type:name=\"B\"/>", "<gating:dimension><data-type:fcs-dimension/>")));
		assertEquals(List.of("sample.twice"), codes(changed("</SampleList>", "<Sample><SampleNode name=\"b.fcs\" sampleID=\"7\"/></Sample></SampleList>")));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.station.sample.SampleTable.Line;

class SampleChoiceTest {

	private static final RecordRef VESSEL = new RecordRef("culture.Vessel", UUID.randomUUID(), "V-1");
	private static final RecordRef OTHER = new RecordRef("culture.Vessel", UUID.randomUUID(), "V-2");
	private static final RecordRef LOT = new RecordRef("culture.Lot", UUID.randomUUID(), "TWIN");
	private static final RecordRef VIAL = new RecordRef("culture.Cryovial", UUID.randomUUID(), "TWIN");
	private static final RecordRef COUNTER = new RecordRef("instrument.Instrument", UUID.randomUUID(), "I-1");
	private final ImportPreview preview;

	SampleChoiceTest() throws IOException {
		preview = preview(row(0, "V-1", "A1", Optional.of(VESSEL), false), row(1, "Unknown", "A2", Optional.empty(), false),
				row(2, "Unknown", "A3", Optional.empty(), false), row(3, "", "B12", Optional.empty(), false),
				row(4, "Old", "C1", Optional.of(OTHER), true));
	}

	@Test
	void namesAndWellsFindTheirRows() {
		assertEquals(Map.of(1, VESSEL, 2, VESSEL), choice(line(2, "Unknown", "", "V-1")).get().records());
		assertEquals(Map.of(2, OTHER, 3, VESSEL), choice(line(2, "Unknown", "a03", "V-2"), line(3, "", "B12", "V-1")).get().records());
	}

	@Test
	void aRowWhoseNameSaysTheSameIsNotMatchedByHand() {
		SampleChoice choice = choice(line(2, "V-1", "", "V-1")).get();
		assertEquals(Map.of(), choice.records());
		assertEquals(Map.of(0, OTHER), choice(line(2, "V-1", "", "V-2")).get().records(), "whether that can be is said elsewhere");
	}

	@Test
	void aRowIsLeftOutOnlyWhereTheTableSaysSo() {
		SampleChoice choice = choice(line(2, "Unknown", "A2", "-"), line(3, "Unknown", "A3", "V-2")).get();
		assertEquals(Set.of(1), choice.leftOut());
		assertEquals(Map.of(2, OTHER), choice.records());
	}

	@Test
	void aLineThatSpeaksOfNoRowIsRefused() {
		assertEquals(List.of("samples.csv, line 2: Found sample \"Unknown\" in well A9, of which counts.csv says nothing; expected one of "
				+ "\"V-1\" in well A1, \"Unknown\" in well A2, \"Unknown\" in well A3, \"\" in well B12."), texts(choice(line(2, "Unknown", "A9", "V-1"))));
		assertEquals(List.of("samples.csv, line 2: Found well C1, which is kept already; expected a row that was left out."),
				texts(choice(line(2, "", "C1", "V-1"))));
	}

	@Test
	void twoLinesAboutOneRowAreRefused() {
		assertEquals(List.of("samples.csv, line 3: Found well A3 once more: samples.csv, line 2 speaks of the same row; expected one line for "
				+ "each."), texts(choice(line(2, "Unknown", "", "V-1"), line(3, "", "A3", "V-1"))));
	}

	@Test
	void aCodeOfNoRecordOrOfSeveralIsRefused() {
		assertEquals(List.of("samples.csv, line 2: Found \"V-9\", the code of no vessel, vial or lot; expected the code of one.",
				"samples.csv, line 3: Found \"TWIN\", the code of Cryovial TWIN and of Lot TWIN; expected the code of one."),
				texts(choice(line(2, "Unknown", "A2", "V-9"), line(3, "Unknown", "A3", "TWIN"))));
		assertEquals("table.code", choice(line(2, "Unknown", "A2", "I-1")).problems().getFirst().code());
		assertEquals("table.code", choice(line(2, "Unknown", "A2", "v-1")).problems().getFirst().code(), "another case is another code");
	}

	@Test
	void aMatchThatCannotBeIsToldWithItsLine() {
		SampleChoice choice = choice(line(7, "V-1", "", "V-2")).get();
		Problem named = Problem.error("sample.named", "It is Vessel V-1.", preview.rows().getFirst().content().place());
		assertEquals("counts.csv, line 1: samples.csv, line 7: It is Vessel V-1.", choice.told(List.of(named), preview).getFirst().text());
	}

	private Outcome<SampleChoice> choice(Line... lines) {
		return SampleChoice.of(new SampleTable("samples.csv", List.of(lines)), preview,
				code -> List.of(VESSEL, OTHER, LOT, VIAL, COUNTER).stream().filter(ref -> ref.code().equalsIgnoreCase(code)).toList());
	}

	private static List<String> texts(Outcome<SampleChoice> outcome) {
		return outcome.problems().stream().map(Problem::text).toList();
	}

	private static Line line(int number, String sample, String well, String code) {
		return new Line(Place.line("samples.csv", number), sample, well, code);
	}

	private static Row row(int index, String sample, String well, Optional<RecordRef> subject, boolean kept) {
		return new Row(index, new SampleContent(sample, well, Optional.empty(), List.of(), Place.line("counts.csv", index + 1)), subject,
				Optional.empty(), List.of(), List.of(), kept);
	}

	private static ImportPreview preview(Row... rows) throws IOException {
		List<SampleContent> samples = IntStream.range(0, rows.length).mapToObj(i -> rows[i].content()).toList();
		return new ImportPreview(UUID.randomUUID(), InstrumentFile.of("counts.csv", new byte[] { 1 }), "test", "1", COUNTER,
				new RunContent(List.of(), samples, List.of()), Map.of(), Arrays.asList(rows), List.of(), Optional.empty());
	}
}

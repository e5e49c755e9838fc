/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.testkit.instrument.SheetFixture;

class TableExportTest {

	private final TableExport export = new TableExport(new FieldMap(List.of(FieldRule.sample("Name").required(),
			FieldRule.number("spots", "1", "Spots").required().mark(), FieldRule.number("size", "um", "Size").mark())));

	@Test
	void isSurerTheMoreOfItsMarksItFinds() throws IOException {
		int all = confidence("Name,Spots,Size (um)\nA,1,2\n");
		int some = confidence("Name,Spots\nA,1\n");
		int damaged = confidence("Name,Size (um)\nA,2\n");
		assertTrue(all > some && some > damaged && damaged > 0, all + " " + some + " " + damaged);
		assertEquals(0, confidence("Name,Colour\nA,1\n"));
		assertEquals(0, confidence("\u0000\u0001\u0002"));
	}

	@Test
	void findsTheHeaderBelowOtherLinesAndListsThem() throws IOException {
		RunContent content = read("Plate reader\nUser: Kim\n\nName,Spots,Size (um)\nA,1,2\n").get();
		assertEquals("A", content.samples().getFirst().sample());
		assertEquals(List.of("Plate reader", "User: Kim"),
				content.notUnderstood().stream().map(part -> part.name()).toList());
	}

	@Test
	void readsATableThatGoesOnOnAnotherSheetAndListsTheOthers() throws IOException {
		Outcome<RunContent> read = export.read(new SheetFixture("runs.xlsx").sheet("Run 1", List.of(List.of("Name", "Spots"), List.of("A", "1")))
				.sheet("Remarks", List.of(List.of("counted twice"))).sheet("Run 2", List.of(List.of("Name", "Spots"), List.of("B", "2")))
				.sheet("Run 3", List.of(List.of("Run of May"), List.of("Name", "Spots"), List.of("C", "3"))).file(), ReaderSettings.in(ZoneOffset.UTC));
		RunContent content = read.get();
		assertEquals(List.of("sheet.apart"), read.problems().stream().map(problem -> problem.code()).toList());
		assertEquals(List.of("A", "B"), content.samples().stream().map(sample -> sample.sample()).toList());
		assertEquals(List.of("counted twice", "Run of May", "Name | Spots", "C | 3"), content.notUnderstood().stream().map(part -> part.text()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Lamp (h)|12.5|12.5 h", "Gain|7.25|7.25 1", "Room|B12|B12", "Share|20%|20 %", "Pumped|1,250|1250 1", "Drawn|1,25|1,25", "Frames|50|50 1" })
	void keepsWhatStandsUnderOtherNamesWithItsSample(String name, String cell, String expected) throws IOException {
		RunContent content = read("Name\tSpots\tSize (um)\t" + name + "\nA\t1\t2.5\t" + cell + "\nB\t2\t3.5\t\n").get();
		assertEquals(expected, content.samples().getFirst().measured(name.toLowerCase(Locale.ROOT))
				.map(one -> one.value().map(number -> number + " " + one.unit()).orElse(one.text())).get());
		assertTrue(content.samples().get(1).measured(name.toLowerCase(Locale.ROOT)).isEmpty());
		assertTrue(content.notUnderstood().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "size,Room|2", "Room,room|2 3" })
	void listsNamesThatAreTakenAlready(String names, String listed) throws IOException {
		TableExport widths = new TableExport(new FieldMap(List.of(FieldRule.sample("Name").required(), FieldRule.number("size", "um", "Width").mark())));
		RunContent content = widths.read(file("Name,Width (um)," + names + "\nA,1,2,3\n"), ReaderSettings.in(ZoneOffset.UTC)).get();
		assertEquals(listed, String.join(" ", content.notUnderstood().stream().map(part -> part.text()).toList()));
	}

	@Test
	void splitsTheLinesOfAWorkbookThatStandInOneCellEach() throws IOException {
		InstrumentFile file = new SheetFixture("run.xlsx").sheet("Run", List.of(List.of("Name;Spots;Size (um)"), List.of("A;1;2,5"))).file();
		assertTrue(export.recognise(file.head()).confidence() > 50);
		assertEquals("2,5", export.read(file, ReaderSettings.in(ZoneOffset.UTC)).get().samples().getFirst().measured("size").get().text());
	}

	@Test
	void namesAllThatIsMissing() throws IOException {
		assertEquals(List.of("column.missing", "column.missing"),
				read("Colour,Shape\nred,round\n").problems().stream().map(problem -> problem.code()).toList());
	}

	@Test
	void cannotRecogniseWithoutMarks() {
		TableExport unmarked = new TableExport(new FieldMap(List.of(FieldRule.sample("Name"))));
		assertThrows(IllegalArgumentException.class, () -> unmarked.recognise(file("Name\nA\n").head()));
	}

	private int confidence(String text) throws IOException {
		return export.recognise(file(text).head()).confidence();
	}

	private Outcome<RunContent> read(String text) throws IOException {
		return export.read(file(text), ReaderSettings.in(ZoneId.of("Europe/Lisbon")));
	}

	private static InstrumentFile file(String text) throws IOException {
		return InstrumentFile.of("x", text.getBytes(StandardCharsets.UTF_8));
	}
}

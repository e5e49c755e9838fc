/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.delimited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.TableLayout;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;
import org.stemma.testkit.instrument.StoredCell;

/** Cells and sheets of workbooks that a laboratory mapped itself; which of the sheets is read. */
class DelimitedWorkbookTest {

	private static final Map<String, String> MAPPING = Map.of("column.Sample", "sample", "column.Measured", "time", "column.Lactate",
			"number lactate mmol/L", "column.Remark", "text remark");
	private static final String NAMES = "Sample|Measured|Lactate (mmol/L)|Remark\n";
	private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 4, 10, 30, 15);

	private final DelimitedReader reader = new DelimitedReader();

	private Outcome<RunContent> read(SheetFixture book, String... more) {
		Map<String, String> settings = new HashMap<>(MAPPING);
		for (int i = 0; i < more.length; i += 2) {
			settings.put(more[i], more[i + 1]);
		}
		return reader.read(book.file(), new ReaderSettings(Fixture.LABORATORY, Optional.of(Locale.GERMANY), settings));
	}

	private static SheetFixture results(List<String> row) {
		return new SheetFixture("run.xlsx").sheet("Results", List.of(List.of("Sample", "Measured", "Lactate (mmol/L)", "Remark"), row));
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	private static List<String> samples(Outcome<RunContent> read) {
		return read.get().samples().stream().map(SampleContent::sample).toList();
	}

	private String lactate(String cell) {
		Outcome<RunContent> read = read(results(List.of("V-1", "2026-11-04 10:30", cell, "")));
		Measured lactate = read.get().samples().getFirst().measured("lactate").orElseThrow();
		return lactate.state() + lactate.value().map(number -> " " + number.toPlainString()).orElse("") + (codes(read).isEmpty() ? "" : " " + codes(read));
	}

	@Test
	void storedNumbersAreReadWithAllDigitsAndPointWhateverTheLocale() {
		assertEquals("VALUE 1.234", lactate("1.234"));
		assertEquals("VALUE 1.23456789012345", lactate(StoredCell.shortened("1.23456789012345")));
		assertEquals("VALUE 2450000", lactate("2.45E6"));
		assertEquals("VALUE 2.5", lactate(StoredCell.formula("A1/2", "2.5")));
		assertEquals("VALUE 1234 [number.style-by-locale]", lactate(StoredCell.text("1.234")), "a text is read as the locale of the instrument writes it");
		assertEquals("BELOW 0.5", lactate("< 0,5"));
	}

	@Test
	void whatIsNoNumberIsAnErrorAndNeverAValue() {
		assertEquals("ERROR [value.not-a-result]", lactate(StoredCell.error("#DIV/0!")));
		assertEquals("ERROR [value.not-a-result]", lactate(StoredCell.formula("A1/2")), "nobody has computed it");
		assertEquals("ERROR [value.not-a-result]", lactate(StoredCell.date(WHEN)), "a spreadsheet made a date of 4.11");
		assertEquals("MISSING [value.missing]", lactate(StoredCell.error("#N/A")));
		assertEquals("MISSING [value.missing]", lactate(""));
		Outcome<RunContent> read = read(results(List.of("V-1", "2026-11-04 10:30", "1", StoredCell.error("#REF!"))));
		assertEquals(Measured.State.ERROR, read.get().samples().getFirst().measured("remark").orElseThrow().state());
	}

	@Test
	void sharesAreReadInPercentOnce() {
		SheetFixture book = new SheetFixture("run.xlsx").sheet("Results", List.of(List.of("Sample", "Viability", "Viability two (%)"),
				List.of("V-1", StoredCell.share("0.873"), StoredCell.share("0.5")), List.of("V-2", StoredCell.share("0.07"), "50")));
		Map<String, String> mapping = Map.of("column.Sample", "sample", "column.Viability", "number one %", "column.Viability two", "number two %");
		List<SampleContent> samples = reader.read(book.file(), new ReaderSettings(Fixture.LABORATORY, Optional.empty(), mapping)).get().samples();
		assertEquals(List.of("87.3 %", "50 %"), samples.getFirst().measurements().stream().map(DelimitedWorkbookTest::shown).toList());
		assertEquals(List.of("7 %", "50 %"), samples.get(1).measurements().stream().map(DelimitedWorkbookTest::shown).toList());
		Map<String, String> pure = Map.of("column.Sample", "sample", "column.Viability", "number one");
		Outcome<RunContent> asPureNumbers = reader.read(book.file(), new ReaderSettings(Fixture.LABORATORY, Optional.empty(), pure));
		assertTrue(codes(asPureNumbers).contains("number.unit") && !asPureNumbers.succeeded(), asPureNumbers.problems()::toString);
	}

	private static String shown(Measured value) {
		return value.value().orElseThrow().stripTrailingZeros().toPlainString() + " " + value.unit();
	}

	@Test
	void readsDatesOfBothSystems() {
		List<String> since1900 = List.of("V-1", StoredCell.date(WHEN), "1", "");
		List<String> since1904 = List.of("V-1", StoredCell.dateSince1904(WHEN), "1", "");
		for (SheetFixture book : List.of(results(since1900), results(since1904).since1904())) {
			assertEquals(Optional.of(WHEN), read(book).get().samples().getFirst().time().map(MeasuredTime::clock));
		}
	}

	@Test
	void aDayWithoutAClockTimeIsNotedAndABareNumberIsNoDate() {
		Outcome<RunContent> day = read(results(List.of("V-1", StoredCell.date(WHEN.toLocalDate().atStartOfDay()), "1", "")));
		assertEquals(List.of("time.day-only"), codes(day));
		assertEquals(LocalDateTime.of(2026, 11, 4, 0, 0), day.get().samples().getFirst().time().orElseThrow().clock());
		assertEquals(List.of("time.unreadable"), codes(read(results(List.of("V-1", "46330.4375", "1", "")))));
	}

	@Test
	void doubtsASampleThatASpreadsheetMadeADateOf() {
		assertEquals(List.of("sample.changed"), codes(read(results(List.of(StoredCell.date(WHEN), "2026-11-04 10:30", "1", "")))));
		assertEquals(List.of("7"), samples(read(results(List.of("7", "2026-11-04 10:30", "1", "")))));
	}

	@Test
	void namesPlacesAsSheetRowAndColumn() {
		Outcome<RunContent> read = read(new SheetFixture("run.xlsx").sheet("Info", "Analyser 7").sheet("Results",
				"Analyser 7\n\n" + NAMES + "V-1|2026-11-04 10:30|bad|x\n\nV-2|2026-11-04 10:31|1.5"));
		assertEquals(new Place("run.xlsx!Results", 4, 3, "Lactate (mmol/L)"), read.problems().getFirst().place().orElseThrow());
		assertEquals(List.of("V-1", "V-2"), samples(read));
		assertEquals(List.of("Analyser 7 run.xlsx!Results", "Info run.xlsx!Info"), read.get().notUnderstood().stream()
				.map(part -> part.name() + " " + part.place().source()).toList());
	}

	@Test
	void readsTheSheetThatTheMappingNames() {
		SheetFixture book = new SheetFixture("run.xlsx").sheet("Raw", NAMES + "V-1|2026-11-04 10:30|1.5|").sheet("Results",
				NAMES + "V-1|2026-11-04 10:30|1.7|");
		Outcome<RunContent> read = read(book, "table.sheet", "results");
		assertEquals("1.7", read.get().samples().getFirst().measured("lactate").orElseThrow().value().orElseThrow().toPlainString());
		assertEquals(List.of("Raw", "Raw"), read.get().notUnderstood().stream().map(part -> part.name()).toList());
		Outcome<RunContent> refused = read(book, "table.sheet", "Plate 1");
		assertEquals(List.of("table.sheet"), codes(refused));
		assertTrue(refused.problems().getFirst().message().contains("\"Raw\", \"Results\""), refused.problems()::toString);
	}

	@Test
	void readsSheetsOfTheSameColumnsAsOneTableAndSaysSo() {
		Outcome<RunContent> read = read(new SheetFixture("run.xlsx").sheet("Monday", "Plate 1\n" + NAMES + "V-1|2026-11-02 10:30|1.5|")
				.sheet("Info", "Operator|anna").sheet("Tuesday", "Plate 2\n" + NAMES + "V-2|2026-11-03 10:30|1.7|x").hiding("Tuesday"));
		assertEquals(List.of("V-1", "V-2"), samples(read));
		assertEquals("run.xlsx!Tuesday, line 3", read.get().samples().get(1).place().toString());
		assertEquals(List.of("sheet.joined"), codes(read));
		assertTrue(read.problems().getFirst().message().contains("\"Monday\", \"Tuesday\""), read.problems()::toString);
		assertEquals(List.of("Plate 1", "Plate 2", "Operator | anna"), read.get().notUnderstood().stream().map(part -> part.text()).toList());
	}

	@Test
	void asksForTheSheetWhereTwoTablesHaveTheColumns() {
		SheetFixture book = new SheetFixture("run.xlsx").sheet("Single", "Sample|Measured|Lactate|Remark|Run\nV-1|2026-11-02 10:30|1.5||1")
				.sheet("Mean", NAMES + "V-1|2026-11-02 10:30|1.6|");
		Outcome<RunContent> refused = read(book);
		assertEquals(List.of("table.sheet"), codes(refused));
		assertTrue(refused.problems().getFirst().message().contains("\"Single\", \"Mean\""), refused.problems()::toString);
		assertEquals(List.of("V-1"), samples(read(book, "table.sheet", "Mean")));
	}

	@Test
	void readsHiddenSheetsAndColumnsAsOthers() {
		SheetFixture book = new SheetFixture("run.xlsx").sheet("Cover", "Report").sheet("Data", NAMES + "V-1|2026-11-02 10:30|1.5|x")
				.hiding("Data").hiding("Data", 3);
		assertEquals("1.5 mmol/L", shown(read(book).get().samples().getFirst().measured("lactate").orElseThrow()));
	}

	@Test
	void refusesASheetWithoutAMappedColumnAndALineWithoutNames() {
		assertEquals(List.of("column.missing", "column.missing"), codes(read(new SheetFixture("run.xlsx").sheet("A", "Name|Lactat\nV-1|2"))));
		assertEquals(List.of("table.header"), codes(read(results(List.of("V-1", "2026-11-04 10:30", "1", "")), "table.header", "9")));
		assertEquals(List.of("table.header"), codes(read(results(List.of("V-1", "2026-11-04 10:30", "1", "")), "table.header", "9", "table.sheet", "Results")));
	}

	@Test
	void listsACellBesideTheTableAsNotUnderstood() {
		Outcome<RunContent> read = read(new SheetFixture("run.xlsx").sheet("Results", NAMES + "V-1|2026-11-04 10:30|1.5|x||see page 7"));
		assertEquals(List.of("see page 7"), read.get().notUnderstood().stream().map(part -> part.text()).toList());
	}

	@Test
	void workbooksOfManyColumnsAndRowsThatSayNothingTakeTheTimeOfTheirLength() {
		List<List<String>> rows = new ArrayList<>(List.of(IntStream.range(0, 12_000).mapToObj(i -> "N" + i).toList(), Collections.nCopies(12_000, "mm")));
		rows.addAll(Collections.nCopies(100_000, List.of()));
		rows.add(List.of("V-1", "1"));
		InstrumentFile file = new SheetFixture("run.xlsx").sheet("Results", rows).file();
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			assertEquals(1, reader.recognise(file.head()).confidence());
			assertEquals(List.of("mapping.missing"), codes(reader.read(file, ReaderSettings.in(Fixture.LABORATORY))));
			assertFalse(reader.read(file, new ReaderSettings(Fixture.LABORATORY, Optional.empty(), MAPPING)).succeeded());
		});
	}

	@Test
	void readsNamesAndSamplesThatAreMergedOverRows() {
		SheetFixture book = new SheetFixture("run.xlsx").sheet("Results", "Sample|Measured|Metabolites||Remark\n||Lactate|Glucose|\n||mmol/L|g/L|\n"
				+ "V-1|2026-11-04 10:30|1.5|4|x\n||1.6|5|\nV-2|2026-11-04 11:30|1.7|6|y")
				.merging("Results", "A1:A2", "B1:B2", "C1:D1", "E1:E2", "A4:A5", "B4:B5", "E4:E5");
		Outcome<RunContent> read = read(book);
		assertEquals(List.of("V-1", "V-1", "V-2"), samples(read));
		assertEquals(List.of("1.5 mmol/L", "1.6 mmol/L", "1.7 mmol/L"), read.get().samples().stream().map(sample -> shown(sample.measured("lactate").orElseThrow()))
				.toList());
		assertEquals(List.of("x", "x", "y"), read.get().samples().stream().map(sample -> sample.measured("remark").orElseThrow().text()).toList());
		assertEquals(List.of("cells.merged"), codes(read));
		assertEquals(List.of("Sample", "Measured", "Lactate (mmol/L)", "Glucose (g/L)", "Remark"), TableSample.of(book.file(), TableLayout.FOUND).get().names());
	}

	@Test
	void recognisesAWorkbookWithATableAndProposesAMappingThatReadsIt() throws IOException {
		InstrumentFile book = new SheetFixture("run.xlsx").sheet("Info", "Operator|anna\nRoom|seven").sheet("Results", List.of(
				List.of("Sample", "Measured", "Lactate (mmol/L)", "Viability"), List.of("V-1", StoredCell.date(WHEN), "1.5", StoredCell.share("0.9")))).file();
		assertEquals(1, reader.recognise(book.head()).confidence());
		assertEquals(0, reader.recognise(new SheetFixture("letter.xlsx").sheet("A", "Dear colleague\nall is well").file().head()).confidence());
		Outcome<RunContent> refused = reader.read(book, ReaderSettings.in(Fixture.LABORATORY));
		assertEquals(List.of("mapping.missing"), codes(refused));
		assertTrue(refused.problems().getFirst().message().endsWith("A proposal: column.Lactate (mmol/L) = number lactate mmol/L; "
				+ "column.Measured = time; column.Sample = sample; column.Viability = number viability %; table.sheet = Results"), refused.problems()::toString);
		Map<String, String> proposed = Map.of("column.Lactate (mmol/L)", "number lactate mmol/L", "column.Measured", "time", "column.Sample", "sample",
				"column.Viability", "number viability %", "table.sheet", "Results");
		RunContent content = reader.read(book, new ReaderSettings(Fixture.LABORATORY, Optional.empty(), proposed)).get();
		assertEquals(List.of("1.5 mmol/L", "90 %"), content.samples().getFirst().measurements().stream().map(DelimitedWorkbookTest::shown).toList());
	}
}

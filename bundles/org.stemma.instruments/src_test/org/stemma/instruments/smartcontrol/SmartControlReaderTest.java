/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.PlateWells;
import org.stemma.testkit.instrument.SheetFixture;

class SmartControlReaderTest {

	private static final String FI = "Fluorescence (FI)";

	private final SmartControlReader reader = new SmartControlReader();

	@ParameterizedTest
	@CsvSource({ "A1, fluorescence, 8152.5 [RFU] VALUE", "A2, fluorescence, OVER OUT_OF_RANGE", "P24, fluorescence, 154 [RFU] VALUE",
			"A1, mass concentration, 240 pg/mL VALUE", "A2, mass concentration, no such field",
			"A2, dilution factor setting, 500 1 VALUE", "A1, sample role type, standard sample role VALUE",
			"P24, sample role type, blank role VALUE", "A1, excitation wavelength setting, 485 nm VALUE",
			"A1, excitation bandwidth setting, 12 nm VALUE", "A1, detector wavelength setting, 520 nm VALUE",
			"A1, blank corrected based on raw data (485-12/520-30), 7998.5 [RFU] VALUE", "A1, well plate identifier, P9 VALUE" })
	void readsEachWellOfTheList(String well, String field, String expected) {
		assertEquals(expected, PlateWells.of(read(new TestBook(FI).table()), well, field));
	}

	@ParameterizedTest
	@CsvSource({ "scan position setting (plate reader), bottom scan position (plate reader) VALUE", "number of averages, 20 1 VALUE",
			"detector distance setting (plate reader), 5.9 mm VALUE", "settling time setting, 0.2 s VALUE",
			"compartment temperature, 37 Cel VALUE", "detector gain setting, auto VALUE", "plate well count, 4 1 VALUE" })
	void readsTheProtocol(String field, String expected) {
		assertEquals(expected, PlateWells.of(read(new TestBook(FI).table().plate(TestBook.READING).protocol()), "A1", field));
	}

	@Test
	void readsTheTablesOfThePlateWhereThereIsNoList() {
		Outcome<RunContent> read = read(new TestBook("Absorbance").plate("Raw Data (450)"));
		assertEquals(List.of("Standard S1", "Sample X1", "Blank B"), content(read).samples().stream().map(SampleContent::sample).toList());
		assertEquals("8152.5 {AU} VALUE", PlateWells.of(read, "A1", "absorbance"));
		assertEquals("450 nm VALUE", PlateWells.of(read, "A1", "detector wavelength setting"));
		assertEquals("NUNC 4 VALUE", PlateWells.of(read, "B1", "container identifier"));
		assertEquals("154.5", content(read).metadata().stream().flatMap(fact -> fact.value().stream()).findFirst().get().toPlainString());
	}

	@Test
	void keepsEachReadingOfAWellWithWhatWasCalculatedFromIt() {
		List<SampleContent> samples = content(read(new TestBook("Absorbance").list(
				List.of("Well", "Content", "Raw Data (450)", "Raw Data (620)", "Blank corrected based on Raw Data (620)"), List.of("A01", "Sample X1", "1,5", "0,25", "0,2")))).samples();
		assertEquals(List.of("1.5 {AU} VALUE", "0.25 {AU} VALUE"), samples.stream().map(one -> value(one, "absorbance")).toList());
		assertEquals(List.of("450 nm VALUE", "620 nm VALUE"), samples.stream()
				.map(one -> value(one, "detector wavelength setting")).toList());
		assertEquals(List.of("no such field", "0.2 {AU} VALUE"),
				samples.stream().map(one -> value(one, "blank corrected based on raw data (620)")).toList());
	}

	@Test
	void tellsApartReadingsOfTheSameWavelengths() {
		List<SampleContent> samples = content(read(new TestBook(FI).list(List.of("Well", "Content", "Raw Data (482-16/530-40 A)", "Raw Data (482-16/530-40 B)"),
				List.of("A01", "Sample X1", "210", "110")))).samples();
		assertEquals(List.of("'Raw Data (482-16/530-40 A)' VALUE", "'Raw Data (482-16/530-40 B)' VALUE"), samples.stream().map(one -> value(one, "table")).toList());
	}

	@Test
	void readsLuminescenceWithoutAFilter() {
		Outcome<RunContent> read = read(new TestBook("Luminescence").list(List.of("Well", "B02"), List.of("Raw Data (No filter)", "12")));
		assertEquals("P9 B2", content(read).samples().getFirst().sample());
		assertEquals("12 [RLU] VALUE", PlateWells.of(read, "B2", "luminescence"));
		assertEquals("no such field", PlateWells.of(read, "B2", "detector wavelength setting"));
	}

	@Test
	void keepsTimeUserTestAndWhatItDoesNotKnow() {
		RunContent content = content(read(new TestBook(FI).table().protocol()));
		assertEquals(LocalDateTime.of(2024, 11, 23, 13, 6, 28), content.samples().getFirst().time().get().clock());
		assertEquals(List.of("analyst", "path", "test id", "experiment type", "experimental data identifier", "well plate identifier",
				"container type"), content.metadata().stream().map(fact -> fact.field()).toList());
		assertEquals(List.of("Orbital averaging"), content.notUnderstood().stream().map(RunContent.NotUnderstood::text).toList());
	}

	@Test
	void doubtsAReadingThatTheTableOfThePlateContradicts() {
		assertReadWith(read(new TestBook(FI).table().plate(TestBook.READING)), "smartcontrol.sheets-differ");
		assertTrue(read(new TestBook(FI).list(List.of("Well", "A01", "B01"), List.of("Raw Data (520)", "8152.5", "154"))
				.plate("Raw Data (520)")).problems().isEmpty());
	}

	@Test
	void comparesEachTableOfThePlateWithTheListAndDropsNone() {
		assertReadWith(read(new TestBook(FI).list(List.of("Well", "A01", "A02", "B01"), List.of("Content", "Standard S1", "Sample X2", "Blank B"),
				List.of("Raw Data (520)", "8152.5", "77", "154")).plate("Raw Data (520)")), "smartcontrol.sheets-differ");
		TestBook list = new TestBook(FI).list(List.of("Well", "A01", "B01"), List.of("Raw Data (520)", "8152.5", "154"),
				List.of("Standard Concentrations [ng/mL]", "1", ""));
		assertReadWith(read(list.plate("Standard Concentrations in ug/mL")), "smartcontrol.sheets-differ");
		TestBook other = new TestBook(FI).list(List.of("Well", "A01"), List.of("Raw Data (520)", "8152.5"));
		assertEquals("8152500000 pg/mL VALUE", PlateWells.of(read(other.plate("Standard Concentrations in ug/mL")), "A1", "mass concentration"));
		assertEquals("77 [RFU] VALUE", PlateWells.of(read(new TestBook(FI).list(List.of("Well", "A01"), List.of("Raw Data (520)", "8152.5"))
				.plate("Raw Data (520)")), "A2", "fluorescence"));
	}

	@Test
	void readsAListWhoseWellsStandInTwoColumns() {
		Outcome<RunContent> read = read(new TestBook("Absorbance").list(List.of("Well Row", "Well Col", "Content", "Raw Data (450)"),
				List.of("A", "1", "Sample X1", "0.5"), List.of("B", "12", "Blank B", "0.1")));
		assertEquals("Blank B 0.1 {AU} VALUE", content(read).samples().get(1).sample() + " " + PlateWells.of(read, "B12", "absorbance"));
	}

	@Test
	void readsTheListOfAKineticWithALineForEachWell() {
		Outcome<RunContent> read = read(new TestBook("Absorbance").list(List.of("Well Row", "Well Col", "Content", "Raw Data (600 1)", "Raw Data (600 1)", "Lag"),
				List.of("", "", "Time [min]", "0", "1.5", ""), List.of("A", "1", "Sample X1", "0.5", "0.6", "7"), List.of("B", "12", "Blank B", "overflow", "0.1", "")));
		assertEquals(List.of("Sample X1 A1 [0, 90.0] [Optional[0.5], Optional[0.6]]", "Blank B B12 [0, 90.0] [Optional.empty, Optional[0.1]]"), curves(read));
		assertEquals("7 1 VALUE 600 nm VALUE", PlateWells.of(read, "A1", "lag") + " " + PlateWells.of(read, "A1", "detector wavelength setting"));
		assertTrue(content(read).notUnderstood().isEmpty(), () -> content(read).notUnderstood().toString());
		assertRefused(read(new TestBook("Absorbance").list(List.of("Well", "Content", "Raw Data (600)", "Raw Data (600)"),
				List.of("", "Time", "0 min", "soon"), List.of("A1", "Sample X1", "0.5", "0.6"))), "curve.position", 14, 4);
	}

	@ParameterizedTest
	@CsvSource({ "Time [s], absorption profile data cube s", "Wavelength [nm], absorption spectrum data cube nm" })
	void readsTheListOfAKineticWithALineForEachCycle(String axis, String expected) {
		Outcome<RunContent> read = read(new TestBook("Absorbance").list(List.of("Well", "A01", "B12"), List.of("Content", "Sample X1", "Blank B"),
				List.of(axis, "Raw Data (600)", "Raw Data (600)"), List.of("250", "0.5", "0.2"), List.of("310.5", "0.6", "0.1")));
		assertEquals(List.of("Sample X1 A1 [250, 310.5] [Optional[0.5], Optional[0.6]]", "Blank B B12 [250, 310.5] [Optional[0.2], Optional[0.1]]"), curves(read));
		assertEquals(expected, content(read).samples().getFirst().curves().getFirst().field() + " " + content(read).samples().getFirst().curves().getFirst().across().unit());
	}

	@Test
	void readsAHeadOfSeveralKeysInALineAsMarsWritesIt() {
		SheetFixture book = new SheetFixture("run.xlsx").sheet("Table End point", List.of(List.of("User: USER", "Path: D:\\data", "Test run no.: 12"),
				List.of("Test Name: IgG", "Date: 14/03/2024", "Time: 16:54:03"), List.of("Absorbance", "Absorbance values are displayed as OD"), List.of(),
				List.of("Well", "Content", "Raw Data (450)"), List.of("A01", "Sample X1", "0.5")));
		assertTrue(assertDoesNotThrow(() -> reader.recognise(book.file().head()).confidence()) > 50);
		Outcome<RunContent> read = reader.read(book.file(), ReaderSettings.in(Fixture.LABORATORY));
		assertEquals("0.5 {AU} VALUE", PlateWells.of(read, "A1", "absorbance"));
		assertEquals(List.of("Absorbance values are displayed as OD"), content(read).notUnderstood().stream().map(RunContent.NotUnderstood::text).toList());
		assertEquals("12", content(read).metadata().stream().filter(fact -> fact.field().equals("test run no.")).findFirst().orElseThrow().text());
	}

	private static List<String> curves(Outcome<RunContent> read) {
		return content(read).samples().stream().map(one -> one.sample() + " " + one.well() + " " + one.curves().getFirst().at() + " "
				+ one.curves().getFirst().values()).toList();
	}

	@Test
	void readsThePlateOfEachCycleAsCurves() {
		String cycle = "Cycle %s|\n|1. Raw Data (402-8/474-9)|\n|1|2\nA|%s|%s\n\n|2. Layout|\n|1|2\nA|B|X1\n\n";
		String head = "User: cora|\nTest ID: 7|\nTest Name: flux|\nDate: 11/23/2024|\nTime: 1:06:28 PM|\nFluorescence (FI)|\n\n";
		SheetFixture book = new SheetFixture("flux.xlsx").sheet("Microplate All Cycles", head + cycle.formatted("1 (0 min  - Inj. only)", "Inj.", "7")
				+ cycle.formatted("2 (0 min 38 s)", "54", "922") + cycle.formatted("3 (1 h 1 min 16 s)", "53", "2x5"));
		Outcome<RunContent> read = reader.read(book.file(), ReaderSettings.in(Fixture.LABORATORY));
		assertEquals(List.of("Blank B [0, 38, 3676] [Optional.empty, Optional[54], Optional[53]]", "Sample X1 [0, 38, 3676] [Optional[7], Optional[922], Optional.empty]"),
				content(read).samples().stream().map(one -> one.sample() + " " + one.curves().getFirst().at() + " " + one.curves().getFirst().values()).toList());
		assertMarked(read, "2x5", 29, 3);
		SheetFixture both = book.sheet("Table All Cycles", head + "Well|Content|Raw Data (402-8/474-9)|Raw Data (402-8/474-9)|Raw Data (402-8/474-9)|Lag\n"
				+ "|Time [s]|0|38.2|3676|\nA01|Blank B|Inj.|54|53|1\nA02|Sample X1|7|922|2x5|2\n");
		Outcome<RunContent> doubled = reader.read(both.file(), ReaderSettings.in(Fixture.LABORATORY));
		assertEquals(curves(read), curves(doubled));
		assertEquals("2 1 VALUE", PlateWells.of(doubled, "A2", "lag"));
		assertTrue(doubled.problems().stream().noneMatch(problem -> problem.code().equals("smartcontrol.sheets-differ")));
		assertReadWith(reader.read(both.changed(rows -> rows.stream().map(row -> row.stream().map(cell -> cell.equals("A01") ? "A03" : cell).toList()).toList()).file(),
				ReaderSettings.in(Fixture.LABORATORY)), "smartcontrol.sheets-differ");
		SheetFixture odd = new SheetFixture("flux.xlsx").sheet("Microplate All Cycles", head + cycle.formatted("1 (soon)", "1", "7"));
		assertRefused(reader.read(odd.file(), ReaderSettings.in(Fixture.LABORATORY)), "curve.position", 8, 1);
	}

	@Test
	void takesTheSymbolOfAControlForItsName() {
		assertTrue(read(new TestBook(FI).list(List.of("Well", "A01", "A02", "B01"), List.of("Content", "Standard S1", "Sample X1", "Negative control N"),
				List.of("Raw Data (520)", "8152.5", "77", "154")).plate("Raw Data (520)").negative()).problems().isEmpty());
	}

	@Test
	void refusesAValueWithoutAWellAndAWellTwice() {
		assertRefused(read(new TestBook(FI).list(List.of("Well", "A01"), List.of("Raw Data", "1", "2"))), "well.unreadable", 13, 3);
		assertRefused(read(new TestBook(FI).list(List.of("Well", "A01", "A1"), List.of("Raw Data", "1", "2"))), "well.twice", 14, 3);
	}

	@Test
	void refusesATestWithoutRawDataOrMode() {
		assertRefused(read(new TestBook(FI).list(List.of("Well", "A01"), List.of("Content", "Sample X1"))),
				"smartcontrol.no-raw-data", 1, 0);
		assertRefused(read(new TestBook("Shaking").table()), "smartcontrol.no-mode", 1, 0);
	}

	private Outcome<RunContent> read(TestBook book) {
		return reader.read(book.file(), ReaderSettings.in(Fixture.LABORATORY));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.PlateWells;
import org.stemma.testkit.instrument.SheetFixture;

class SkanItReaderTest {

	private static final List<String> HEAD = List.of("Measurement results");
	private static final List<String> SESSION = List.of("elisa.skax");
	private static final List<String> TIME = List.of("8/23/2024 3:02:30 PM");

	private final SkanItReader reader = new SkanItReader();

	@ParameterizedTest
	@CsvSource({ "A1, absorbance, 0.051 {AU} VALUE", "A2, absorbance, OVER OUT_OF_RANGE",
			"A1, detector wavelength setting, 450 nm VALUE", "A1, sample role type, blank role VALUE",
			"A1, well plate identifier, Plate 1 VALUE", "A2, blank subtraction 1 value, 1.25 1 VALUE",
			"A1, plate well count, 2 1 VALUE" })
	void readsEachWell(String well, String field, String expected) {
		assertEquals(expected, PlateWells.of(read("Absorbance 1"), well, field));
	}

	@Test
	void namesTheSampleAsTheLayoutDoesAndElseByPlateAndWell() {
		RunContent content = content(read("Absorbance 1"));
		assertEquals(List.of("Blank1", "Plate 1_A2"), content.samples().stream().map(SampleContent::sample).toList());
		assertEquals(LocalDateTime.of(2024, 8, 23, 15, 2, 30), content.samples().getFirst().time().get().clock());
		assertEquals(List.of("elisa", "Varioskan LUX", "Varioskan LUX", "3020", "plate reader", "well plate"),
				content.metadata().stream().map(fact -> fact.text()).toList());
	}

	@Test
	void refusesASessionThatMeasuresNothing() {
		assertRefused(read("Shaking 1"), "skanit.no-step", 1, 0);
	}

	@ParameterizedTest
	@CsvSource({ "Photometric 1, Abs, absorbance", "Fluorometric 2, RFU, fluorescence", "Time-resolved fluorometry 1, Counts, fluorescence", "TRF 1, RFU, fluorescence",
			"Luminometric 1, RLU, luminescence", "Kinetic Absorbance 1, Abs, absorbance" })
	void knowsTheNamesThatStepsHave(String step, String table, String field) {
		SheetFixture book = new SheetFixture("session.xlsx").sheet("Step_01", List.of(HEAD, SESSION, TIME, List.of(step), List.of("Plate 1"), List.of(table, "1"), List.of("A", "0.51")));
		assertEquals("0.51", content(reader.read(book.file(), ReaderSettings.in(ZoneOffset.UTC))).samples().getFirst().measured(field).orElseThrow().text());
	}

	@Test
	void eachTableHasTheWavelengthPlateAndReadingThatStandAboveIt() {
		RunContent content = content(reader.read(new SheetFixture("session.xlsx").sheet("Absorbance 1_01", List.of(HEAD, SESSION, TIME,
				List.of("Absorbance 1"), List.of("Wavelength: 450 nm"), List.of("Plate 1"), List.of("Reading 1"), List.of("Abs", "1"), List.of("A", "0.51"),
				List.of(""), List.of("Wavelength: 620 nm"), List.of("Abs", "1"), List.of("A", "0.07"), List.of(""), List.of("Plate 2"), List.of("Reading 2"),
				List.of("Abs", "1"), List.of("A", "0.08"), List.of(""), List.of("Autoloading range A1 - B9")))
				.sheet("Average 1_02", List.of(HEAD, SESSION, TIME, List.of("Average, SD, CV% 1"), List.of("Sample", "Average", "SD"),
						List.of("Blank1", "0.29", "0.31"))).file(), ReaderSettings.in(ZoneOffset.UTC)));
		assertEquals(List.of("Plate 1 450 Reading 1", "Plate 1 620 Reading 1", "Plate 2 620 Reading 2"), content.samples().stream()
				.map(sample -> Stream.of("well plate identifier", "detector wavelength setting", "reading")
						.map(field -> sample.measured(field).orElseThrow().text()).collect(Collectors.joining(" "))).toList());
		assertEquals(List.of("Autoloading range A1 - B9", "Sample | Average | SD", "Blank1 | 0.29 | 0.31"),
				content.notUnderstood().stream().map(part -> part.text().replaceAll("( \\|)+\\s*$", "").strip()).toList());
	}

	@Test
	void readsTheListOfAKineticAsCurves() {
		RunContent content = content(reader.read(new SheetFixture("session.xlsx").sheet("Absorbance 1_01", List.of(HEAD, SESSION, TIME,
				List.of("Absorbance 1"), List.of("Wavelength: 600 nm"), List.of("Plate 1"),
				List.of("Reading", "avg. time [min]", "Blank1 (A01)", "B02", "Shaken"), List.of("1", "0.5", "0.041", "1.234", "yes"),
				List.of("2", "1.5", "OVER", "1.345", "no"))).sheet("Blank Subtraction 1_02", List.of(HEAD, SESSION, TIME,
				List.of("Blank Subtraction 1"), List.of("Reading", "avg. time [s]", "B02"), List.of("1", "30", "1.193"))).file(), ReaderSettings.in(ZoneOffset.UTC)));
		assertEquals(List.of("Blank1 A1 absorption profile data cube [30.0, 90.0] [Optional[0.041], Optional.empty]",
				"Plate 1_B2 B2 absorption profile data cube [30.0, 90.0] [Optional[1.234], Optional[1.345]]"),
				content.samples().stream().map(sample -> sample.sample() + " " + sample.well() + " " + sample.curves().getFirst().field() + " "
						+ sample.curves().getFirst().at() + " " + sample.curves().getFirst().values()).toList());
		assertEquals("600", content.samples().getFirst().measured("detector wavelength setting").orElseThrow().text());
		assertEquals("OVER", content.samples().getFirst().measured("error").orElseThrow().text());
		assertEquals(List.of("yes", "no", "Reading | avg. time [s] | B02", "1 | 30 | 1.193"), content.notUnderstood().stream()
				.map(part -> part.text()).toList());
	}

	@Test
	void readsAStepThatAPersonGaveAnotherName() {
		List<List<String>> sheet = List.of(HEAD, SESSION, TIME, List.of("MTT"), List.of("Wavelength: 570 nm"), List.of("Plate 1"), List.of("Abs", "1"), List.of("A", "0.51"));
		SheetFixture book = new SheetFixture("session.xlsx").sheet("MTT_01", sheet);
		assertRefused(reader.read(book.file(), ReaderSettings.in(ZoneOffset.UTC)), "skanit.no-step", 1, 0);
		SheetFixture run = new SheetFixture("session.xlsx").sheet("MTT_01", sheet).sheet("Protocol parameters",
				List.of(List.of("Protocol parameters"), List.of("MTT"), List.of("", "Wavelength [nm]", "", "", "570")));
		assertEquals("0.51", content(reader.read(run.file(), ReaderSettings.in(ZoneOffset.UTC))).samples().getFirst().measured("absorbance").orElseThrow().text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Excitation: 485 nm, Emission: 538 nm", "Wavelengths: Ex. 485 nm; Em. 538 nm", "Excitation wavelength: 485 nm / Emission wavelength: 538 nm" })
	void readsBothWavelengthsOfFluorescence(String line) {
		SampleContent sample = content(reader.read(new SheetFixture("session.xlsx").sheet("Fluorescence 1_01", List.of(HEAD, SESSION, TIME,
				List.of("Fluorescence 1"), List.of(line), List.of("Plate 1"), List.of("RFU", "1"), List.of("A", "510"))).file(),
				ReaderSettings.in(ZoneOffset.UTC))).samples().getFirst();
		assertEquals("485 538", sample.measured("excitation wavelength setting").orElseThrow().text() + " "
				+ sample.measured("detector wavelength setting").orElseThrow().text());
	}

	@Test
	void takesOnlyTheTableOfTheSignalForTheSignal() {
		RunContent content = content(reader.read(new SheetFixture("session.xlsx").sheet("Absorbance 1_01", List.of(HEAD, SESSION, TIME,
				List.of("Absorbance 1"), List.of("Plate 1"), List.of("Abs", "1"), List.of("A", "0.51"), List.of(""),
				List.of("Temperature", "1", "2"), List.of("A", "37.1", "37.2"))).file(), ReaderSettings.in(ZoneOffset.UTC)));
		assertEquals(List.of("0.51"), content.samples().stream().map(sample -> sample.measured("absorbance").orElseThrow().text()).toList());
		assertEquals("37.1", content.samples().getFirst().measured("absorbance 1 temperature").orElseThrow().text());
		assertEquals("37.2", content.notUnderstood().getLast().text());
	}

	@Test
	void valuesCalculatedOfOneWavelengthStayWithIt() {
		List<List<String>> both = List.of(List.of("Wavelength: 450 nm"), List.of("Plate 1"), List.of("Abs", "1"), List.of("A", "0.51"), List.of(""),
				List.of("Wavelength: 620 nm"), List.of("Abs", "1"), List.of("A", "0.07"));
		List<List<String>> measured = new ArrayList<>(List.of(HEAD, SESSION, TIME, List.of("Absorbance 1")));
		measured.addAll(both);
		List<List<String>> blanked = new ArrayList<>(List.of(HEAD, SESSION, TIME, List.of("Blank Subtraction 1")));
		blanked.addAll(both);
		RunContent content = content(reader.read(new SheetFixture("session.xlsx").sheet("Absorbance 1_01", measured).sheet("Blank Subtraction 1_02", blanked)
				.file(), ReaderSettings.in(ZoneOffset.UTC)));
		assertEquals(List.of("0.51", "0.07"), content.samples().stream().map(sample -> sample.measurements().stream()
				.filter(value -> value.field().equals("blank subtraction 1 abs")).map(Measured::text).collect(Collectors.joining(" "))).toList());
	}

	private Outcome<RunContent> read(String step) {
		var file = new SheetFixture("session.xlsx")
				.sheet(step + "_01",
						List.of(HEAD, SESSION, TIME, List.of(step), List.of("Wavelength: 450 nm"), List.of("Plate 1"),
								List.of("Abs", "1", "2"), List.of("A", "0.051", "OVER"), List.of(), List.of("Sample", "1", "2"),
								List.of("A", "Blank1", "")))
				.sheet("Blank Subtraction 1_02",
						List.of(HEAD, SESSION, TIME, List.of("Blank Subtraction 1"), List.of("Plate 1"),
								List.of("Value", "1", "2"), List.of("A", "", "1.25")))
				.sheet("Instrument information", List.of(List.of("Instrument information"), List.of("", "Name", "", "", "Varioskan LUX"),
						List.of("", "Serial number", "", "", "3020")))
				.file();
		return reader.read(file, ReaderSettings.in(Fixture.LABORATORY));
	}
}

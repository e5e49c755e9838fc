/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.magellan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.PlateWells;
import org.stemma.testkit.instrument.SheetFixture;

class MagellanReaderTest {

	private static final List<List<String>> LINES = List.of(
			List.of("Date of measurement: 2021-07-16/Time of measurement: 09:43:07"), List.of("od.mth"),
			List.of("C:\\mth\\od.mth"), List.of("1.wsp"), List.of("C:\\wsp\\1.wsp"), List.of("595nm"), List.of("A. Miller"),
			List.of("ULTRA"), List.of("Instrument serial number: 129"), List.of("Measurement mode: Fluorescence Top Reading"),
			List.of("Excitation wavelength: 485 nm"), List.of("Emission wavelength: 535 nm"), List.of("Number of flashes: 10"),
			List.of("Gain (Manual): 50"), List.of("Meas. temperature: Raw data: 23.4 °C"));

	private final MagellanReader reader = new MagellanReader();

	@ParameterizedTest
	@CsvSource({ "A1, fluorescence, 1462.5 [RFU] VALUE", "B1, fluorescence, OVER OUT_OF_RANGE",
			"A1, detector wavelength setting, 535 nm VALUE", "A1, excitation wavelength setting, 485 nm VALUE",
			"A1, number of averages, 10 1 VALUE", "A1, detector gain setting, 50 VALUE",
			"A1, compartment temperature, 23.4 Cel VALUE", "A1, well plate identifier, P1 VALUE", "A1, plate well count, 2 1 VALUE" })
	void readsEachWell(String well, String field, String expected) {
		assertEquals(expected, PlateWells.of(read("Raw data", "Well positions", "Plate"), well, field));
	}

	@Test
	void readsTheColumnsInAnyOrder() {
		assertEquals(PlateWells.of(read("Raw data", "Well positions", "Plate"), "A1", "fluorescence"),
				PlateWells.of(read("Well positions", "Plate", "Raw data"), "A1", "fluorescence"));
	}

	@Test
	void keepsTimeInstrumentAndUser() {
		RunContent content = content(read("Raw data", "Well positions", "Plate"));
		assertEquals(LocalDateTime.of(2021, 7, 16, 9, 43, 7), content.samples().getFirst().time().get().clock());
		assertEquals(List.of("129", "ULTRA", "A. Miller", "C:\\mth\\od.mth", "C:\\wsp\\1.wsp", "plate reader", "well plate"),
				content.metadata().stream().map(fact -> fact.text()).toList());
	}

	@Test
	void takesNoColumnOfAnotherNameForTheSignal() {
		Outcome<RunContent> read = read("Mean conc.", "Well positions", "Plate");
		assertReadWith(read, "column.missing");
		assertEquals("P1 VALUE", PlateWells.of(read, "A1", "mean conc."));
		assertTrue(content(read).samples().getFirst().measured("fluorescence").isEmpty());
	}

	@Test
	void refusesAListWithoutWells() {
		assertRefused(read("Raw data", "Plate"), "column.missing", 1, 0);
	}

	@Test
	void readsOtherLabelsAsNumbersAndKeysBesideTheirValues() {
		List<List<String>> rows = new ArrayList<>(List.of(List.of("Raw data (Label 1)", "Raw data (Label 2)", "Well positions"),
				List.of("0.51", "0.07", "A1"), List.of("0.62", "OVER", "B1"), List.of("Measurement mode:", "Absorbance"), List.of("a remark"),
				List.of("lines", "of", "", "three")));
		RunContent content = content(reader.read(new SheetFixture("od.xlsx").sheet("Magellan Sheet 1", rows).file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals("0.07 {AU} VALUE", value(content.samples().getFirst(), "raw data (label 2)"));
		assertEquals("'OVER' OUT_OF_RANGE", value(content.samples().getLast(), "raw data (label 2)"));
		assertEquals(List.of("lines | of |  | three", "a remark"), content.notUnderstood().stream().map(part -> part.text()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sample ID", "Sample IDs", "SampleID", "Sample", "Sample names" })
	void takesTheIdentifiersOfSamplesForTheirNames(String column) {
		List<List<String>> rows = List.of(List.of("Raw data", "Well positions", "Layout", "Replicate info", column, "Plate"), List.of("0.51", "A1", "SM1_1", "1/2", "1001", "P1"),
				List.of("0.62", "B1", "BL1", "", "", "P1"), List.of("Measurement mode: Absorbance"));
		Outcome<RunContent> read = reader.read(new SheetFixture("od.xlsx").sheet("Magellan Sheet 1", rows).file(), ReaderSettings.in(Fixture.LABORATORY));
		assertEquals(List.of("1001", "P1_B1"), content(read).samples().stream().map(sample -> sample.sample()).toList());
		assertEquals("unknown sample role VALUE blank role VALUE SM1_1 VALUE", PlateWells.of(read, "A1", "sample role type") + " " + PlateWells.of(read, "B1", "sample role type")
				+ " " + PlateWells.of(read, "A1", "layout"));
	}

	@Test
	void readsEverySheetThatHoldsAMeasurement() {
		List<List<String>> one = List.of(List.of("Raw data", "Well positions", "Plate"), List.of("0.51", "A1", "P1"), List.of("Measurement mode: Absorbance"));
		List<List<String>> two = List.of(List.of("Raw data", "Well positions", "Plate"), List.of("0.62", "A1", "P2"), List.of("Measurement mode: Absorbance"));
		RunContent content = content(reader.read(new SheetFixture("od.xlsx").sheet("Magellan Sheet 1", one).sheet("Magellan Sheet 2", two)
				.sheet("Notes", List.of(List.of("shaken"))).file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(List.of("P1_A1", "P2_A1"), content.samples().stream().map(sample -> sample.sample()).toList());
		assertEquals("shaken", content.notUnderstood().getLast().text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t", ";" })
	void readsTheSameAsText(String mark) {
		Fixture text = new Fixture("od.asc", "Raw data\tWell positions\tPlate\n0,51\tA1\t96W8\n2x5\tB1\t96W8\n0,7\tC1\t96W8\n".replace("\t", mark)
				+ "Date of measurement: 2021-07-16/Time of measurement: 09:43:07\nMeasurement mode: Absorbance\n");
		assertTrue(assertDoesNotThrow(() -> reader.recognise(text.file().head())).confidence() > 50);
		assertEquals("0.51 {AU} VALUE", PlateWells.of(text.readBy(reader), "A1", "absorbance"));
		assertMarked(text.readBy(reader), "2x5", 3, 1);
		assertEquals(LocalDateTime.of(2021, 7, 16, 9, 43, 7), content(text.readBy(reader)).samples().getFirst().time().get().clock());
	}

	private Outcome<RunContent> read(String... columns) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(columns));
		rows.add(row(columns, "1462.5", "A1"));
		rows.add(row(columns, "OVER", "B1"));
		rows.addAll(LINES);
		return reader.read(new SheetFixture("od.xlsx").sheet("Magellan Sheet 1", rows).file(), ReaderSettings.in(Fixture.LABORATORY));
	}

	private static List<String> row(String[] columns, String value, String well) {
		return java.util.stream.Stream.of(columns).map(column -> switch (column) {
		case "Raw data" -> value;
		case "Well positions" -> well;
		default -> "P1";
		}).toList();
	}
}

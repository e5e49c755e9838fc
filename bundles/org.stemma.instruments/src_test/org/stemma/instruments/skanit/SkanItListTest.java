/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

/** Results that were exported as lists instead of plates. */
class SkanItListTest {

	private static final List<String> NAMES = List.of("Plate", "Well", "Group", "Type", "Sample", "Wavelength [nm]", "Abs");

	@Test
	void readsALineForEachWellAndWavelength() {
		Outcome<RunContent> read = read(Map.of("Absorbance 1", List.of(NAMES, List.of("Plate 1", "A01", "G 1", "Blank", "Blank1", "450", "0.051"),
				List.of("Plate 1", "A02", "G 1", "Unknown", "Un0001", "450", "OVER"), List.of("Plate 1", "A01", "G 1", "Blank", "Blank1", "620", "0.041"))));
		assertEquals(List.of("Blank1 A1 0.051 {AU} VALUE 450 nm VALUE", "Un0001 A2 'OVER' OUT_OF_RANGE 450 nm VALUE", "Blank1 A1 0.041 {AU} VALUE 620 nm VALUE"),
				content(read).samples().stream().map(one -> one.sample() + " " + one.well() + " " + value(one, "absorbance") + " "
						+ value(one, "detector wavelength setting")).toList());
		SampleContent first = content(read).samples().getFirst();
		assertEquals("'Plate 1' VALUE 'G 1' VALUE 'Blank' VALUE 'blank role' VALUE", value(first, "well plate identifier") + " " + value(first, "group") + " "
				+ value(first, "type") + " " + value(first, "sample role type"));
	}

	@Test
	void givesWhatWasCalculatedInListsToTheWellsAndMeansToTheSamples() {
		Outcome<RunContent> read = read(Map.of("Absorbance 1", List.of(NAMES, List.of("P", "A1", "", "", "Un1", "450", "0.5"), List.of("P", "B1", "", "", "Un1", "450", "0.6"),
				List.of("P", "A1", "", "", "Un1", "620", "0.1")), "Blank Subtraction 1",
				List.of(List.of("Plate", "Well", "Wavelength [nm]", "Blank subtracted"), List.of("P", "A1", "450", "0.4"), List.of("P", "A1", "620", "0.02"), List.of("P", "C9", "450", "0.9")),
				"Average, SD, CV% 1", List.of(List.of("Sample", "Count", "AVG", "CV%"), List.of("Un1", "2", "0.55", "12.9"), List.of("Un7", "2", "0.95", "1.9"))));
		List<SampleContent> samples = content(read).samples();
		assertEquals(List.of("0.4 1 VALUE", "no such field", "0.02 1 VALUE"), samples.stream().map(one -> value(one, "blank subtraction 1 blank subtracted")).toList());
		assertEquals("0.55 1 VALUE 12.9 % VALUE", value(samples.get(1), "average, sd, cv% 1 avg") + " " + value(samples.get(1), "average, sd, cv% 1 cv%"));
		assertEquals(List.of("Sample | Count | AVG | CV%", "Un7 | 2 | 0.95 | 1.9", "0.9"), content(read).notUnderstood().stream().map(NotUnderstood::text).toList());
	}

	@Test
	void givesMeansOfAWavelengthToItsOwnMeasurements() {
		Outcome<RunContent> read = read(Map.of("Absorbance 1", List.of(NAMES, List.of("P", "A1", "", "", "Un1", "450", "0.5"), List.of("P", "A1", "", "", "Un1", "620", "0.1")),
				"Average 1", List.of(List.of("Sample", "Wavelength [nm]", "AVG"), List.of("Un1", "450", "0.55"), List.of("Un1", "620", "0.15"), List.of("Un1", "700", "0.25"))));
		assertEquals(List.of("0.55 1 VALUE", "0.15 1 VALUE"), content(read).samples().stream().map(one -> value(one, "average 1 avg")).toList());
		assertEquals("Un1 | 700 | 0.25", content(read).notUnderstood().getLast().text());
	}

	@Test
	void keepsTheTimeOfASingleReading() {
		SampleContent well = content(read(Map.of("Luminescence 1", List.of(List.of("Well", "Reading", "Meas. time [min]", "RLU"), List.of("A1", "1", "0.5", "100"))))).samples().getFirst();
		assertEquals("100 [RLU] VALUE 30.0 s VALUE '1' VALUE", value(well, "luminescence") + " " + value(well, "elapsed time") + " " + value(well, "reading"));
	}

	@Test
	void readsLinesByTimeAsCurves() {
		Outcome<RunContent> read = read(Map.of("Absorbance 1", List.of(List.of("Well", "Wavelength(s) [nm]", "Measurement time(s)", "Raw absorbance", "Temperature", "Note"),
				List.of("A 1", "340", "0", "1.13", "37.2", "x"), List.of("A 2", "340", "0.42", "1.14", "37.2", "x"), List.of("A 1", "340", "6", "1.12", "37.1", "x"),
				List.of("A 2", "340", "6.42", "OVER", "37.1", "x"))));
		List<SampleContent> samples = content(read).samples();
		assertEquals(List.of("A1 absorption profile data cube [0, 6] [Optional[1.13], Optional[1.12]]", "A2 absorption profile data cube [0.42, 6.42] [Optional[1.14], Optional.empty]"),
				samples.stream().map(one -> one.well() + " " + one.curves().getFirst().field() + " " + one.curves().getFirst().at() + " " + one.curves().getFirst().values()).toList());
		assertEquals("'OVER' ERROR 340 nm VALUE [Optional[37.2], Optional[37.1]] 'x' VALUE", value(samples.get(1), "error") + " " + value(samples.get(1), "detector wavelength setting") + " "
				+ samples.get(1).curves().get(1).values() + " " + value(samples.get(1), "note"));
	}

	@Test
	void readsLinesByWavelengthOfASpectrumAsCurves() {
		Outcome<RunContent> read = read(Map.of("Fluorescence spectrum 1", List.of(List.of("Well", "Ex. [nm]", "Em. [nm]", "RFU"), List.of("A1", "485", "520", "10"),
				List.of("A1", "485", "525", "12"))));
		SampleContent well = content(read).samples().getFirst();
		assertEquals("fluorescence emission spectrum data cube [520, 525] 485 nm VALUE no such field", well.curves().getFirst().field() + " " + well.curves().getFirst().at() + " "
				+ value(well, "excitation wavelength setting") + " " + value(well, "detector wavelength setting"));
	}

	@Test
	void readsAColumnForEachWellOfASpectrumAndOfSeveralWavelengths() {
		SampleContent spectrum = content(read(Map.of("Absorbance spectrum 1", List.of(List.of("Wavelength [nm]", "Un1 (A01)", "A02"), List.of("400", "0.1", "0.2"),
				List.of("410", "0.15", "OVER"))))).samples().getFirst();
		assertEquals("Un1 absorption spectrum data cube nm [400, 410] [Optional[0.1], Optional[0.15]] no such field", spectrum.sample() + " " + spectrum.curves().getFirst().field() + " "
				+ spectrum.curves().getFirst().across().unit() + " " + spectrum.curves().getFirst().at() + " " + spectrum.curves().getFirst().values() + " "
				+ value(spectrum, "detector wavelength setting"));
		Outcome<RunContent> two = read(Map.of("Absorbance 1", List.of(List.of("Wavelength [nm]", "Reading", "avg. time [s]", "A01"), List.of("450", "1", "0", "0.1"), List.of("450", "2", "30", "0.2"),
				List.of("620", "1", "5", "0.01"), List.of("620", "2", "35", "0.02"))));
		assertEquals(List.of("450 nm VALUE [0, 30] [Optional[0.1], Optional[0.2]]", "620 nm VALUE [5, 35] [Optional[0.01], Optional[0.02]]"), content(two).samples().stream()
				.map(one -> value(one, "detector wavelength setting") + " " + one.curves().getFirst().at() + " " + one.curves().getFirst().values()).toList());
		assertTrue(content(two).notUnderstood().isEmpty(), () -> content(two).notUnderstood().toString());
	}

	@Test
	void refusesAWellTwiceAndKeepsReadingsApart() {
		List<String> names = List.of("Well", "Reading", "Abs");
		assertEquals(List.of("'1' VALUE", "'2' VALUE"), content(read(Map.of("Absorbance 1", List.of(names, List.of("A1", "1", "0.5"), List.of("A1", "2", "0.6")))))
				.samples().stream().map(one -> value(one, "reading")).toList());
		assertRefused(read(Map.of("Absorbance 1", List.of(names, List.of("A1", "1", "0.5"), List.of("A1", "1", "0.6")))), "well.twice", 8, 1);
		assertRefused(read(Map.of("Absorbance 1", List.of(names, List.of("mean", "1", "0.5")))), "well.unreadable", 7, 1);
		Outcome<RunContent> other = read(Map.of("Absorbance 1", List.of(List.of("Well", "Result"), List.of("A1", "0.5"))));
		assertReadWith(other, "column.missing");
		assertTrue(content(other).samples().getFirst().measured("absorbance").isEmpty());
	}

	private static Outcome<RunContent> read(Map<String, List<List<String>>> steps) {
		SheetFixture book = new SheetFixture("session.xlsx");
		for (String step : steps.keySet().stream().sorted().toList()) {
			List<List<String>> rows = new ArrayList<>(List.of(List.of("Measurement results"), List.of("elisa.skax"), List.of("8/23/2024 3:02:30 PM"), List.of(step), List.of("")));
			rows.addAll(steps.get(step));
			book = book.sheet(step.replaceAll("\\W", " ") + "_01", rows);
		}
		return new SkanItReader().read(book.file(), ReaderSettings.in(Fixture.LABORATORY));
	}
}

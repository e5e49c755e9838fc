/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nanodrop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.Readings;

/** Exports whose result is an absorbance: of a culture, of an assay of proteins, of wavelengths that a person chose. */
class NanoDropAbsorbanceTest {

	private static final String TIME = "7/19/2023 3:27:29 PM";

	@ParameterizedTest
	@CsvSource({ "A562, 562", "OD600, 600", "595 nm, 595", "A260 (10mm), 260", "600 nm Abs, 600" })
	void readsAnyWavelengthThatAColumnNames(String column, String wavelength) throws IOException {
		Fixture file = one("Protein (ug/mL)," + column, "512.1,0.31");
		assertEquals(List.of(wavelength + " nm VALUE", "0.31 {AU} VALUE"), absorbances(file, new NanoDropOneReader()));
		assertEquals("0.5121 mg/mL VALUE", value(sample(file.readBy(new NanoDropOneReader()), "V-1"), "mass concentration"));
		assertTrue(new NanoDropOneReader().recognise(file.file().head()).confidence() > 50);
	}

	@Test
	void takesNoOtherPathLengthForThatOfACentimetre() {
		Fixture file = one("A280 (1mm),A280", "0.13,1.3");
		assertEquals(List.of("280 nm VALUE", "1.3 {AU} VALUE"), absorbances(file, new NanoDropOneReader()));
	}

	@Test
	void readsACultureWithItsCells() {
		Fixture file = one("OD600,Cells/mL,Factor", "0.512,5.12E+08,1.0E+09");
		Outcome<RunContent> read = file.readBy(new NanoDropOneReader());
		assertEquals("512000000 /mL VALUE", value(sample(read, "V-1"), "cells/ml"));
		assertEquals("1000000000 1 VALUE", value(sample(read, "V-1"), "factor"));
	}

	@Test
	void keepsWhatStandsInPlaceOfAnAbsorbance() {
		assertMarked(one("A600,A450", "7x5,0.2").readBy(new NanoDropOneReader()), "7x5", 2, 3);
		assertEquals("'OVER' OUT_OF_RANGE", value(sample(one("A600,A450", "OVER,0.2").readBy(new NanoDropOneReader()), "V-1"), "absorbance"));
	}

	@Test
	void readsTheAbsorbancesOfANanoDropEightBelowItsKeys() throws IOException {
		Fixture eight = new Fixture("a.txt", "Application:\tUV-Vis\nSample Id\tSample Name\tDate & Time\tLocation\tA562\tA595\n"
				+ "V-1\tfirst\t06/16/2022 04:38:28 PM(-07:00)\tA\t0.5\t0.25\n");
		assertEquals(List.of("562 nm VALUE", "0.5 {AU} VALUE", "595 nm VALUE", "0.25 {AU} VALUE"), absorbances(eight, new NanoDropEightReader()));
		assertTrue(new NanoDropEightReader().recognise(eight.file().head()).confidence() > 50);
		assertEquals(0, new NanoDropEightReader().recognise(eight.with("Application:\tUV-Vis\n", "").file().head()).confidence());
	}

	@Test
	void readsThePairsOfANanoDrop2000() {
		Fixture two = new Fixture("a.txt", "#\tSample ID\tUser name\tDate and Time\tnm 1\tAbs 1\n1\tV-1\tkim\t4/14/2022 3:48:01 PM\t600\t0.5\n");
		assertEquals(List.of("600 nm VALUE", "0.5 {AU} VALUE"), absorbances(two, new NanoDrop2000Reader()));
	}

	@Test
	void readsACultureOfANanoDrop8000() {
		Fixture thousands = new Fixture("a.txt", "Plate ID\tWell \tSample ID\tUser ID\tDate \tTime \tA600\tCursor Pos.\tCursor abs.\n"
				+ "P7\tA1\tV-1\tkim\t4/14/2022\t3:48 PM\t0.5\t600\t0.5\n");
		assertEquals(List.of("600 nm VALUE", "0.5 {AU} VALUE"), absorbances(thousands, new NanoDrop8000Reader()));
	}

	@Test
	void namesAConcentrationOfAmountAsWhatItIs() {
		Fixture thousands = Fixture.beside(NanoDropReadersTest.class, "eight-thousand.txt").with("mg/ml", "pmol/ul");
		assertEquals("1.726 pmol/uL VALUE", value(sample(thousands.readBy(new NanoDrop8000Reader()), "V-2"), "molar concentration"));
		Fixture eight = Fixture.beside(NanoDropReadersTest.class, "eight.txt").changed(text -> text.replaceAll("ng/.L", "pmol/µL"));
		assertEquals("704.986 pmol/uL VALUE", value(sample(eight.readBy(new NanoDropEightReader()), "c36c"), "molar concentration"));
		assertEquals("6.7 1 VALUE", value(sample(one("A280,E1%", "1.3,6.7").readBy(new NanoDropOneReader()), "V-1"), "e1%"));
	}

	private static Fixture one(String columns, String values) {
		return new Fixture("a.csv", "Date,Sample Name," + columns + ",Baseline Correction (nm)\n" + TIME + ",V-1," + values + ",750\n");
	}

	private static List<String> absorbances(Fixture file, InstrumentReader reader) {
		return sample(file.readBy(reader), "V-1").measurements().stream()
				.filter(value -> value.field().equals("absorbance") || value.field().startsWith("detector")).map(Readings::text).toList();
	}
}

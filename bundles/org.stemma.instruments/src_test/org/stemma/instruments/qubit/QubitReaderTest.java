/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.qubit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.instruments.Fixture;

class QubitReaderTest {

	private static final String FOUR = "Run ID,Assay Name,Test Name,Test Date,Qubit® tube conc.,Units,Original sample conc.,Units,Sample Volume (µL),"
			+ "Dilution Factor,Std 1 RFU,Std 2 RFU,Std 3 RFU,Excitation,Emission,Green RFU,Far Red RFU\n"
			+ "2023-12-12,1x dsDNA,V-1,12/12/2023 6:40:54 AM,30.4,ng/mL,6.08,ng/µL,1,200,49.43,21133.11,,Blue,Green,1303.11,\n";

	private final QubitReader reader = new QubitReader();
	private final Fixture flex = Fixture.beside(QubitReaderTest.class, "flex.csv");

	@ParameterizedTest
	@CsvSource({ "qubit tube concentration, 2.64 ug/mL", "original sample concentration, 528 ng/uL", "fluorescence, 26.8 [RFU]",
			"standard 1 concentration, 3.1979 [RFU]", "sample volume setting, 1 uL", "dilution factor, 200 1" })
	void readsARowOfAQubitFlex(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(flex.readBy(reader), "V-1"), field));
	}

	@Test
	void keepsOutOfRangeAsThat() {
		assertEquals("'Out of range' OUT_OF_RANGE", value(sample(flex.readBy(reader), "V-2"), "original sample concentration"));
		assertEquals("'Out of range' OUT_OF_RANGE", value(sample(flex.readBy(reader), "V-2"), "qubit tube concentration"));
	}

	@Test
	void readsTimeWellAndSoftware() {
		assertEquals(LocalDateTime.of(2022, 12, 13, 16, 41, 9), sample(flex.readBy(reader), "V-1").time().get().clock());
		assertEquals("A1", sample(flex.readBy(reader), "V-1").well());
		assertEquals("1.5.0", content(flex.readBy(reader)).metadata().getFirst().text());
	}

	@Test
	void readsTheQualityOfRna() throws java.io.IOException {
		Fixture iq = new Fixture("iq.csv", "Run ID,Assay Name,Test Name,Test Date,RNA IQ,Percent large RNA,Std 1 RFU,Std 2 RFU,Std 3 RFU,Green RFU,Far Red RFU\n"
				+ "2023-12-12,RNA IQ,V-1,12/12/2023 6:40:54 AM,9.5,95,10.5,20.5,30.5,1303.11,200.5\n");
		org.junit.jupiter.api.Assertions.assertTrue(reader.recognise(iq.file().head()).confidence() > 50);
		var sample = sample(iq.readBy(reader), "V-1");
		assertEquals("9.5 1 VALUE 95 1 VALUE", value(sample, "rna iq") + " " + value(sample, "percent large rna"));
		assertRefused(iq.with("RNA IQ,Percent", "Other,Percent").readBy(reader), "column.missing", 1, 0);
	}

	@Test
	void readsTheNamesOfAQubit3() {
		var sample = sample(new Fixture("three.csv", "Name,Date/Time,Assay Conc.,Units,Stock Conc.,Units,Assay Type,Sample Vol (µL),Dilution Factor,Std 1 RFU,Std 2 RFU,"
				+ "Std 3 RFU,Excitation,Green RFU,Far Red RFU\nV-1,01/15/2019 03:12:34 PM,30.4,ng/mL,6.08,ng/µL,dsDNA,1,200,49.43,21133.11,,Blue,1303.11,\n").readBy(reader), "V-1");
		assertEquals("30.4 ng/mL VALUE", value(sample, "qubit tube concentration"));
		assertEquals("6.08 ng/uL VALUE", value(sample, "original sample concentration"));
		assertEquals(LocalDateTime.of(2019, 1, 15, 15, 12, 34), sample.time().get().clock());
	}

	@Test
	void readsTheTwoUnitColumnsOfAQubit4() {
		var sample = sample(new Fixture("four.csv", FOUR).readBy(reader), "V-1");
		assertEquals("30.4 ng/mL VALUE", value(sample, "qubit tube concentration"));
		assertEquals("6.08 ng/uL VALUE", value(sample, "original sample concentration"));
		assertEquals("1303.11 [RFU] VALUE", value(sample, "fluorescence"));
	}

	@Test
	void keepsEachVersionOfTheSoftwareAndAReadingThatIsNotAvailable() {
		Fixture mixed = flex.changed(text -> text.replaceFirst("A2,1\\.5\\.0", "A2,1.6.0").replaceFirst(",0\\.4,", ",N/A,"));
		assertEquals(List.of("1.5.0", "1.6.0"), content(mixed.readBy(reader)).metadata().stream().filter(fact -> fact.field().equals("software version"))
				.map(fact -> fact.text()).toList());
		assertEquals("'N/A' MISSING", value(sample(mixed.readBy(reader), "V-2"), "fluorescence"));
	}

	@Test
	void marksAConcentrationThatIsNoNumber() {
		assertMarked(flex.with("2.64,ug/mL", "2x64,ug/mL").readBy(reader), "2x64", 2, 7);
	}

	@Test
	void refusesAConcentrationWithoutUnit() {
		assertRefused(flex.with("2.64,ug/mL", "2.64,").readBy(reader), "number.unit", 2, 8);
		assertReadWith(flex.with(",13/12/2022 04:41:09 PM,RNA BR,V-2", ",,RNA BR,V-2").readBy(reader), "time.missing");
	}

	@Test
	void doubtsAConcentrationThatTheDilutionDoesNotMakeOfTheTubes() {
		assertReadWith(flex.with("528,ng/uL", "528,ug/uL").readBy(reader), "value.inconsistent");
		assertReadWith(flex.with("2.64,ug/mL", "264,ug/mL").readBy(reader), "value.inconsistent");
		assertTrue(flex.with("528,ng/uL", "529,ng/uL").readBy(reader).problems().isEmpty(), "rounding is no doubt");
	}

	@Test
	void readsTheUnitInTheNameOfTheColumn() {
		Fixture named = new Fixture("four.csv", FOUR.replace("conc.,Units,Original sample conc.,Units", "conc. (ng/mL),Original sample conc. (ng/µL)")
				.replace("30.4,ng/mL,6.08,ng/µL", "30.4,6.08"));
		assertEquals("30.4 ng/mL VALUE", value(sample(named.readBy(reader), "V-1"), "qubit tube concentration"));
		assertEquals("6.08 ng/uL VALUE", value(sample(named.readBy(reader), "V-1"), "original sample concentration"));
		assertRefused(flex.with("Qubit Tube Conc.,", "Qubit Tube Conc. (ng/mL),").readBy(reader), "number.unit", 2, 8);
	}

	@Test
	void takesTheOrderOfADateThatTheRunsIdentifierProves() {
		Fixture four = new Fixture("four.csv", FOUR.replace("2023-12-12", "2023-11-04").replace("12/12/2023", "04/11/2023"));
		assertEquals(LocalDateTime.of(2023, 11, 4, 6, 40, 54), sample(four.readBy(reader), "V-1").time().get().clock());
		assertEquals(LocalDateTime.of(2023, 11, 4, 6, 40, 54), sample(four.with("04/11/2023", "11/04/2023").readBy(reader), "V-1").time().get().clock());
		assertReadWith(four.with("2023-11-04", "4711").readBy(reader), "time.ambiguous");
	}

	@Test
	void refusesAConcentrationWrittenInAnotherStyleThanTheOthers() {
		Fixture two = new Fixture("four.csv", FOUR + FOUR.lines().skip(1).findFirst().orElseThrow().replace("30.4,", "\"3,040\",").replace("6.08", "608").replace("V-1", "V-2") + "\n");
		assertRefused(two.with("30.4,", "3.041,").readBy(reader), "number.ambiguous", 3, 5);
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.instruments.Fixture;

/** Counts and concentrations of partitions that cannot belong together. */
class PartitionDoubtsTest {

	private final Fixture qiacuity = Fixture.beside(PartitionDoubtsTest.class, "qiacuity.csv");
	private final Fixture qx = Fixture.beside(PartitionDoubtsTest.class, "qx.csv");

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "Positives,Negatives ! Negatives,Positives", ",141, ! ,14.1,", ",141, ! ,141000,",
			"Concentration, ! Concentration (copies/mL)," })
	void doubtsAConcentrationThatDoesNotFitTheDropletsOfQx(String old, String changed) {
		assertReadWith(qx.with(old, changed).readBy(new QxReader()), "value.inconsistent");
	}

	@Test
	void doubtsWellsOfOnePlateWhosePartitionsDifferInSize() {
		String row = "\"A01\",Absolute Quantification,\"\",\"Lot 7\",Ch1Unknown,\"LIN28A\",\"Manual\",141,147,134,1901,13919,15820,,\n";
		Fixture wells = qx.with(row, row + row.replace("A01", "B01") + row.replace("A01", "C01").replace(",141,", ",181,").replace("147,134", "190,170"));
		assertReadWith(wells.readBy(new QxReader()), "value.inconsistent");
		assertEquals(List.of(), qx.with(row, row + row.replace("A01", "B01")).readBy(new QxReader()).problems());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { ",1897,4,81,13838 ! ,1897,4,91,13838", ",1897,4,81,13838 ! ,1897,81,4,13838" })
	void doubtsDropletsByBothChannelsThatAreNotThoseOfTheWell(String old, String changed) {
		Fixture crossed = qx.with(",CNV,MergedWells", ",CNV,MergedWells,Ch1+Ch2+,Ch1+Ch2-,Ch1-Ch2+,Ch1-Ch2-").with("15820,,\n", "15820,,,1897,4,81,13838\n");
		assertEquals(List.of(), crossed.readBy(new QxReader()).problems());
		assertReadWith(crossed.with(old, changed).readBy(new QxReader()), "value.inconsistent");
	}

	@Test
	void doubtsLimitsOfAnIntervalThatStandUnderEachOthersName() {
		assertReadWith(qx.with("PoissonConfMax,PoissonConfMin", "PoissonConfMin,PoissonConfMax").readBy(new QxReader()), "value.inconsistent");
	}

	@Test
	void doubtsTextsInPlaceOfWells() {
		assertReadWith(qiacuity.with("\"Well\",\"Sample/NTC/Control\"", "\"Sample/NTC/Control\",\"Well\"").readBy(new QiacuityReader()), "well.unreadable");
		assertReadWith(qiacuity.with("\"Well\",", "\"Position\",").readBy(new QiacuityReader()), "well.missing");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "Sample/NTC/Control\",\"Type ! Type\",\"Sample/NTC/Control ! sample.role", "Partitions (Positive) ! Positive ones ! column.missing",
			"Conc. [cp/µL] (dPCR reaction)\",\"Conc. [cp/mL] (dPCR reaction) ! a\",\"b ! column.missing" })
	void doubtsNamesOfColumnsThatWereChanged(String old, String changed, String code) {
		assertReadWith(qiacuity.with(old, changed).readBy(new QiacuityReader()), code);
	}

	@Test
	void takesNoNamesForWellsOfAFirstColumnThatHasAName() {
		String wells = "Sample/NTC/Control,,Type,Plate ID,Reaction Mix,Target,Concentration (copies/µL),Partitions (valid),Partitions (positive),Partitions (negative)\n"
				+ "A1,Lot 8,Sample,P1,5p,5p,8.28,25486,166,25320\nB1,Lot 9,Sample,P1,5p,5p,8.28,25486,166,25320\n";
		assertReadWith(new Fixture("swapped.csv", wells).readBy(new QiacuityReader()), "well.missing");
	}

	@Test
	void doubtsAPlateThatIsCarriedDownWhereMostRowsNameTheirs() {
		String plates = "sep=,\n,Sample/NTC/Control,Type,Plate ID,Reaction Mix,Target,Concentration (copies/µL),Partitions (valid),Partitions (positive),Partitions (negative)\n"
				+ "A1,Lot 8,Sample,P1,5p,5p,8.28,25486,166,25320\nB1,Lot 9,Sample,,5p,5p,8.28,25486,166,25320\nC1,Lot 7,Sample,P2,5p,5p,8.28,25486,166,25320\n";
		assertReadWith(new Fixture("plates.csv", plates).readBy(new QiacuityReader()), "plate.missing");
		assertEquals(List.of(), qiacuity.readBy(new QiacuityReader()).problems());
	}

	@Test
	void readsAUnitThatASpreadsheetDamaged() {
		assertEquals("141 /uL VALUE", value(sample(qx.with("Concentration,", "Conc(copies/\u00C2\u00B5L),").readBy(new QxReader()), "Lot 7"), "number concentration"));
	}

	@Test
	void marksAnIntervalThatASpreadsheetDidNotShow() {
		assertReadWith(qiacuity.with("\"2.9%\"", "\"####\"").readBy(new QiacuityReader()), "value.not-a-result");
	}
}

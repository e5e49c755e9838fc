/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.instruments.Fixture;

class MatrixReaderTest {

	private final MatrixReader reader = new MatrixReader();
	private final Fixture plain = Fixture.beside(MatrixReaderTest.class, "plain-table.csv");
	private final Fixture keyed = Fixture.beside(MatrixReaderTest.class, "below-keys.csv");

	@ParameterizedTest
	@CsvSource({ "viable cell count, 1100 1", "viable cell density (cell counter), 2.20 10*6/mL",
			"average live cell diameter (cell counter), 9.53 um", "viability (cell counter), 88.00 %",
			"dead cell count, 150 1", "dead cell density (cell counter), 0.300 10*6/mL",
			"average dead cell diameter (cell counter), 4.5 um", "total cell count, 1250 1",
			"total cell density (cell counter), 2.50 10*6/mL", "average total cell diameter, 8.93 um", "note, first" })
	void readsEachValueOfThePlainTable(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(plain.readBy(reader), "M-1"), field).replace("'", ""));
	}

	@ParameterizedTest
	@CsvSource({ "viable cell count, 100 1", "viable cell density (cell counter), 0.50 10*6/mL",
			"average live cell diameter (cell counter), 12.41 um", "viability (cell counter), 83.33 %",
			"dead cell count, 20 1", "dead cell density (cell counter), 0.10 10*6/mL",
			"average dead cell diameter (cell counter), 11.52 um", "total cell count, 120 1",
			"total cell density (cell counter), 0.60 10*6/mL", "aggregate count, 7 1", "aggregate size, 33.33 um",
			"cell aggregation percentage, 4.29 %", "row, 0", "column, 1", "cell density dilution factor, 2.5 1",
			"well plate identifier, Plate 7", "scanresult timestamp, 4/27/24 14:01" })
	void readsEachValueBelowTheKeys(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(keyed.readBy(reader), "A2"), field).replace("'", ""));
	}

	@Test
	void takesTimeAndFactsFromTheKeys() {
		var outcome = keyed.readBy(reader);
		assertEquals(LocalDateTime.of(2024, 4, 27, 14, 5), sample(outcome, "A1").time().get().clock());
		assertEquals("[assay identifier=Dye, equipment serial number=MX-9, analyst=kim, software version=3, device type=cell counter]",
				content(outcome).metadata().stream().map(fact -> fact.field() + "=" + fact.text()).toList().toString());
		assertTrue(content(outcome).notUnderstood().isEmpty());
	}

	@Test
	void keepsTheTimeUnknownWhereTheFileHasNone() {
		assertReadWith(plain.readBy(reader), "time.unknown");
		assertTrue(sample(plain.readBy(reader), "M-2").time().isEmpty());
	}

	@Test
	void keepsAnErrorWithItsCommasAsOneTextAndDoubtsTheWell() {
		var outcome = plain.readBy(reader);
		assertEquals("'Image C dark, intensity lowImage D dark, intensity low' VALUE", value(sample(outcome, "M-3"), "error"));
		assertReadWith(outcome, "run.status");
	}

	@Test
	void keepsAKeyThatItDoesNotKnowUnderItsName() {
		var content = content(keyed.with("Version,3", "Room,3").readBy(reader));
		assertEquals("3 1 VALUE", value(content.samples().getFirst(), "room"));
	}

	@Test
	void doubtsATotalThatIsNotTheSum() {
		assertReadWith(keyed.with(",1.00,", ",0.40,").readBy(reader), "value.inconsistent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Well Name", "Live Cells/mL", "Viability", "Dead Cells/mL", "Total Cells/mL" })
	void refusesAFileWithoutARequiredColumn(String column) {
		assertRefused(plain.with(column + ",", "Other,").readBy(reader), "column.missing", 1, 0);
	}

	@Test
	void refusesADensityWithoutItsFactor() {
		assertRefused(keyed.with("Live Concentration (E6)", "Live Concentration").readBy(reader), "number.unit", 11, 7);
	}

	@Test
	void refusesDensitiesInMillionsUnderCellsPerMillilitre() {
		assertRefused(plain.with("E+06", "").readBy(reader), "value.implausible", 2, 3);
	}

	@Test
	void refusesAViabilityWithoutItsUnit() {
		assertRefused(plain.with("88.00%", "0.88").readBy(reader), "number.unit", 2, 5);
	}

	@Test
	void refusesAKeyThatTheDelimiterCutInTwo() {
		assertRefused(keyed.with("Dilution,2.5,", "Dilution,2,5").readBy(reader), "line.long", 2, 3);
	}

	@Test
	void refusesTwoPlatesWhoseWellsWouldGetTheTimeOfTheFirst() {
		Fixture both = keyed.changed(text -> text + text.replace("Plate 7", "Plate 8").replace("14:05", "16:05"));
		assertRefused(both.readBy(reader), "run.again", 13, 0);
	}

	@Test
	void refusesAMarkedRowThatWasShifted() {
		assertRefused(plain.with("\"Image C", "Image C").with("low\"", "low").readBy(reader), "row.long", 4, 14);
	}
}

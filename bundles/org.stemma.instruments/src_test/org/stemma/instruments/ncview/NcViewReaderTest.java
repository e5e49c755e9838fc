/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.ncview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
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
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.instruments.Fixture;

class NcViewReaderTest {

	private final NcViewReader reader = new NcViewReader();
	private final Fixture export = Fixture.beside(NcViewReaderTest.class, "three-counts.csv");

	@ParameterizedTest
	@CsvSource({ "total cell density (cell counter), 0.512000 10*6/mL", "viable cell density (cell counter), 0.480000 10*6/mL",
			"dead cell density (cell counter), 0.032000 10*6/mL", "viability (cell counter), 93.8 %",
			"average total cell diameter, 13.4 um", "cell aggregation percentage, 2.5 %", "debris index, 20 1",
			"cell density dilution factor, 1 1", "method name, Count & Viability", "media, Via2-Cassette", "analyst, kim",
			"signed by, ada", "tags, day 2", "status, OK", "experimental data identifier, 20240301-00007" })
	void readsEachValueWithItsUnit(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(export.readBy(reader), "C-0001"), field).replace("'", ""));
	}

	@Test
	void readsDensitiesWithAnExponent() {
		assertEquals("1.07 10*6/mL VALUE",
				value(sample(export.readBy(reader), "C-0002"), "total cell density (cell counter)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u2009", "\u202F", " ", "'", "" })
	void readsAnyBlankBetweenThousands(String blank) {
		Fixture other = export.changed(text -> text.replace("\u00A0", blank));
		assertEquals("0.512000 10*6/mL VALUE",
				value(sample(other.readBy(reader), "C-0001"), "total cell density (cell counter)"));
	}

	@Test
	void marksThousandsThatAreNone() {
		assertMarked(export.with("512\u00A0000", "512\u00A00000").readBy(reader), "512\u00A00000", 2, 11);
	}

	@Test
	void takesTheDayFromTheNameAndSaysThatTheHourIsNotKnown() {
		var outcome = export.readBy(reader);
		assertEquals(new MeasuredTime(LocalDateTime.of(2024, 3, 2, 0, 0), Fixture.LABORATORY, false),
				sample(outcome, "C-0003").time().get());
		assertReadWith(outcome, "time.day-only");
	}

	@ParameterizedTest
	@ValueSource(strings = { "20240230-00001", "count 1", "" })
	void keepsTheTimeUnknownWhereTheNameHasNoDay(String name) {
		var outcome = export.with("20240302-00001", name).readBy(reader);
		assertTrue(sample(outcome, "C-0003").time().isEmpty());
		assertReadWith(outcome, "time.missing");
	}

	@Test
	void namesTheInstrumentByItsSerialNumber() {
		assertEquals("[user=lab, equipment serial number=9001, device type=Cell counter, detection type=fluorescence]", content(export.readBy(reader)).metadata().stream()
				.map(fact -> fact.field() + "=" + fact.text()).toList().toString());
	}

	@Test
	void doubtsACountThatTheInstrumentDoubts() {
		assertReadWith(export.readBy(reader), "run.status");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SAMPLE ID", "TOTAL (cells/ml)", "LIVE (cells/ml)", "DEAD (cells/ml)", "VIABILITY (%)" })
	void refusesAFileWithoutARequiredColumn(String column) {
		assertRefused(export.with(column, "OTHER").readBy(reader), "column.missing", 1, 0);
	}

	@Test
	void doubtsADensityWhosePointMayStandBetweenThousands() {
		assertReadWith(export.with("512\u00A0000", "512.000").with("480\u00A0000", "480.000").with("32\u00A0000", "32.000").with("32.000", "132.000")
				.readBy(reader), "value.odd");
	}

	@Test
	void doubtsACountWithoutAVerdict() {
		assertReadWith(export.with(",S/N: 9001,OK,512", ",S/N: 9001,,512").readBy(reader), "run.status");
	}

	@Test
	void refusesADensityInMillionsUnderCellsPerMillilitre() {
		assertRefused(export.with("512\u00A0000", "0.512").readBy(reader), "value.implausible", 2, 11);
	}

	@ParameterizedTest
	@CsvSource({ "93.8, 193.8, 14", "13.4, -13.4, 15", "13.4, 13400, 15" })
	void refusesAnImplausibleValue(String good, String bad, int column) {
		assertRefused(export.with(good, bad).readBy(reader), "value.implausible", 2, column);
	}
}

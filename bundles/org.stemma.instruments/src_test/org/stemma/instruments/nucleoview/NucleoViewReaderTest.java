/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.nucleoview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class NucleoViewReaderTest {

	private final NucleoViewReader reader = new NucleoViewReader();
	private final Fixture classic = Fixture.beside(NucleoViewReaderTest.class, "classic.csv");
	private final Fixture status = Fixture.beside(NucleoViewReaderTest.class, "status-report.txt");

	@ParameterizedTest
	@CsvSource({ "viability (cell counter), 88.4 %", "viable cell density (cell counter), 1.52 10*6/mL",
			"dead cell density (cell counter), 0.200 10*6/mL", "total cell density (cell counter), 1.72 10*6/mL",
			"average total cell diameter, 11.6 um", "cell diameter standard deviation (um), 2.4 um",
			"percentage of cells with five or more, 7 %", "sample volume setting, 150.0 uL",
			"dilution volume, 50.000 uL", "cell density dilution factor, 2.000 1" })
	void readsEachValueOfTheClassicLayout(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(classic.readBy(reader), "N-0007"), field));
	}

	@ParameterizedTest
	@CsvSource({ "viability (cell counter), 94.2 %", "viable cell density (cell counter), 0.791 10*6/mL",
			"dead cell density (cell counter), 0.0490 10*6/mL", "total cell density (cell counter), 0.840 10*6/mL",
			"average total cell diameter, 12.9 um", "aggregates (%), 3.5 %", "debris index, 40 1",
			"cell density dilution factor, 4 1" })
	void readsEachValueOfTheLayoutWithStatus(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(status.readBy(reader), "N-0008"), field));
	}

	@ParameterizedTest
	@CsvSource({ "report title, Count with dye - morning", "checksum, 0A1B2C3D", "analyst, C. Okafor",
			"protocol template title, Count with dye", "model number, NucleoView NC-200",
			"equipment serial number, s/n 123", "login id, cokafor", "data system instance identifier, BENCH-4",
			"software version, 1.5.0.0", "21 cfr part 11, enabled", "csv file version, 2" })
	void readsTheFactsAboutTheRun(String field, String expected) {
		RunContent content = content(classic.readBy(reader));
		assertEquals(List.of(expected), content.metadata().stream().filter(fact -> fact.field().equals(field))
				.map(fact -> fact.text()).toList());
	}

	@Test
	void keepsAKeyThatItDoesNotKnowUnderItsName() {
		assertEquals("'low' VALUE", value(sample(classic.readBy(reader), "N-0007"), "ambient light"));
	}

	@Test
	void takesTheZoneThatTheFileStates() {
		assertEquals(new MeasuredTime(LocalDateTime.of(2024, 1, 18, 7, 15, 2), ZoneOffset.ofHoursMinutes(-3, -30), true),
				sample(classic.readBy(reader), "N-0007").time().get());
		assertEquals(new MeasuredTime(LocalDateTime.of(2024, 3, 1, 6, 7, 8), ZoneOffset.UTC, true),
				sample(status.readBy(reader), "N-0008").time().get());
	}

	@Test
	void takesTheLaboratorysZoneWhereTheFileStatesNone() {
		var time = sample(classic.with("Time zone offset;-3.5\r\n", "").readBy(reader), "N-0007").time().get();
		assertEquals(new MeasuredTime(LocalDateTime.of(2024, 1, 18, 7, 15, 2), Fixture.LABORATORY, false), time);
	}

	@Test
	void keepsTheTimeUnknownWhereTheFileHasNone() {
		assertTrue(sample(classic.with("Date time;20240118 071502\r\n", "").readBy(reader), "N-0007").time().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1.72E3 (Out of optimal range), OUT_OF_RANGE", "Not determined, NOT_DETECTED", "N/A, MISSING" })
	void keepsWhatIsNoResultAsAState(String found, String state) {
		var sample = sample(classic.with("1.72E6", found).readBy(reader), "N-0007");
		assertEquals("'" + found + "' " + state, value(sample, "total cell density (cell counter)"));
	}

	@Test
	void keepsACensoredDensityInTheUnitOfTheField() {
		var sample = sample(classic.with("2.00E5", "< 2.00E5").readBy(reader), "N-0007");
		assertEquals("0.200 10*6/mL BELOW", value(sample, "dead cell density (cell counter)"));
	}

	@Test
	void readsAFileThatASpreadsheetSavedAgain() {
		Fixture saved = classic.changed(text -> text.replace("\r\n", ",\r\n") + ",\r\n,\r\n");
		assertEquals("1.72 10*6/mL VALUE",
				value(sample(saved.readBy(reader), "N-0007"), "total cell density (cell counter)"));
	}

	@ParameterizedTest
	@CsvSource({ "20240118-0042-b-N-0007, N-0007", "20240118-0042-b-N 7 (2), N 7 (2)" })
	void takesTheSamplesNameFromTheImage(String image, String sample) {
		Fixture named = classic.with("Image;20240118-0042-b-N-0007;", "Image;" + image + ";");
		assertEquals(sample, content(named.readBy(reader)).samples().getFirst().sample());
	}

	@Test
	void doubtsAnImageNameWithoutASample() {
		var outcome = classic.with("Image;20240118-0042-b-N-0007;", "Image;morning;").readBy(reader);
		assertReadWith(outcome, "sample.unnamed");
		assertEquals("", content(outcome).samples().getFirst().sample());
	}

	@Test
	void readsAWorkbookWhoseLinesStandInOneCellEach() throws IOException {
		var file = new SheetFixture("a.xlsx").sheet("Run", classic.text().replace("\r\n", "\n")).file();
		assertEquals(75, reader.recognise(file.head()).confidence());
		assertEquals(content(classic.readBy(reader)).samples().getFirst().measurements().toString().replace("classic.csv", "a.xlsx!Run"),
				content(reader.read(file, ReaderSettings.in(Fixture.LABORATORY))).samples().getFirst().measurements().toString());
	}

	@Test
	void doubtsACommaThatIsReadBetweenThousands() {
		assertReadWith(classic.with("Multiplication factor;2.000", "Multiplication factor;2,000").readBy(reader), "number.grouped");
	}

	@Test
	void doubtsACountThatTheInstrumentDoubts() {
		assertReadWith(status.with("Status:\tOK", "Status:\tWarning: Foreign object detected").readBy(reader), "run.status");
	}

	@Test
	void refusesAClassicReportWithoutItsClosingLine() {
		assertRefused(classic.with("//[0A1B2C3D]", "").readBy(reader), "end.missing", 28, 0);
		assertRefused(classic.with("//[0A1B2C3D]", "//[0A1B").readBy(reader), "end.missing", 30, 0);
	}

	@Test
	void refusesAReportWithoutItsStatus() {
		assertRefused(status.with("Status:\tOK\r\n", "").readBy(reader), "end.missing", 21, 0);
	}

	@Test
	void refusesTwoReportsInOneFile() {
		assertRefused(classic.changed(text -> text + "\r\n" + text).readBy(reader), "end.more", 31, 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Viability (%);88.4;", "Live (cells/ml);1.52E6;", "Dead (cells/ml);2.00E5;",
			"Total (cells/ml);1.72E6;" })
	void refusesAReportWithoutARequiredKey(String line) {
		assertRefused(classic.with(line + "\r\n", "").readBy(reader), "column.missing", 2, 0);
	}

	@ParameterizedTest
	@CsvSource({ "88.4, 188.4, 4", "1.52E6, 1.74E6, 5", "2.00E5, 2.00E7, 6", "2.000;, 0.000;, 14", "11.6, 11600, 9", "2.00E5, 0.2, 6" })
	void refusesAnImplausibleValue(String good, String bad, int line) {
		assertRefused(classic.with(good, bad).readBy(reader), "value.implausible", line, 2);
	}

	@Test
	void refusesANumberThatTheDelimiterCutInTwo() {
		assertRefused(classic.with("88.4;", "88;4;").readBy(reader), "line.long", 4, 3);
	}

	@Test
	void refusesAZoneThatIsNone() {
		assertRefused(classic.with("offset;-3.5", "offset;27").readBy(reader), "time.zone", 22, 2);
	}
}

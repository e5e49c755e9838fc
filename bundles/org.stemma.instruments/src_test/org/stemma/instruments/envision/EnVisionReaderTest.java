/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.envision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.instruments.PlateWells;

class EnVisionReaderTest {

	private final EnVisionReader reader = new EnVisionReader();
	private final Fixture export = Fixture.beside(EnVisionReaderTest.class, "ratio.csv");

	@ParameterizedTest
	@CsvSource({ "A1, fluorescence, 31441 [RFU] VALUE", "B2, fluorescence, OUT ERROR", "A1, calc 1: ratio, 3.5 1 VALUE",
			"B2, calc 1: ratio, - MISSING", "A1, detector wavelength setting, 665 nm VALUE",
			"A1, detector bandwidth setting, 10 nm VALUE", "A1, excitation wavelength setting, 320 nm VALUE",
			"A1, number of averages, 50 1 VALUE", "A1, detector gain setting, 2 VALUE",
			"A1, detector distance setting (plate reader), 6.5 mm VALUE", "A1, compartment temperature, 22.5 Cel VALUE",
			"A1, plate well count, 96 1 VALUE", "A1, well plate identifier, B17 VALUE",
			"A1, sample role type, standard sample role VALUE", "B1, sample role type, blank role VALUE",
			"A2, sample role type, unknown sample role VALUE",
			"A1, scan position setting (plate reader), top scan position (plate reader) VALUE" })
	void readsEachWell(String well, String field, String expected) {
		assertEquals(expected.replace("-  ", "- "), PlateWells.of(export.readBy(reader), well, field));
	}

	@Test
	void dropsNoColumnOfThePlateInformation() {
		Fixture other = export.changed(text -> text.replace("Kinetics,Meas", "Window,Meas").replace(",22.5,", ",N/A,"));
		assertEquals("0 VALUE", PlateWells.of(other.readBy(reader), "A1", "window"));
		assertEquals("N/A MISSING", PlateWells.of(other.readBy(reader), "A1", "compartment temperature"));
		assertTrue(content(other.readBy(reader)).metadata().stream().anyMatch(one -> one.field().equals("calc 1: ratio/measured height")));
		Fixture twice = export.changed(text -> text.replace("3,1,\"=\"\"B17\"\"\",6.5,22.5", "3,1,\"=\"\"B17\"\"\",6.5,22.5,1,Eu(1),x,0,13/02/2024 15:08:06,\n3,2,\"=\"\"B17\"\"\",6.5,22.5"));
		assertTrue(content(twice.readBy(reader)).notUnderstood().stream().anyMatch(one -> one.text().startsWith("3 | 2 |")));
	}

	@Test
	void givesNoUnitThatTheTitleDoesNotState() {
		Fixture other = export.with("(Counts)", "(mP)");
		assertReadWith(other.readBy(reader), "unit.unknown");
		assertEquals("31441 1 VALUE", PlateWells.of(other.readBy(reader), "A1", "result (mp)"));
	}

	@ParameterizedTest
	@CsvSource({ "RFU, fluorescence, 31441 [RFU] VALUE", "RLU, luminescence, 31441 [RLU] VALUE", "OD, absorbance, 31441 {AU} VALUE" })
	void readsTitlesWithoutAChannel(String unit, String field, String expected) {
		assertEquals(expected, PlateWells.of(export.with("Eu(1) - channel 1 window 1 (Counts)", "Eu -  (" + unit + ")").readBy(reader), "A1", field));
	}

	@Test
	void readsCalculatedResultsThatStandAlone() {
		Fixture alone = export.changed(text -> text.substring(0, text.lastIndexOf("Plate information")) + text.substring(text.indexOf("Basic assay")));
		assertEquals("3.5 1 VALUE", PlateWells.of(alone.readBy(reader), "A1", "calc 1: ratio"));
	}

	@Test
	void tellsOfLostTablesRowsAndCells() {
		assertReadWith(export.with("Results for Eu(1)", "Results for Eu(1) - channel 1 window 1 (Counts)\nResults for Eu(1)").readBy(reader), "envision.no-table");
		assertReadWith(export.changed(text -> text.substring(0, text.indexOf("Exported with"))).readBy(reader), "run.no-end");
		assertReadWith(export.with("A,31441,31278,,", "A,31278,,").readBy(reader), "row.ragged");
		assertReadWith(export.changed(text -> text.replaceAll("(?m)^B,19603.*\\R", "")).readBy(reader), "grid.rows-lost");
		assertFalse(export.changed(text -> text.replaceAll("(?m)^3,1,.*\\R", "")).readBy(reader).succeeded());
	}

	@Test
	void takesTheTimeOfEachPlate() {
		var content = content(export.readBy(reader));
		assertEquals(LocalDateTime.of(2024, 2, 13, 15, 8, 6), content.samples().getFirst().time().get().clock());
		assertEquals("1050209", content.metadata().stream().filter(fact -> fact.field().equals("equipment serial number"))
				.findFirst().orElseThrow().text());
	}

	@ParameterizedTest
	@CsvSource({ "Results for Eu, Views of Eu, envision.no-results, 58, 0", "'A,31441,31278,,', 'A,31441,31278,1,2', row.long, 24, 5", "'B,19603', 'A,19603', grid.row-twice, 25, 1" })
	void refusesWhatCannotBeReadForCertain(String old, String changed, String code, int line, int column) {
		Fixture damaged = code.equals("envision.no-results") ? export.with("Calculated results", "Other results") : export;
		assertRefused(damaged.with(old, changed).readBy(reader), code, line, column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.3.4", "2x5", "1e400", "1 2", "98.2x", "Lost" })
	void marksAWellWhoseNumberIsNoneAndReadsTheOthers(String found) {
		assertMarked(export.with("31278", found).readBy(reader), found, 24, 3);
		assertEquals("19603 [RFU] VALUE", value(content(export.with("31278", found).readBy(reader)).samples().get(2), "fluorescence"));
	}

	@Test
	void readsResultsWhoseTitleNamesTheirPolarization() {
		Fixture polarized = export.with("Results for Eu(1) - channel 1 window 1 (Counts)", "Results for Eu(1) - S-pol channel 2 (Counts)");
		assertEquals("31441 [RFU] VALUE 'S-pol' VALUE", value(content(polarized.readBy(reader)).samples().getFirst(), "fluorescence") + " "
				+ value(content(polarized.readBy(reader)).samples().getFirst(), "polarization"));
		assertEquals(4, content(export.with("Results for Eu(1) - channel 1 window 1 (Counts)", "Results for Eu(1)").readBy(reader)).samples().size());
	}

	@Test
	void readsPlateInformationThatStandsBehindItsTable() {
		Fixture behind = export.changed(text -> text.replaceAll("(?s)(Plate information.*?\\R\\R)(Background information.*?\\R\\R)((?:Calculated r|R)esults.*?\\R\\R)",
				"$3$1$2"));
		assertTrue(behind.text().startsWith("Calculated results"));
		assertEquals(content(export.readBy(reader)).samples().stream().map(EnVisionReaderTest::shown).toList(),
				content(behind.readBy(reader)).samples().stream().map(EnVisionReaderTest::shown).toList());
		Fixture lost = export.changed(text -> text.replaceFirst("(?s)Plate information.*?\\R\\R", ""));
		assertRefused(lost.readBy(reader), "envision.no-plate", 21, 1);
	}

	private static String shown(SampleContent sample) {
		return sample.sample() + " " + sample.time() + " " + value(sample, "fluorescence") + " " + value(sample, "calc 1: ratio") + " "
				+ value(sample, "compartment temperature");
	}

	@Test
	void saysWhichTableItDoesNotKnow() {
		Fixture more = export.with("Basic assay information", "Views of Eu\r\n,01,02,03,\r\nA,1,2,,\r\n\r\nBasic assay information");
		assertReadWith(more.readBy(reader), "grid.unknown");
		assertTrue(content(more.readBy(reader)).notUnderstood().stream().anyMatch(one -> one.text().startsWith("A | 1 | 2")));
	}

	static Stream<Charset> charsets() {
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16);
	}

	@ParameterizedTest
	@MethodSource("charsets")
	void readsTheSameInEachEncodingAndWithDecimalCommas(Charset charset) {
		Fixture commas = export.changed(text -> text.replace(',', ';').replaceAll("(?<=;)(-?\\d+)\\.(\\d+)(?=;)", "$1,$2"));
		assertEquals(PlateWells.all(export.readBy(reader)),
				PlateWells.all(reader.read(commas.file(charset), ReaderSettings.in(Fixture.LABORATORY))));
	}
}

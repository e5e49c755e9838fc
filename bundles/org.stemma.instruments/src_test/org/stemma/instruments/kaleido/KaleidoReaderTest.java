/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.kaleido;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

class KaleidoReaderTest {

	private final KaleidoReader reader = new KaleidoReader();
	private final Fixture two = Fixture.beside(KaleidoReaderTest.class, "version-2.csv");
	private final Fixture three = Fixture.beside(KaleidoReaderTest.class, "version-3.csv");

	@ParameterizedTest
	@CsvSource({ "A1, absorbance, 2.2075694995298862 {AU} VALUE", "B2, absorbance, OVER OUT_OF_RANGE",
			"A1, detector wavelength setting, 450 nm VALUE", "A1, number of averages, 100 1 VALUE",
			"A1, detector distance setting (plate reader), 7.5 mm VALUE", "A1, well plate identifier, P9 VALUE",
			"A1, experiment type, ABS mono VALUE", "A2, sample role type, standard sample role VALUE",
			"B2, sample role type, blank role VALUE", "A1, plate well count, 6 1 VALUE" })
	void readsVersionTwo(String well, String field, String expected) {
		assertEquals(expected, PlateWells.of(two.changed(text -> text.replace("Results for", "Results\u00A0for")).readBy(reader), well, field));
	}

	@Test
	void tellsOfARowWithoutItsLetterAndOfAMissingEnd() {
		assertReadWith(three.with("B,0,54,", "0,54,7,8").readBy(reader), "grid.broken");
		assertReadWith(three.changed(text -> text.substring(0, text.indexOf("Exported with"))).readBy(reader), "run.no-end");
		assertTrue(three.readBy(reader).problems().stream().noneMatch(problem -> problem.code().matches("grid.broken|run.no-end|row.ragged")));
	}

	@Test
	void keepsWhatWasMadeOfTwoPlanesUnderItsOwnName() {
		Fixture alone = three.changed(text -> text.replace("Fluorescence intensity 1", "Fluorescence polarization [mP]"));
		SampleContent well = content(alone.readBy(reader)).samples().getFirst();
		assertEquals("40.5 1 VALUE 550 nm VALUE no such field", value(well, "fluorescence polarization [mp]") + " " + value(well, "excitation wavelength setting") + " "
				+ value(well, "fluorescence"));
		Fixture plane = three.changed(text -> text.replace("Fluorescence intensity 1", "Fluorescence polarization - parallel"));
		assertEquals("40.5 [RFU] VALUE", value(content(plane.readBy(reader)).samples().getFirst(), "fluorescence"));
		Fixture both = three.with("Measurement Information,", "Result for Polarization (mP),,,\n,,,\n,1,2,3\nA,210,220,230\nB,240,250,\n,,,\nMeasurement Information,");
		assertEquals("40.5 [RFU] VALUE 210 1 VALUE", value(content(both.readBy(reader)).samples().getFirst(), "fluorescence") + " "
				+ value(content(both.readBy(reader)).samples().getFirst(), "polarization (mp)"));
	}

	@Test
	void tellsOfATableThatLostItsLastLinesAndListsNoNumbersOfColumns() {
		assertReadWith(three.changed(text -> text.replaceFirst("(?m)^B,0,54,\\R", "")).readBy(reader), "grid.rows-lost");
		assertTrue(content(three.readBy(reader)).notUnderstood().stream().noneMatch(one -> one.text().matches("\\d+")));
	}

	@Test
	void keepsLinesWithoutAKeyAndNoSettingInAnotherUnit() {
		Fixture corners = three.with("Platemap,,,", ",Upper Left,14.38,11.24\nPlatemap,,,");
		assertTrue(content(corners.readBy(reader)).notUnderstood().stream().anyMatch(one -> one.text().equals("Upper Left")));
		Fixture other = three.with("Measurement Height [mm]", "Measurement Height [cm]");
		assertTrue(content(other.readBy(reader)).samples().getFirst().measurements().stream().noneMatch(one -> one.field().startsWith("detector distance")));
	}

	@ParameterizedTest
	@CsvSource({ "A1, fluorescence, 40.5 [RFU] VALUE", "A1, detector wavelength setting, 580 nm VALUE",
			"A1, excitation wavelength setting, 550 nm VALUE", "A1, well plate identifier, P10 VALUE",
			"A1, scan position setting (plate reader), bottom scan position (plate reader) VALUE" })
	void readsVersionThree(String well, String field, String expected) {
		assertEquals(expected, PlateWells.of(three.readBy(reader), well, field));
	}

	@Test
	void takesTheTimeWithItsZoneWhereTheFileSaysIt() {
		var stated = content(two.readBy(reader)).samples().getFirst().time().get();
		assertEquals(ZoneOffset.ofHours(-4), stated.zone());
		assertTrue(stated.zoneKnown());
		var open = content(three.readBy(reader)).samples().getFirst().time().get();
		assertEquals(LocalDateTime.of(2024, 8, 21, 12, 10), open.clock());
		assertTrue(!open.zoneKnown());
	}

	@ParameterizedTest
	@CsvSource({ "Results for ABS mono 1, Pictures of it, kaleido.no-results, 34, 0",
			"Results for ABS mono 1, Results for Label-free 1, kaleido.technology, 3, 1", "'B,0.7', 'A,0.7', grid.row-twice, 8, 1" })
	void refusesWhatCannotBeReadForCertain(String old, String changed, String code, int line, int column) {
		assertRefused(two.with(old, changed).readBy(reader), code, line, column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.3.4", "2x5", "1e400", "1 2", "98.2x", "Lost" })
	void marksAWellWhoseNumberIsNoneAndReadsTheOthers(String found) {
		assertMarked(two.with("1.9997806635492978", found).readBy(reader), found, 7, 3);
		assertEquals("0.05 {AU} VALUE", value(content(two.with("1.9997806635492978", found).readBy(reader)).samples().get(2), "absorbance"));
	}

	@Test
	void tellsByItsWavelengthsWhatAMeasurementOfAnotherNameIs() {
		Fixture named = two.with("ABS mono 1", "GFP read").with("Measurement mode", "Emission wavelength [nm],,,,520\r\nMeasurement mode");
		SampleContent first = content(named.readBy(reader)).samples().getFirst();
		assertEquals("2.2075694995298862 [RFU] VALUE 450 nm VALUE 520 nm VALUE", value(first, "fluorescence") + " "
				+ value(first, "excitation wavelength setting") + " " + value(first, "detector wavelength setting"));
		assertEquals("0.7 {AU} VALUE", value(content(two.with("ABS mono 1", "Protein").readBy(reader)).samples().get(3), "absorbance"));
	}

	@Test
	void takesATableBesideTheMeasuredOneForCalculated() {
		Fixture both = two.with("Analysis Result", "Analysis Result\r\n\r\nResults for Blank subtraction 1\r\n\r\nBarcode: P9, PlateRepeat: 1, WellRepeat: 1\r\n"
				+ ",1,2,3\r\nA,2.1,1.9,\r\nB,0.6,-,\r\n");
		List<SampleContent> samples = content(both.readBy(reader)).samples();
		assertEquals(6, samples.size());
		assertEquals("1.9 1 VALUE", value(samples.get(1), "blank subtraction 1"));
	}

	@Test
	void takesTheWavelengthThatStandsAboveTheTable() {
		Fixture own = three.with("Barcode,Repeat,Loop no,\r\nP10,1,,", "Barcode,Repeat,Exc wl / filter,Ems wl\r\nP10,1,540,590");
		SampleContent first = content(own.readBy(reader)).samples().getFirst();
		assertEquals("540 nm VALUE 590 nm VALUE", value(first, "excitation wavelength setting") + " " + value(first, "detector wavelength setting"));
	}

	static Stream<Charset> charsets() {
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16);
	}

	@ParameterizedTest
	@MethodSource("charsets")
	void readsTheSameInEachEncodingAndWithDecimalCommas(Charset charset) {
		Fixture commas = three.changed(text -> text.replace(',', ';').replaceAll("(?<=;)(\\d+)\\.(\\d+)(?=;)", "$1,$2"));
		assertEquals(PlateWells.all(three.readBy(reader)),
				PlateWells.all(reader.read(commas.file(charset), ReaderSettings.in(Fixture.LABORATORY))));
	}
}

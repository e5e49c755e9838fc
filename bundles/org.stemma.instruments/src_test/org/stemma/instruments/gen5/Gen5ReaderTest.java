/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class Gen5ReaderTest {

	private final Gen5Reader reader = new Gen5Reader();
	private final Fixture export = Fixture.beside(Gen5ReaderTest.class, "two-wavelengths.txt");
	private final Fixture kinetic = Fixture.beside(Gen5ReaderTest.class, "kinetic.txt");

	@ParameterizedTest
	@CsvSource({ "A1, 0, absorbance, 2.101 {AU} VALUE", "A1, 1, absorbance, 0.101 {AU} VALUE",
			"A1, 0, detector wavelength setting, 450 nm VALUE", "A1, 1, detector wavelength setting, 620 nm VALUE",
			"A1, 0, delta, 2.000 1 VALUE", "A1, 1, delta, 2.000 1 VALUE", "A1, 0, [concentration], 100.500 1 ABOVE",
			"B1, 0, [concentration], 0.000 1 BELOW", "A3, 0, absorbance, 'OVRFLW' OUT_OF_RANGE",
			"B3, 0, absorbance, 'MISSED' ERROR", "A3, 0, delta, '?????' ERROR", "A1, 0, conc/dil, 100.5 1 VALUE",
			"A1, 0, number of averages, 8 1 VALUE", "A1, 0, compartment temperature, 24.5 Cel VALUE",
			"A1, 0, well plate identifier, 'Plate 7' VALUE", "A1, 0, plate well count, 6 1 VALUE",
			"A1, 0, detector carriage speed setting, 'Normal' VALUE" })
	void readsEachWellAndSignal(String well, int signal, String field, String expected) {
		assertEquals(expected.replace("'", ""), value(wells(export.readBy(reader), well).get(signal), field).replace("'", ""));
	}

	@Test
	void doesNotLetAnOddNumberTurnTheOthersIntoThousands() {
		assertRefused(export.with("0.061\tod", "12,5\tod").readBy(reader), "number.ambiguous", 33, 2);
	}

	@Test
	void leavesOutNothingThatStandsAboveATable() {
		Fixture more = export.with("Actual Temperature:\t24.5", "Actual Temperature:\t23.5\nShaken:\tyes\nActual Temperature:\t24.5");
		RunContent content = content(more.readBy(reader));
		assertEquals("Shaken: | yes", content.notUnderstood().getFirst().text());
		assertEquals("23.5", content.metadata().stream().filter(one -> one.field().equals("actual temperature")).findFirst().get().text());
		assertEquals("24.5 Cel VALUE", value(wells(more.readBy(reader), "A1").getFirst(), "compartment temperature"));
	}

	@Test
	void tellsWhereATableIsBrokenOff() {
		assertReadWith(export.changed(text -> text.replaceFirst("Layout(\\s+)1\t2\t3", "Layout$11\t2\tx")).readBy(reader), "layout.unreadable");
		assertReadWith(export.with("B\t0.004", "0.004").readBy(reader), "grid.broken");
		assertRefused(export.with("2.000\t1.200\t?????\tDelta", "2.000\t?????\tDelta").readBy(reader), "row.short", 35, 5);
		assertReadWith(kinetic.with("3 Reads", "5 Reads").readBy(reader), "curve.points");
		assertRefused(kinetic.with("0:05:09\t37.1\t110\tOVRFLW\t", "0:05:09\t37.1\tOVRFLW\t").readBy(reader), "row.short", 27, 5);
	}

	@Test
	void readsNoSettingInAnotherUnit() {
		assertTrue(wells(kinetic.with("Read Height: 7 mm", "Read Height: 7 cm").readBy(reader), "A1").getFirst().measurements().stream()
				.noneMatch(one -> one.field().startsWith("detector distance")));
	}

	@Test
	void namesTheSampleAsTheLayoutDoesAndElseByPlateAndWell() {
		assertEquals(List.of("STD1", "STD1", "SPL1", "SPL1", "SPL2", "SPL2", "BLK", "BLK", "SPL1", "SPL1", "Plate 7 B3", "Plate 7 B3"),
				content(export.readBy(reader)).samples().stream().map(SampleContent::sample).toList());
	}

	@Test
	void takesTheDayThatTheExperimentsNameTells() {
		var outcome = export.readBy(reader);
		assertEquals(LocalDateTime.of(2024, 3, 5, 14, 15, 9), content(outcome).samples().getFirst().time().get().clock());
		Fixture open = export.with("20240305_elisa", "elisa");
		assertRefused(open.readBy(reader), "time.ambiguous", 7, 2);
		assertEquals(LocalDateTime.of(2024, 5, 3, 14, 15, 9),
				content(open.readBy(reader, Locale.UK)).samples().getFirst().time().get().clock());
	}

	@Test
	void takesThePlateFromTheNameOfASavedRun() {
		Fixture saved = new Fixture("240305_141509_P0017_elisa.txt", export.text());
		SampleContent first = content(saved.readBy(reader)).samples().getFirst();
		assertEquals("P0017", first.measured("well plate identifier").get().text());
		assertEquals("Plate 7", first.measured("plate number").get().text());
	}

	@Test
	void keepsFactsOfRunProcedureAndFit() {
		RunContent content = content(export.readBy(reader));
		assertEquals("Epoch 2", fact(content, "model number"));
		assertEquals("0.998", fact(content, "stdcurve/r2"));
		assertTrue(content.metadata().stream().anyMatch(fact -> fact.text().contains("Delay: 100 msec")));
		assertTrue(content.notUnderstood().isEmpty(), () -> content.notUnderstood().toString());
	}

	@Test
	void readsCurvesByTime() {
		SampleContent well = wells(kinetic.readBy(reader), "A2").getFirst();
		Curve curve = well.curves().getFirst();
		assertEquals("fluorescence emission profile data cube by s in [RFU]",
				curve.field() + " by " + curve.across().unit() + " in " + curve.of().unit());
		assertEquals("[9, 309, 609]", curve.at().toString());
		assertEquals("[Optional[200], Optional.empty, Optional[260]]", curve.values().toString());
		assertEquals("'OVRFLW' ERROR", value(well, "error"));
		assertEquals(new Place("kinetic.txt", 27, 4, "0:05:09"), well.measured("error").get().place());
		assertEquals("300 s VALUE", value(well, "read interval setting"));
		assertEquals("485 nm VALUE", value(well, "excitation wavelength setting"));
		assertEquals("'0:10:09' VALUE", value(well, "t at max v [485/20,528/20]"));
		assertTrue(wells(kinetic.readBy(reader), "A3").isEmpty(), "nothing was read there");
	}

	@Test
	void readsSeveralPlates() {
		Fixture two = export.changed(text -> text + "\r\n" + text.replace("Plate 7", "Plate 8").replace("1.250", "1.999"));
		List<SampleContent> wells = wells(two.readBy(reader), "A2");
		assertEquals("1.250 {AU} VALUE", value(wells.get(0), "absorbance"));
		assertEquals("1.999 {AU} VALUE", value(wells.get(2), "absorbance"));
		assertEquals("Plate 8", wells.get(2).measured("well plate identifier").get().text());
	}

	@Test
	void readsAListOfWells() {
		Fixture list = export.changed(text -> text.substring(0, text.indexOf("Layout"))
				+ "Results\r\nWell\tWell ID\tod:450\tod:620\r\nA1\tX\t0.500\t0.100\r\nA2\tY\t0.700\t0.120\r\n");
		SampleContent second = wells(list.readBy(reader), "A2").getFirst();
		assertEquals("Y 0.700 {AU} VALUE", second.sample() + " " + value(second, "absorbance"));
	}

	static Stream<Charset> charsets() {
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"));
	}

	@ParameterizedTest
	@MethodSource("charsets")
	void readsTheSameInEachEncodingAndWithDecimalCommas(Charset charset) {
		Fixture commas = kinetic.changed(text -> text.replaceAll("(?<=\\t)(\\d+)\\.(\\d+)(?=[\\t\\r])", "$1,$2"));
		RunContent expected = content(kinetic.readBy(reader));
		RunContent found = content(reader.read(commas.file(charset), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(values(expected), values(found));
	}

	@Test
	void refusesAPlateWithoutResults() {
		assertRefused(export.changed(text -> text.substring(0, text.indexOf("Results"))).readBy(reader), "gen5.no-results", 30, 0);
	}

	@Test
	void refusesRowsThatWouldPutAValueUnderAWrongWell() {
		assertRefused(export.with("\r\nB\t0.004", "\r\n\t0.004").readBy(reader), "grid.row-twice", 37, 1);
		assertRefused(export.with("2.101\t1.250", "2.101\t1.250\t1.3").readBy(reader), "row.long", 33, 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.3.4", "2x5", "1e400", "1 2", "Lost" })
	void marksAWellWhoseNumberIsNoneAndReadsTheOthers(String found) {
		assertMarked(export.with("1.250", found).readBy(reader), found, 33, 3);
		assertEquals("2.101 {AU} VALUE", value(wells(export.with("1.250", found).readBy(reader), "A1").getFirst(), "absorbance"));
	}

	@Test
	void marksAPointOfACurveButRefusesAPointWithoutItsTime() {
		assertMarked(kinetic.with("\t110", "\t1x0").readBy(reader), "1x0", 27, 3);
		assertRefused(kinetic.with("0:05:09", "0x05").readBy(reader), "number.unreadable", 27, 1);
		assertRefused(kinetic.with("0:05:09", "").readBy(reader), "curve.position", 27, 1);
	}

	@Test
	void takesTheWordForASignalAboveTheRangeAsItIsMeant() {
		assertTrue(kinetic.readBy(reader).problems().isEmpty(), () -> kinetic.readBy(reader).problems().toString());
	}

	@Test
	void namesOfSamplesProveNothingAboutTheNumbers() {
		Fixture list = export.changed(text -> text.substring(0, text.indexOf("Layout"))
				+ "Results\r\nWell\tName\tod:450\tod:620\r\nA1\t1,5 mM\t1.500\t0.100\r\nA2\t2,5 mM\t0.700\t0.120\r\n");
		assertEquals("1.500 {AU} VALUE", value(wells(list.readBy(reader), "A1").getFirst(), "absorbance"));
	}

	@Test
	void readsAListThatNamesTheSampleInFrontOfItsWells() {
		String head = export.text().substring(0, export.text().indexOf("Layout"));
		String list = "Well ID\tName\tWell\tod:450\tod:620\tMean\r\nSTD1\t\tA1\t0.500\t0.100\t0.55\r\n\t\tB1\t0.600\t0.120\t\r\n";
		SampleContent second = wells(export.changed(text -> head + "Results\r\n" + list).readBy(reader), "B1").getFirst();
		assertEquals("STD1 0.600 {AU} VALUE", second.sample() + " " + value(second, "absorbance"));
		RunContent both = content(export.changed(text -> text + "\r\n" + list).readBy(reader));
		assertEquals(12, both.samples().size(), "beside the results it repeats them");
		assertEquals("STD1 |  | A1 | 0.500 | 0.100 | 0.55", both.notUnderstood().get(1).text());
	}

	@Test
	void takesATableWithoutNamesForTheOnlySignal() {
		String head = export.text().substring(0, export.text().indexOf("Layout")).replace("450, 620", "450");
		Fixture plain = export.changed(text -> head + "Results\r\n\t1\t2\r\nA\t0.5\t0.6\r\n");
		assertEquals("0.5 {AU} VALUE", value(wells(plain.readBy(reader), "A1").getFirst(), "absorbance"));
	}

	@Test
	void readsResultsThatHaveNamesOfTheUsersOwn() {
		Fixture two = export.changed(text -> text.replace("od:450", "Dye 450").replace("od:620", "Turbidity at 620").replace("Delta", "Difference"));
		assertEquals("2.101 {AU} VALUE 0.101 {AU} VALUE", value(wells(two.readBy(reader), "A1").getFirst(), "absorbance") + " "
				+ value(wells(two.readBy(reader), "A1").getLast(), "absorbance"));
		String head = export.text().substring(0, export.text().indexOf("Layout")).replace("450, 620", "450");
		Fixture one = export.changed(text -> head + "Results\r\n\t1\t2\r\nA\t0.5\t0.6\tBlanked 450\r\n");
		assertEquals("0.6 1 VALUE", value(wells(one.readBy(reader), "A2").getFirst(), "blanked 450"));
		Fixture open = export.changed(text -> text.replace("od:450", "Dye").replace("od:620", "Turbidity"));
		assertEquals("2.101 1 VALUE", value(wells(open.readBy(reader), "A1").getFirst(), "dye"));
	}

	@Test
	void readsAnExportThatASpreadsheetSavedAgain() {
		Fixture saved = export.with("Wavelengths:  450, 620", "\"Wavelengths:  450, 620\"").with("SPL2\tWell ID", "\"Huber, \"\"A\"\"\"\tWell ID");
		assertEquals("2.101 {AU} VALUE", value(wells(saved.readBy(reader), "A1").getFirst(), "absorbance"));
		assertEquals("Huber, \"A\"", wells(saved.readBy(reader), "A3").getFirst().sample());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fluorescence Polarization Endpoint", "Time-Resolved Fluorescence Endpoint", "Time Resolved Fluorescence Endpoint" })
	void readsOtherKindsOfFluorescence(String kind) {
		String head = export.text().substring(0, export.text().indexOf("Procedure Details"));
		Fixture read = export.changed(text -> head + "Procedure Details\r\n\r\nRead\t" + kind + "\r\n\tFilter Set 1\r\n"
				+ "\t    Excitation: 330/80,  Emission: 620/10\r\n\r\nResults\r\n\t1\t2\r\nA\t500\t600\t330/80,620/10\r\n");
		assertEquals("500 [RFU] VALUE", value(wells(read.readBy(reader), "A1").getFirst(), "fluorescence"));
	}

	@Test
	void keepsTheTemperaturesBesideTheCurveOfTheirOwnRead() {
		Fixture two = kinetic.changed(text -> text.replace("End Kinetic", "    Read\tAbsorbance Endpoint\r\n\tWavelengths:  600\r\nEnd Kinetic")
				.replace("Results\r\n", "600\r\n\r\nTime\tT\u00b0 600\tA1\tA2\r\n0:00:19\t37.5\t0.1\t0.2\r\n\r\nResults\r\n"));
		List<SampleContent> well = wells(two.readBy(reader), "A1");
		assertEquals("[[37.0, 37.1, 37.0], [37.5]]", well.stream().map(one -> one.curves().get(1).values().stream().map(java.util.Optional::get).toList())
				.toList().toString());
		assertEquals(List.of(2, 2), well.stream().map(one -> one.curves().size()).toList());
	}

	@Test
	void readsAPercentageThatWasCalculated() {
		assertEquals("60.1 % VALUE", value(wells(export.with("60.100", "60.1 %").readBy(reader), "A2").getFirst(), "[concentration]"));
	}

	@Test
	void keepsATimeThatWasNeverSetUnknown() {
		Fixture unset = export.with("3/5/2024", "12/31/1969");
		assertReadWith(unset.readBy(reader), "time.unset");
		assertTrue(content(unset.readBy(reader)).samples().getFirst().time().isEmpty());
	}

	private static List<SampleContent> wells(Outcome<RunContent> outcome, String well) {
		return content(outcome).samples().stream().filter(sample -> sample.well().equals(well)).toList();
	}

	private static String fact(RunContent content, String field) {
		return content.metadata().stream().filter(fact -> fact.field().equals(field)).findFirst().orElseThrow().text();
	}

	private static List<String> values(RunContent content) {
		return content.samples().stream().map(sample -> sample.well() + sample.time() + sample.measurements().stream()
				.map(one -> one.field() + one.value() + one.state()).toList()
				+ sample.curves().stream().map(curve -> curve.at() + " " + curve.values()).toList()).toList();
	}
}

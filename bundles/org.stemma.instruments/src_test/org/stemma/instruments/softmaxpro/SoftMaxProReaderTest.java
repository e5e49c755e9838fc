/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.table.PlainLines;
import org.stemma.formats.text.SizeLimit;
import org.stemma.formats.text.SourceText;
import org.stemma.instruments.Fixture;

class SoftMaxProReaderTest {

	private final SoftMaxProReader reader = new SoftMaxProReader();
	private final Fixture export = Fixture.beside(SoftMaxProReaderTest.class, "two-wavelengths.txt");
	private final Fixture curves = Fixture.beside(SoftMaxProReaderTest.class, "curves.txt");

	@ParameterizedTest
	@CsvSource({ "A1, 0, absorbance, 1.101 {AU} VALUE", "A1, 1, absorbance, 0.101 {AU} VALUE",
			"A1, 0, detector wavelength setting, 450 nm VALUE", "A1, 1, detector wavelength setting, 620 nm VALUE",
			"A3, 0, absorbance, '#Low' OUT_OF_RANGE", "B2, 0, absorbance, 'Masked' ERROR", "A1, 0, reduced, 1.000 1 VALUE",
			"A1, 0, compartment temperature, 25.1 Cel VALUE", "A1, 0, plate well count, 6 1 VALUE", "A1, 0, conc, 10.5 1 VALUE",
			"B1, 0, conc, 11.9 1 VALUE", "B1, 0, meanconc, 11.2 1 VALUE", "B1, 0, cv, 3.1 1 VALUE", "A2, 0, conc, 9.0 1 ABOVE",
			"A1, 0, group identifier, 'Unknowns' VALUE", "A1, 0, well plate identifier, 'P1' VALUE" })
	void readsEachWellAndWavelength(String well, int wavelength, String field, String expected) {
		SampleContent sample = wells(content(export.readBy(reader)), well).get(wavelength);
		assertEquals(expected.replace("'", ""), value(sample, field).replace("'", ""));
	}

	@Test
	void namesTheSampleAsItsGroupDoesAndElseByPlateAndWell() {
		RunContent content = content(export.readBy(reader));
		assertEquals("S1 S1 S2 P1 A3", Stream.of("A1", "B1", "A2", "A3")
				.map(well -> wells(content, well).getFirst().sample()).reduce((one, next) -> one + " " + next).get());
		assertEquals("0.004", content.metadata().stream().filter(fact -> fact.field().equals("minstd")).findFirst().get().text());
		assertTrue(content.notUnderstood().stream().anyMatch(part -> part.text().equals("Two plates of one assay")));
	}

	@Test
	void takesTheDayThatTheFilesNameTells() {
		assertEquals(LocalDateTime.of(2024, 3, 5, 14, 15, 9), content(export.readBy(reader)).samples().getFirst().time().get().clock());
		assertRefused(export.with("elisa_20240305", "elisa").readBy(reader), "time.ambiguous", 26, 1);
	}

	@Test
	void readsCurvesByTimeAndWavelength() {
		RunContent content = content(curves.readBy(reader));
		Curve kinetic = wells(content, "B1").getFirst().curves().getFirst();
		assertEquals("luminescence profile data cube [0, 30, 60] [Optional[120], Optional.empty, Optional[122]]",
				kinetic.field() + " " + kinetic.at() + " " + kinetic.values());
		assertEquals("'#Sat' ERROR", value(wells(content, "B1").getFirst(), "error"));
		Curve spectrum = wells(content, "A2").getFirst().curves().getFirst();
		assertEquals("absorption spectrum data cube [400, 410] [Optional[0.6], Optional[0.61]]",
				spectrum.field() + " " + spectrum.at() + " " + spectrum.values());
		assertEquals(1, wells(content, "B1").getFirst().curves().size(), "the temperature stays what it was");
		assertEquals("'Medium' VALUE", value(wells(content, "A1").getFirst(), "detector gain setting"));
		assertEquals("30 s VALUE", value(wells(content, "A1").getFirst(), "read interval setting"));
	}

	@Test
	void aTemperatureThatChangesIsACurve() {
		Fixture warming = curves.with("0:30\t37.0", "0:30\t37.4").with("1:00\t37.0", "1:00\t");
		Curve temperature = wells(content(warming.readBy(reader)), "B1").getFirst().curves().getLast();
		assertEquals("temperature profile Cel [0, 30] [Optional[37.0], Optional[37.4]]",
				temperature.field() + " " + temperature.of().unit() + " " + temperature.at() + " " + temperature.values());
		assertMarked(curves.with("0:30\t37.0", "0:30\t3x.4").readBy(reader), "3x.4", 5, 2);
	}

	@ParameterizedTest
	@CsvSource({ "'##BLOCKS= 3', '##BLOCKS= 4', blocks.missing, 26, 0", "Endpoint, Membrane, plate.kind, 5, 5",
			"Absorbance, Imaging, plate.kind, 5, 6" })
	void refusesWhatCannotBeReadForCertain(String old, String changed, String code, int line, int column) {
		assertRefused(export.with(old, changed).readBy(reader), code, line, column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.3.4", "2x5", "1e400", "1 2", "98.2x", "Lost" })
	void marksAWellWhoseNumberIsNoneAndReadsTheOthers(String found) {
		assertMarked(export.with("25.1\t1.101", "25.1\t" + found).readBy(reader), found, 7, 3);
		assertEquals("0.902 {AU} VALUE", value(wells(content(export.with("25.1\t1.101", "25.1\t" + found).readBy(reader)), "A2").getFirst(), "absorbance"));
		assertMarked(export.with("25.1\t1.101", found + "\t1.101").readBy(reader), found, 7, 2);
	}

	@Test
	void marksAPointOfACurveButRefusesAPointWithoutItsTime() {
		assertMarked(curves.with("\t130", "\t1x0").readBy(reader), "1x0", 4, 6);
		assertRefused(curves.with("0:30", "0x30").readBy(reader), "number.unreadable", 5, 1);
		assertRefused(curves.with("0:30", "").readBy(reader), "curve.position", 5, 1);
	}

	@Test
	void readsAnExportThatASpreadsheetSavedAgain() {
		Fixture saved = export.with("3.1\tP1", "3.1 %\tP1").with("Two plates of one assay", "\"Two plates, one assay\"")
				.changed(text -> text.lines().map(line -> line + "\t".repeat(20)).collect(java.util.stream.Collectors.joining("\r\n")));
		List<SampleContent> wells = wells(content(saved.readBy(reader)), "B1");
		assertEquals("S1 2.2 {AU} VALUE 1.999 1 VALUE", wells.getFirst().sample() + " " + value(wells.getFirst(), "absorbance") + " "
				+ value(wells.getFirst(), "reduced"));
		assertEquals("3.1 % VALUE", value(wells(content(saved.readBy(reader)), "A1").getFirst(), "cv"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";" })
	void readsAnExportThatASpreadsheetSavedWithoutTabs(String mark) {
		Fixture saved = export.with("Group: Unknowns", "Group: A" + mark + " B").changed(text -> text.lines()
				.map(line -> line.contains("\t") || !line.contains(mark) ? line.replace("\t", mark) : '"' + line + '"').collect(java.util.stream.Collectors.joining("\r\n")));
		assertTrue(assertDoesNotThrow(() -> reader.recognise(saved.file().head())).confidence() > 50);
		SampleContent well = wells(content(saved.readBy(reader)), "B1").getFirst();
		assertEquals("S1 2.2 {AU} VALUE 1.999 1 VALUE 'A" + mark + " B' VALUE", well.sample() + " " + value(well, "absorbance") + " " + value(well, "reduced") + " "
				+ value(well, "group identifier"));
	}

	@Test
	void readsTwoWavelengthsSideBySideAboveWhatWasMadeOfThem() {
		Fixture both = curves.with("\t30\t\t\t\t1\t0 \t", "\t30\t\t\t\t2\t450 620 \t").changed(text -> text.substring(0, text.indexOf("\tTemp"))
				+ "\tTemperature(C)\tA1\tB1\t\tA1\tB1\r\n0:00\t37\t1\t2\t\t3\t4\r\n0:30\t37\t5\t6\t\t7\t8\r\n1:00\t37\t9\t10\t\t11\t12\r\n\r\n"
				+ "\t\tA1\tB1\r\n\t\t0.5\t0.6\r\n" + text.substring(text.indexOf("~End")))
				.with("1\t2\t4\t\t\t\t\t\t6", "1\t1\t2\t\t\t\t\t\t6");
		List<SampleContent> wells = wells(content(both.readBy(reader)), "B1").stream().filter(one -> !one.curves().isEmpty()).toList();
		assertEquals("[Optional[4], Optional[8], Optional[12]] 0.6 1 VALUE",
				wells.get(1).curves().getFirst().values() + " " + value(wells.get(1), "reduced"));
	}

	@Test
	void readsTimeResolvedFluorescence() {
		String line = "Plate:\tP1\t1.3\tPlateFormat\tEndpoint\tTime Resolved\tFALSE\tRaw\tFALSE\t1\t\t\t\t\t\t1\t620 \t1\t2\t2\t330 \tAutomatic\t590 ";
		Fixture delayed = new Fixture("trf.txt", "##BLOCKS= 1\r\n" + line + "\r\n\tTemperature(C)\t1\t2\r\n\t25\t100\t200\r\n~End\r\n"
				+ "Original Filename: trf; Date Last Saved: 2024-11-21 14:15:09\r\n");
		SampleContent well = wells(content(delayed.readBy(reader)), "A2").getFirst();
		assertEquals("200 [RFU] VALUE 330 nm VALUE 'Time Resolved' VALUE", value(well, "fluorescence") + " " + value(well, "excitation wavelength setting")
				+ " " + value(well, "detection type"));
	}

	@Test
	void takesItsOwnWordsAsTheyAreMeant() {
		Fixture words = export.with("11.9", "Range?");
		assertTrue(words.readBy(reader).problems().isEmpty(), () -> words.readBy(reader).problems().toString());
		assertEquals("'Range?' OUT_OF_RANGE", value(wells(content(words.readBy(reader)), "B1").getFirst(), "conc"));
		assertEquals("'#Low' OUT_OF_RANGE", value(wells(content(words.readBy(reader)), "A3").getFirst(), "absorbance"));
		assertEquals("'Masked' ERROR", value(wells(content(words.readBy(reader)), "B2").getFirst(), "absorbance"));
	}

	@Test
	void refusesATableThatLostALineOrCells() {
		assertRefused(export.with("\t\t2.2\tMasked\t0.8\t\t0.201\t0.202\t0.203\r\n", "").readBy(reader), "plate.incomplete", 7, 0);
		assertRefused(curves.with("0:30\t37.0\t101\t\t#Sat\t131", "0:30\t37.0\t101").readBy(reader), "row.short", 5, 4);
	}

	@Test
	void keepsWhatAGroupMarksAndTellsWhichLinesBelongToNoWell() {
		RunContent marked = content(export.with("Conc\tMean", "R\tMean").with("10.5", "R").with("11.9", "").with(">9.0", "").readBy(reader));
		assertEquals("'R' VALUE", value(wells(marked, "A1").getFirst(), "r"));
		Fixture odd = export.with("S2\tA2", "S2\tA-");
		assertReadWith(odd.readBy(reader), "group.wells");
		assertTrue(content(odd.readBy(reader)).notUnderstood().stream().anyMatch(part -> part.text().startsWith("S2 | A-")));
		assertTrue(content(export.with("9.0\t \tP1", "9.0\t \tP3").readBy(reader)).notUnderstood().stream()
				.anyMatch(part -> part.text().startsWith("S2 | A2")));
		assertTrue(content(export.with("Sample\tWells", "Probe\tWells").readBy(reader)).notUnderstood().stream()
				.anyMatch(part -> part.text().startsWith("Probe | Wells")));
		assertRefused(export.with("S2\tA2\t0.902", "S2\tA2").readBy(reader), "row.ragged", 18, 7);
	}

	@Test
	void tellsThatAGroupNamesNoneOfSeveralPlates() {
		Fixture two = export.changed(text -> text.replace("BLOCKS= 3", "BLOCKS= 4").replace("\tP1\r", "\t\r")
				.replace("Plate:\tP1", text.substring(text.indexOf("Plate:"), text.indexOf("Group:")).replace("P1", "P0") + "Plate:\tP1"));
		assertReadWith(two.readBy(reader), "group.plate");
		assertEquals("P1 A1", wells(content(two.readBy(reader)), "A1").getLast().sample());
		Fixture one = export.changed(text -> text.replace("\tP1\r", "\t\r"));
		assertTrue(one.readBy(reader).problems().isEmpty(), () -> one.readBy(reader).problems().toString());
	}

	@Test
	void statesThePlatesFirstLineAndTellsWhereItContradictsItself() {
		assertTrue(content(export.readBy(reader)).metadata().stream().anyMatch(fact -> fact.field().equals("plate section")
				&& fact.text().startsWith("Plate: | P1 | 1.3")));
		assertReadWith(export.with("\t2\t450 620 \t1\t3\t6", "\t2\t450 620 \t1\t3\t5").readBy(reader), "plate.settings");
		assertRefused(export.with("450 620", "450 550 620").readBy(reader), "plate.incomplete", 7, 0);
	}

	@Test
	void readsNoTemperatureWithoutItsNameAndNoReducedValuesUnderOtherColumns() {
		Fixture unnamed = export.with("Temperature(\u00a1C)", "Pressure");
		assertReadWith(unnamed.readBy(reader), "column.unknown");
		assertTrue(wells(content(unnamed.readBy(reader)), "A1").getFirst().measurements().stream().noneMatch(one -> one.field().contains("temperature")));
		Fixture shifted = export.with("\r\n\t\t1\t2\t3\r\n", "\r\n\t\t1\t3\r\n");
		assertReadWith(shifted.readBy(reader), "column.unknown");
		assertTrue(wells(content(shifted.readBy(reader)), "A1").getFirst().measurements().stream().noneMatch(one -> one.field().equals("reduced")));
		assertRefused(export.with("\t\t1.999\t\t0.597", "\t\t1.999\t0.597").readBy(reader), "row.short", 12, 5);
	}

	@Test
	void doesNotTakeReducedValuesForMeasuredOnes() {
		RunContent reduced = content(export.with("\tRaw\t", "\tReduced\t").readBy(reader));
		assertEquals("1.101 1 VALUE", value(wells(reduced, "A1").getFirst(), "reduced"));
	}

	@Test
	void readsTheWavelengthsOfAPlateOnce() {
		PlateHeader header = PlateHeader.of(Block.of(new PlainLines(SourceText.read(export.file(), SizeLimit.TEXT).get(), '\t').sheet().get().rows())
				.get(1).head()).orElseThrow();
		assertSame(header.wavelengths(), header.wavelengths());
		assertEquals(2, header.wavelengths().size());
	}

	@Test
	void refusesAPlateOfNoPointsWithNothingBelowItsHeader() {
		Fixture none = export.with("\tRaw\tFALSE\t1\t", "\tRaw\tFALSE\t0\t").with("\t3\r\n\t25.1", "\t3\r\n\r\n\t25.1");
		assertFalse(none.readBy(reader).succeeded());
	}

	@Test
	void keepsTheTimeUnknownWhereTheLastLineIsMissing() {
		Fixture none = export.changed(text -> text.substring(0, text.indexOf("Original")));
		assertReadWith(none.readBy(reader), "time.missing");
		assertTrue(content(none.readBy(reader)).samples().getFirst().time().isEmpty());
	}

	static Stream<Charset> charsets() {
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"));
	}

	@ParameterizedTest
	@MethodSource("charsets")
	void readsTheSameInEachEncodingAndWithDecimalCommas(Charset charset) {
		Fixture commas = export.changed(text -> text.replaceAll("(?<=[\\t>])(\\d+)\\.(\\d+)(?=[\\t\\r])", "$1,$2").replace("1,3\t", "1.3\t"));
		RunContent found = content(reader.read(commas.file(charset), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(values(content(export.readBy(reader))), values(found));
	}

	private static List<String> values(RunContent content) {
		return content.samples().stream().map(sample -> sample.sample() + sample.well() + sample.time() + sample.measurements()
				.stream().map(one -> one.field() + one.value() + one.state()).toList()).toList();
	}

	private static List<SampleContent> wells(RunContent content, String well) {
		return content.samples().stream().filter(sample -> sample.well().equals(well)).toList();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.mars;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.stemma.instruments.Fixture;

class MarsReaderTest {

	private final MarsReader reader = new MarsReader();
	private final Fixture export = Fixture.beside(MarsReaderTest.class, "two-tables.csv");

	@ParameterizedTest
	@CsvSource({ "A1, fluorescence, 104.5 [RFU] VALUE", "B1, fluorescence, 'overflow' OUT_OF_RANGE",
			"A2, blank corrected based on raw data (485-12/520), -1.75 1 VALUE", "A1, excitation wavelength setting, 485 nm VALUE",
			"A1, detector wavelength setting, 520 nm VALUE", "A1, plate well count, 6 1 VALUE",
			"A1, well plate identifier, 'P17' VALUE", "A1, experimental data identifier, 'lot 9' VALUE",
			"A1, analyst, 'LAB' VALUE", "A1, experiment type, 'IgG' VALUE", "A1, test run no., '12' VALUE" })
	void readsEachWell(String well, String field, String expected) {
		SampleContent sample = content(export.readBy(reader, Locale.UK)).samples().stream()
				.filter(one -> one.well().equals(well)).findFirst().orElseThrow();
		assertEquals(expected.replace("'", ""), value(sample, field).replace("'", ""));
	}

	@Test
	void leavesOutWellsThatWereNotRead() {
		assertEquals(List.of("P17 A1", "P17 A2", "P17 B1", "P17 B2", "P17 B3"),
				content(export.readBy(reader, Locale.UK)).samples().stream().map(SampleContent::sample).toList());
	}

	@Test
	void readsExportsBehindEachOtherEachWithItsOwnHead() {
		Fixture two = export.changed(text -> text.stripTrailing() + "\n\n" + text.replace("P17", "P18").replace("104.5", "204.5"));
		assertEquals(List.of("P17 A1 104.5", "P18 A1 204.5"), content(two.readBy(reader, Locale.UK)).samples().stream()
				.filter(sample -> sample.well().equals("A1")).map(sample -> sample.sample() + " " + sample.measured("fluorescence").orElseThrow().text()).toList());
	}

	@Test
	void whatWasCalculatedOfOneTableStaysWithIt() {
		Fixture two = export.changed(text -> text.stripTrailing() + "\n,,,,\nRaw Data (620),,,,\n,,,,\n,1,2,3,\nA,7.5,8.5,,\nB,,6.5,5.5,\n");
		assertEquals(List.of("4.5", ""), content(two.readBy(reader, Locale.UK)).samples().stream().filter(sample -> sample.well().equals("A1"))
				.map(sample -> sample.measured("blank corrected based on raw data (485-12/520)").map(one -> one.text()).orElse("")).toList());
		assertEquals("Fluorescence (FI)", content(two.readBy(reader, Locale.UK)).samples().getFirst().measured("test method").orElseThrow().text());
	}

	@Test
	void readsAListOfWells() {
		Fixture list = list("Well Row,Well Col,Content,Raw Data (450),Blank corrected based on Raw Data (450)", "A,1,Sample X1,1.1,1.0\nA,2,Blank B,overflow,");
		RunContent content = content(list.readBy(reader, Locale.UK));
		assertEquals("1.1 {AU} VALUE 1.0 1 VALUE 'Sample X1' VALUE", value(content.samples().getFirst(), "absorbance") + " "
				+ value(content.samples().getFirst(), "blank corrected based on raw data (450)") + " " + value(content.samples().getFirst(), "content"));
		assertEquals("P17 A2 'overflow' OUT_OF_RANGE 'blank role' VALUE", content.samples().get(1).sample() + " "
				+ value(content.samples().get(1), "absorbance") + " " + value(content.samples().get(1), "sample role type"));
		assertTrue(recognised(list) > 50);
		assertRefused(list("Well,Content,Raw Data (450)", "A1,X,1,2").readBy(reader, Locale.UK), "row.ragged", 7, 0);
		assertRefused(list("Well,Content,Raw Data (450)", "A1,X,1\nA01,X,2").readBy(reader, Locale.UK), "well.twice", 8, 2);
		assertRefused(list("Well,Content,Raw Data (450)", "mean,X,1").readBy(reader, Locale.UK), "well.unreadable", 7, 1);
	}

	@Test
	void readsAListWithAColumnForEachWell() {
		Fixture list = list("Well,A01,A02", "Content,Sample X1,Blank B\nRaw Data (450),1.1,overflow\nBlank corrected based on Raw Data (450),1.0,");
		RunContent content = content(list.readBy(reader, Locale.UK));
		assertTrue(recognised(list) > 50);
		assertEquals("1.1 {AU} VALUE 1.0 1 VALUE 'unknown sample role' VALUE 'overflow' OUT_OF_RANGE", value(content.samples().getFirst(), "absorbance") + " "
				+ value(content.samples().getFirst(), "blank corrected based on raw data (450)") + " " + value(content.samples().getFirst(), "sample role type") + " "
				+ value(content.samples().get(1), "absorbance"));
		assertTrue(content.notUnderstood().isEmpty(), () -> content.notUnderstood().toString());
		Fixture kinetic = list("Well,A01,A02", "Content,Sample X1,Blank B\nTime [s],Raw Data (600),Raw Data (600)\n0,1.1,1.2\n90,1.3,lost\n\nMade by hand,,");
		SampleContent well = content(kinetic.readBy(reader, Locale.UK)).samples().get(1);
		assertEquals("[0, 90] [Optional[1.2], Optional.empty] 'lost' ERROR 600 nm VALUE", well.curves().getFirst().at() + " " + well.curves().getFirst().values() + " "
				+ value(well, "error") + " " + value(well, "detector wavelength setting"));
		assertEquals(1, content(kinetic.readBy(reader, Locale.UK)).notUnderstood().size());
		assertRefused(kinetic.with("90,1.3,lost", "90,1.3").readBy(reader, Locale.UK), "row.ragged", 10, 0);
		assertRefused(kinetic.with("Raw Data (600)\n", "Raw Data (620)\n").readBy(reader, Locale.UK), "column.mixed", 8, 3);
	}

	@ParameterizedTest
	@CsvSource({ "Time [s], 0, 90", "Time [min], 0, 1.5", "Time, 0 h, 1 min 30 s" })
	void readsAListOfWellsByTime(String label, String first, String second) {
		SampleContent well = content(list("Well,Content,Raw Data (600 1),Raw Data (600 1)", "," + label + "," + first + "," + second
				+ "\nA01,Sample X1,1.1,1.2\nA02,Sample X2,1.3,lost").readBy(reader, Locale.UK)).samples().get(1);
		assertEquals("absorption profile data cube [0.0, 90.0] [Optional[1.3], Optional.empty] 'lost' ERROR", well.curves().getFirst().field() + " "
				+ well.curves().getFirst().at().stream().map(at -> at.setScale(1)).toList() + " " + well.curves().getFirst().values() + " " + value(well, "error"));
	}

	@Test
	void whatWasCalculatedOfOneSeriesStaysWithIt() {
		String names = "Well,Content" + ",Raw Data (600),Raw Data (600),Raw Data (620),Raw Data (620)".concat(",Blank corrected based on Raw Data (600)".repeat(2));
		Fixture two = list(names, ",Time [s],0,60,0,60,0,60\nA01,Sample X1,1.1,1.2,2.1,2.2,1.0,1.1");
		assertEquals(List.of("600 [absorption profile data cube, blank corrected based on raw data (600)]", "620 [absorption profile data cube]"),
				content(two.readBy(reader, Locale.UK)).samples().stream().map(one -> one.measured("detector wavelength setting").orElseThrow().text() + " "
						+ one.curves().stream().map(Curve::field).toList()).toList());
	}

	@ParameterizedTest
	@CsvSource({ "Absorbance spectrum, Raw Data (Abs Spectrum), absorption spectrum data cube {AU}",
			"Fluorescence (FI) spectrum, Raw Data (Em Spectrum), fluorescence emission spectrum data cube [RFU]",
			"Fluorescence (FI) spectrum, Raw Data (Ex Spectrum), fluorescence excitation spectrum data cube [RFU]" })
	void readsAListOfWellsByWavelength(String mode, String title, String expected) {
		Fixture spectrum = list("Well,Content," + title + "," + title, ",Wavelength [nm],260,261\nA01,X,1.1,1.2").with("Absorbance", mode);
		Curve curve = content(spectrum.readBy(reader, Locale.UK)).samples().getFirst().curves().getFirst();
		assertEquals(expected + " [260, 261] nm", curve.field() + " " + curve.of().unit() + " " + curve.at() + " " + curve.across().unit());
		assertRefused(list("Well,Content,Raw Data (600),Raw Data (600)", ",Time,0,60\nA01,X,1,2").readBy(reader, Locale.UK), "curve.position", 7, 3);
		assertRefused(list("Well,Content,Raw Data (600),Raw Data (600)", ",Time [s],60,60\nA01,X,1,2").readBy(reader, Locale.UK), "curve.position", 7, 4);
	}

	@Test
	void readsTablesOfThePlateForEachCycle() {
		String table = "Raw Data (402-8/474-9)\n\n,1,2\nA,%s,%s\n\n";
		String cycles = "Cycle 1 (0 min  - Inj. only)\n\n" + table.formatted("Inj.", "7") + "Cycle 2 (0 min 38 s)\n\n" + table.formatted("54", "922")
				+ "Cycle 3 (1 h 1 min 16 s)\n\n" + table.formatted("53", "2x5");
		Fixture export = new Fixture("cycles.csv", "User: LAB,Test run no.: 12\nTest name: IgG,Date: 14/03/2024,Time: 16:54:03\nFluorescence (FI)\n\n" + cycles);
		RunContent content = content(export.readBy(reader, Locale.UK));
		assertEquals("[[0, 38, 3676] [Optional.empty, Optional[54], Optional[53]], [0, 38, 3676] [Optional[7], Optional[922], Optional.empty]]",
				content.samples().stream().map(one -> one.curves().getFirst().at() + " " + one.curves().getFirst().values()).toList().toString());
		assertMarked(export.readBy(reader, Locale.UK), "2x5", 24, 3);
		assertTrue(content.notUnderstood().isEmpty(), () -> content.notUnderstood().toString());
		assertRefused(export.with("0 min 38 s", "soon").readBy(reader, Locale.UK), "curve.position", 12, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r\r\n", "\n\n" })
	void readsAFileWhoseLineEndsWereDoubled(String ends) {
		RunContent plain = content(export.readBy(reader, Locale.UK));
		RunContent doubled = content(export.changed(text -> text.replace("\r\n", "\n").replace("\n", ends)).readBy(reader, Locale.UK));
		assertEquals(plain.samples().stream().map(one -> one.sample() + value(one, "fluorescence")).toList(),
				doubled.samples().stream().map(one -> one.sample() + value(one, "fluorescence")).toList());
	}

	private int recognised(Fixture list) {
		return assertDoesNotThrow(() -> reader.recognise(list.file().head()).confidence());
	}

	private Fixture list(String names, String lines) {
		return new Fixture("list.csv", "User: LAB,Test run no.: 12\nTest name: IgG,Date: 14/03/2024,Time: 16:54:03\nID1: P17\nAbsorbance\n\n"
				+ names + "\n" + lines + "\n");
	}

	@Test
	void takesALayoutForWhatStandsInTheWells() {
		Fixture layout = export.with("(FI),,,,\r\n", "(FI),,,,\n,,,,\nLayout,,,,\n,,,,\n,1,2,3,\nA,X1,B,,\nB,,,S2,\n");
		SampleContent first = content(layout.readBy(reader, Locale.UK)).samples().getFirst();
		assertEquals("'X1' VALUE 'unknown sample role' VALUE", value(first, "layout") + " " + value(first, "sample role type"));
		assertReadWith(layout.readBy(reader, Locale.UK), "time.order-by-locale");
		assertEquals(1, layout.readBy(reader, Locale.UK).problems().size());
	}

	@Test
	void tellsApartTablesOfTheSameWavelengths() {
		Fixture two = export.changed(text -> text.replace("485-12/520", "F: 485-12/F: 520-A") + text.substring(text.indexOf("Raw Data")).replace("485-12/520", "F: 485-12/F: 520-B"));
		List<SampleContent> wells = content(two.readBy(reader, Locale.UK)).samples().stream().filter(one -> one.well().equals("A1")).toList();
		assertEquals("[Raw Data (F: 485-12/F: 520-A), Raw Data (F: 485-12/F: 520-B)]",
				wells.stream().map(one -> one.measured("table").orElseThrow().text()).toList().toString());
		assertEquals("485 nm VALUE 520 nm VALUE", value(wells.getFirst(), "excitation wavelength setting") + " " + value(wells.getFirst(), "detector wavelength setting"));
	}

	@Test
	void tellsOfATableThatEndsBeforeAnother() {
		assertReadWith(export.changed(text -> text.replaceFirst("(?m)^B,overflow.*\\R", "")).readBy(reader, Locale.UK), "grid.rows-lost");
	}

	@Test
	void listsWhatStandsBelowTheTables() {
		Fixture more = export.changed(text -> text.stripTrailing() + "\n\nMean,101,,,\n");
		assertTrue(content(more.readBy(reader, Locale.UK)).notUnderstood().getLast().text().startsWith("Mean | 101"));
	}

	@Test
	void takesTheDayThatTheNameOfTheFileTellsAndElseAsks() {
		Fixture named = new Fixture("24-03-04 16-54-03 IgG.csv", export.text());
		assertEquals(LocalDateTime.of(2024, 3, 4, 16, 54, 3), content(named.readBy(reader)).samples().getFirst().time().get().clock());
		assertRefused(export.readBy(reader), "time.ambiguous", 2, 2);
	}

	@ParameterizedTest
	@CsvSource({ "Test name: IgG, Test name = IgG, mars.no-head, 1, 1", "Fluorescence (FI), Colour, mars.no-mode, 1, 1",
			"'A,104.5,98.25,,', 'A,104.5,98.25,1,2', row.long, 10, 5" })
	void refusesWhatCannotBeReadForCertain(String old, String changed, String code, int line, int column) {
		assertRefused(export.with(old, changed).readBy(reader, Locale.UK), code, line, column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.3.4", "2x5", "1e400", "1 2", "98.2x", "Lost" })
	void marksAWellWhoseNumberIsNoneAndReadsTheOthers(String found) {
		assertMarked(export.with("98.25", found).readBy(reader, Locale.UK), found, 10, 3);
		assertEquals("104.5 [RFU] VALUE", value(content(export.with("98.25", found).readBy(reader, Locale.UK)).samples().getFirst(), "fluorescence"));
	}

	@Test
	void refusesATableOfWhichTheMostNumbersAreNone() {
		assertRefused(export.changed(text -> text.replaceAll("(\\d)\\.(\\d)", "$1.$2.$2")).readBy(reader, Locale.UK), "number.unreadable", 16, 2);
	}

	@Test
	void takesTheWordForASignalAboveTheRangeAsItIsMeant() {
		assertTrue(export.readBy(reader, Locale.UK).problems().stream().allMatch(one -> one.code().equals("time.order-by-locale")));
	}

	static Stream<Charset> charsets() {
		return Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16);
	}

	@ParameterizedTest
	@MethodSource("charsets")
	void readsTheSameInEachEncodingAndWithDecimalCommas(Charset charset) {
		Fixture commas = export.changed(text -> text.replace(',', ';').replaceAll("(?<=[;\\n])(-?\\d+)\\.(\\d+)(?=;)", "$1,$2"));
		RunContent found = content(reader.read(commas.file(charset),
				new ReaderSettings(Fixture.LABORATORY, Optional.of(Locale.UK), Map.of())));
		assertEquals(values(content(export.readBy(reader, Locale.UK))), values(found));
	}

	private static List<String> values(RunContent content) {
		return content.samples().stream().map(sample -> sample.sample() + sample.well() + sample.time() + sample.measurements()
				.stream().map(one -> one.field() + one.value() + one.state()).toList()).toList();
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.intelliflex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class IntelliflexReaderTest {

	private final IntelliflexReader reader = new IntelliflexReader();
	private final Fixture plate = Fixture.beside(IntelliflexReaderTest.class, "two-reporters.csv");

	@Test
	void givesEachRegionAndReporterItsOwnValues() {
		List<SampleContent> samples = content(plate.readBy(reader)).samples();
		assertEquals(List.of("R12: RP1", "R12: RP2", "R33: RP1"), samples.subList(0, 3).stream()
				.map(sample -> sample.measured("analyte name").map(Measured::text).orElseThrow()).toList());
		SampleContent second = samples.get(1);
		assertEquals("Serum 1 A1 " + LocalDateTime.of(2024, 11, 28, 9, 5),
				second.sample() + " " + second.well() + " " + second.time().orElseThrow().clock());
		assertEquals("6.5 [RFU] VALUE", value(second, "statistical value"));
		assertEquals("28 1 VALUE", value(second, "analyte document/assay bead count"));
		assertEquals("6.75 [RFU] VALUE", value(second, "avg net mfi"));
		assertEquals("'ok' VALUE", value(second, "note"));
	}

	@Test
	void tellsTheSamplesOfSeveralPlatesApart() {
		List<SampleContent> samples = content(plate.changed(text -> text.replaceFirst("Serology 4(.*,B1,Serum 2)", "Serology 5$1")).readBy(reader)).samples();
		assertEquals("'Serology 4' VALUE", value(samples.getFirst(), "plate name"));
		assertEquals("'Serology 5' VALUE", value(samples.stream().filter(sample -> sample.well().equals("B1")).findFirst().orElseThrow(), "plate name"));
		assertTrue(content(plate.readBy(reader)).samples().getFirst().measured("plate name").isEmpty());
	}

	@Test
	void tellsTheInstrumentsOfSeveralPlatesApart() {
		List<SampleContent> samples = content(plate.changed(text -> text.replaceFirst("IFLEX7(.*,B1,Serum 2)", "IFLEX9$1")).readBy(reader)).samples();
		assertEquals("'IFLEX7' VALUE", value(samples.getFirst(), "equipment serial number"));
		assertEquals("'IFLEX9' VALUE", value(samples.getLast(), "equipment serial number"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "SAMPLE ID ! SAMPLE ! sample.unnamed", ",A1,Serum 1 ! ,Serum 1,A1 ! well.unreadable", ",B1,Serum 2 ! ,,Serum 2 ! well.missing",
			"R12: RP1 COUNT ! R12 N ! column.missing", "R12: RP1 MEDIAN,R12: RP1 COUNT ! R12: RP1 COUNT,R12: RP1 MEDIAN ! value.implausible",
			"PLATE START ! START ! time.unknown", "9:05,B1 !  ,B1 ! time.missing" })
	void doubtsWhoseValuesTheseAre(String old, String changed, String code) {
		assertReadWith(plate.with("11/28/2024 9:05,B1", code.equals("time.missing") ? "9:05,B1" : "11/28/2024 9:05,B1").with(old, changed).readBy(reader), code);
	}

	@Test
	void readsNamesThatLostTheirColon() {
		assertEquals("130.5 [RFU] VALUE", value(content(plate.with("R12: RP1 ", "R12 RP1 ").readBy(reader)).samples().getFirst(), "statistical value"));
		assertEquals("'R12: RP1' VALUE", value(content(plate.with("R12: RP1 ", "R12 RP1 ").readBy(reader)).samples().getFirst(), "analyte name"));
	}

	@Test
	void saysOnceThatTheFormatDecidesTheOrderOfItsDates() {
		assertEquals(1, plate.with("11/28/2024", "11/8/2024").readBy(reader).problems().stream()
				.filter(problem -> problem.code().equals("time.order-by-format")).count());
	}

	@Test
	void doubtsARowThatStandsTwice() {
		assertReadWith(plate.changed(text -> text + text.substring(text.lastIndexOf("INTELLIFLEX,"))).readBy(reader), "row.twice");
	}

	@Test
	void readsColumnsThatNameNoReporter() throws IOException {
		Fixture one = new Fixture("one.csv", "INSTRUMENT TYPE,SERIAL NUMBER,PLATE NAME,PLATE START,WELL LOCATION,SAMPLE ID,R25: MEDIAN,R25: COUNT,R27: MEDIAN,R27: COUNT\n"
				+ "INTELLIFLEX,IF1,P1,11/28/2024 12:12,A1,Lot 7,130.5,28,6.25,30\n");
		org.junit.jupiter.api.Assertions.assertTrue(reader.recognise(one.file().head()).confidence() > 50);
		SampleContent second = content(one.readBy(reader)).samples().get(1);
		assertEquals("'R27' VALUE 6.25 [RFU] VALUE 30 1 VALUE", value(second, "analyte name") + " " + value(second, "statistical value") + " "
				+ value(second, "analyte document/assay bead count"));
	}

	@Test
	void keepsAColumnThatStandsTwice() {
		SampleContent first = content(plate.with("R12: RP1 AVERAGE MFI", "R12: RP1 MEDIAN").readBy(reader)).samples().getFirst();
		assertTrue(first.measurements().stream().anyMatch(one -> one.field().equals("r12: rp1 median (column 10)")), first::toString);
	}

	@Test
	void keepsWhatWasNotMeasuredAsMissing() {
		SampleContent empty = content(plate.readBy(reader)).samples().get(3);
		assertEquals("'' MISSING", value(empty, "statistical value"));
		assertEquals("'NaN' MISSING", value(empty, "avg net mfi"));
		assertEquals("0 1 VALUE", value(empty, "analyte document/assay bead count"));
	}

	@Test
	void readsSeveralDataSetsOfOneFile() {
		Fixture twice = plate.changed(text -> text + "\n" + text.replace("Serum", "Control"));
		assertEquals(12, content(twice.readBy(reader)).samples().size());
	}

	@Test
	void readsItsColumnsInAnyOrder() {
		SampleContent last = content(plate.withColumnsReversed().readBy(reader)).samples().stream()
				.filter(sample -> sample.sample().equals("Serum 1")).filter(sample -> sample.measured("analyte name")
						.filter(name -> name.text().equals("R12: RP2")).isPresent()).findFirst().orElseThrow();
		assertEquals("6.75 [RFU] VALUE", value(last, "avg net mfi"));
	}

	@Test
	void readsOtherLocalesAndEncodings() {
		Fixture german = plate.changed(text -> text.replace(",", ";").replaceAll("(?<=;\\d{1,3})\\.(?=\\d)", ","));
		assertEquals("131.25 [RFU] VALUE", value(content(reader.read(german.file(StandardCharsets.UTF_16LE),
				ReaderSettings.in(Fixture.LABORATORY))).samples().getFirst(), "avg net mfi"));
	}

	@Test
	void saysByWhatItReadAnOpenDate() {
		assertReadWith(plate.with("11/28/2024", "11/8/2024").readBy(reader), "time.order-by-format");
	}

	@Test
	void refusesARowThatWasCutOff() {
		assertRefused(plate.with(",99.125,40,99.5,ok", "").readBy(reader), "row.short", 2, 14);
	}

	@Test
	void readsAWorkbook() throws IOException {
		InstrumentFile workbook = new SheetFixture("plate.xlsx").sheet("plate", plate.text().replace(",", "|")).sheet("Notes", "by hand").file();
		assertTrue(reader.recognise(workbook.head()).confidence() > 50);
		RunContent content = content(reader.read(workbook, ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(value(content(plate.readBy(reader)).samples().getFirst(), "statistical value"), value(content.samples().getFirst(), "statistical value"));
		assertEquals(content(plate.readBy(reader)).samples().size(), content.samples().size());
		assertEquals("by hand", content.notUnderstood().getLast().text());
	}
}

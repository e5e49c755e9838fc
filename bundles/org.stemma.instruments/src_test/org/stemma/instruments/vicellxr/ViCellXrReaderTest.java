/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.vicellxr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class ViCellXrReaderTest {

	private static final String TABLE = "Vi-CELL XR 2.04\nUnit S/N:  AW1\n \n"
			+ "Sample ID|Dilution|Sample date|Total|Viable|Nonviable|Viability|Total cells|Viable cells|Nonviable cells|Avg. diam.\n"
			+ "|factor||cells|cells|cells|(%)|/ml (x10^6)|/ml (x10^6)|/ml (x10^6)|(microns)\n"
			+ "V-1|2|31 Aug 2021  4:31:23 PM|135|68|67|50.4|15.5|7.8|7.7|5.12";

	private final ViCellXrReader reader = new ViCellXrReader();
	private final Fixture report = Fixture.beside(ViCellXrReaderTest.class, "report.txt");

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "viability (cell counter); 95.0 %", "total cell density (cell counter); 4.0 10*6/mL",
			"viable cell density (cell counter); 3.8 10*6/mL", "total cell count; 2000 1", "viable cell count; 1900 1",
			"dead cell count; 100 1", "average total cell diameter; 14.3 um", "average total cell circularity; 0.861 1",
			"average cells / image; 40.5 1", "total diameter sum; 28600 um", "total circularity sum; 1722.5 1",
			"background intensity sum; 10068 1", "cell density dilution factor; 2.50 1", "internal dilution; 2.400 1",
			"minimum cell diameter setting; 8.5 um", "maximum cell diameter setting; 40.5 um", "cell brightness (%); 86 %",
			"viable cell spot brightness (%); 75 %", "viable spot area; 11.5 1", "minimum circularity; 0.300 1",
			"number of bins; 5 1", "sample depth (microns); 89.4 um", "probe volume (ml x 10^-6); 45.392 nL",
			"cell type processing method; iPSC", "comment; first: of two", "sizedata; 3,9,17,17,25",
			"totalpermldata; 4.1134,3.5389", "field of view (microns); 831 x 611", "microns/pixel ratio; 0.6889 um/{pixel}",
			"imagedirectory; ..\\..\\images\\X-0001\\", "analyst; kim", "log date; 03 Mar 2024  1:05:00 PM" })
	void readsEachValueWithItsUnit(String field, String expected) {
		assertEquals(expected + " VALUE", value(sample(report.readBy(reader), "X-0001"), field).replace("'", ""));
	}

	@Test
	void readsTheFactsAboutTheRunAndDropsNothing() {
		var content = content(report.readBy(reader));
		assertEquals("[model number=Vi-CELL XR, software version=2.06, report title=Vi-CELL XR 2.06.3, equipment serial number=AX 77, analysis version=2.42, "
				+ "device type=brightfield imager (cell counter), detection type=brightfield]",
				content.metadata().stream().map(fact -> fact.field() + "=" + fact.text()).toList().toString());
		assertEquals("[]", content.notUnderstood().toString());
	}

	@Test
	void takesTheTimeOfTheRunInTheLaboratorysZone() {
		assertEquals(new MeasuredTime(LocalDateTime.of(2024, 3, 3, 13, 5, 32), Fixture.LABORATORY, false),
				sample(report.readBy(reader), "X-0001").time().get());
	}

	@Test
	void readsDecimalCommas() {
		Fixture commas = report.changed(text -> text.replaceAll("(?m) : (\\d+)\\.(\\d+)\\r?$", " : $1,$2\r"));
		assertEquals("3.8 10*6/mL VALUE",
				value(sample(commas.readBy(reader), "X-0001"), "viable cell density (cell counter)"));
	}

	@Test
	void keepsAKeyThatItDoesNotKnowUnderItsName() {
		var content = content(report.with("Frames :", "Frames skipped :").readBy(reader));
		assertEquals("50 1 VALUE", value(content.samples().getFirst(), "frames skipped"));
	}

	@Test
	void doubtsAReportThatMayBeCutOff() {
		assertReadWith(report.changed(text -> text.substring(0, text.indexOf("TotalPerMl"))).readBy(reader), "end.missing");
		assertTrue(report.readBy(reader).problems().isEmpty(), () -> report.readBy(reader).problems().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sample ID", "RunDate", "Viability (%)", "Total cells / ml (x 10^6)",
			"Total viable cells / ml (x 10^6)" })
	void refusesAReportWithoutARequiredKey(String key) {
		assertRefused(report.with(key + " :", "Other :").readBy(reader), "column.missing", 3, 0);
	}

	@Test
	void refusesTwoReportsInOneFile() {
		assertRefused(report.changed(text -> text + text).readBy(reader), "column.twice", 60, 1);
	}

	@ParameterizedTest
	@CsvSource({ "95.0, 195.0, 19", "3.8, 4.8, 21", "1900, 2900, 17", "2.50, 0, 38", "14.3, 1430, 22", "0.861, 861, 23" })
	void refusesAnImplausibleValue(String good, String bad, int line) {
		assertRefused(report.with(" : " + good, " : " + bad).readBy(reader), "value.implausible", line, 2);
	}

	@Test
	void doubtsAListThatLostANumber() {
		assertReadWith(report.with("ViableSizeData : 2,6,14,", "ViableSizeData : 2,14,").readBy(reader), "list.length");
	}

	@Test
	void listsASizeInAnotherUnit() {
		RunContent content = content(report.with("Field of view (microns)", "Field of view (mm)").readBy(reader));
		assertEquals("Field of view (mm)", content.notUnderstood().getLast().name());
	}

	@Test
	void refusesADensityWithoutItsUnit() {
		assertRefused(report.with("Total cells / ml (x 10^6)", "Total").readBy(reader), "number.unit", 20, 2);
	}

	@Test
	void readsAReportWhoseLinesASpreadsheetSavedAsCells() throws IOException {
		Fixture padded = report.changed(text -> text.replace("\r\n", ",,\r\n"));
		assertEquals(content(report.readBy(reader)).samples().toString(), content(padded.readBy(reader)).samples().toString());
		String cells = report.text().replace("\r\n", "\n").replace(",", "|");
		RunContent workbook = content(reader.read(new SheetFixture("a.xlsx").sheet("Report", cells).file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals("'3,9,17,17,25' VALUE", value(workbook.samples().getFirst(), "sizedata"));
	}

	@Test
	void readsATableSavedAsText() {
		Fixture text = new Fixture("a.csv", TABLE.replace("|50.4|15.5|7.8|7.7|5.12", "|50,4|15,5|7,8|7,7|5,12").replace("|", ";"));
		assertEquals("7.7 10*6/mL VALUE", value(sample(text.readBy(reader), "V-1"), "dead cell density (cell counter)"));
		assertEquals("AW1", content(text.readBy(reader)).metadata().get(3).text());
		assertRefused(text.changed(all -> all.substring(0, all.lastIndexOf(";7,7"))).readBy(reader), "row.short", 6, 10);
	}

	@Test
	void readsATableWhoseTitleWasRemoved() {
		Fixture text = new Fixture("a.csv", TABLE.substring(TABLE.indexOf("Sample ID")).replace("|", "\t"));
		assertEquals("67 1 VALUE", value(sample(text.readBy(reader), "V-1"), "dead cell count"));
	}

	@Test
	void readsATableThatGoesOnOnAnotherSheetAndListsTheOthers() throws IOException {
		RunContent content = content(reader.read(new SheetFixture("a.xlsx").sheet("Run data summary", TABLE).sheet("Run data summary (2)", TABLE.replace("V-1", "V-2"))
				.sheet("Other", TABLE.replace("AW1", "AW2").replace("V-1", "V-3")).file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals(List.of("V-1", "V-2"), content.samples().stream().map(SampleContent::sample).toList());
		assertEquals(List.of("Vi-CELL XR 2.04", "Unit S/N:  AW2", "Sample ID", "V-3"), content.notUnderstood().stream().map(part -> part.name().split(" Sample")[0])
				.filter(name -> !name.startsWith("Sample ID ")).toList());
		assertEquals(1, content.metadata().stream().filter(fact -> fact.field().equals("equipment serial number")).count());
	}

	@Test
	void takesASampleWithoutANameForNoSecondRowOfNames() {
		Fixture text = new Fixture("a.csv", "Sample ID,Sample date,Viability (%),Total cells/ml (x10^6),Viable cells/ml (x10^6),Avg. diam. (microns)\n"
				+ ",31 Aug 2021 4:31 PM,50.4,15.5,7.8,5.12\nV-2,31 Aug 2021 4:35 PM,50.4,15.5,7.8,5.12\n");
		assertReadWith(text.readBy(reader), "sample.unnamed");
		assertEquals(2, content(text.readBy(reader)).samples().size());
	}

	@Test
	void readsTheDeadCellsOfATable() throws IOException {
		RunContent content = content(reader.read(new SheetFixture("a.xlsx").sheet("Run data summary", TABLE).file(), ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals("67 1 VALUE", value(content.samples().getFirst(), "dead cell count"));
		assertEquals("7.7 10*6/mL VALUE", value(content.samples().getFirst(), "dead cell density (cell counter)"));
		assertTrue(content.notUnderstood().isEmpty());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.xponent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.text;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class XponentReaderTest {

	private final XponentReader reader = new XponentReader();
	private final Fixture batch = Fixture.beside(XponentReaderTest.class, "batch.csv");

	@Test
	void givesEachAnalyteOfAWellItsOwnValues() {
		SampleContent il6 = analyte(batch.readBy(reader), "Donor 3", "IL-6");
		assertEquals("B1", il6.well());
		assertEquals("1250.5 [RFU] VALUE", value(il6, "statistical value"));
		assertEquals("55 1 VALUE", value(il6, "analyte document/assay bead count"));
		assertEquals("298 1 VALUE", value(il6, "assay bead count"));
		assertEquals("1239 [RFU] VALUE", value(il6, "avg net mfi"));
		assertEquals("'19' VALUE", value(il6, "assay bead identifier"));
		assertEquals("2 1 VALUE", value(il6, "dilution factor setting"));
		assertEquals("'A region has too few events.' VALUE", value(il6, "error"));
		assertEquals("AA24", analyte(batch.readBy(reader), "Donor 4", "TNF").well());
	}

	@Test
	void keepsCensoredAndMissingResults() {
		Outcome<RunContent> outcome = batch.readBy(reader);
		assertEquals("'NaN' MISSING", value(analyte(outcome, "Donor 3", "TNF"), "statistical value"));
		assertEquals("0.64 pg/mL BELOW", value(analyte(outcome, "Blank", "IL-6"), "result"));
		assertEquals("'OOR >' OUT_OF_RANGE", value(analyte(outcome, "Donor 3", "TNF"), "result"));
		assertEquals("900 {IU/mL} ABOVE", value(analyte(outcome, "Donor 4", "TNF"), "result"));
	}

	@Test
	void keepsWhatElseStandsBesideTheProgram() {
		RunContent before = content(batch.with("\"\",\"MAGPIX\"", "\"Service Pack 2\",\"MAGPIX\"").readBy(reader));
		assertEquals("'MAGPIX' VALUE 'Service Pack 2' VALUE", fact(before, "model number") + " " + fact(before, "program"));
		RunContent behind = content(batch.with("\"\",\"MAGPIX\"", "\"\",\"MAGPIX\",\"second site\"").readBy(reader));
		assertEquals("'MAGPIX' VALUE 'second site' VALUE", fact(behind, "model number") + " " + fact(behind, "program"));
	}

	@Test
	void readsTheBatch() {
		RunContent content = content(batch.readBy(reader));
		assertEquals("'MAGPIX' VALUE", fact(content, "model number"));
		assertEquals("'4.2.1324.0' VALUE", fact(content, "software version"));
		assertEquals("35 uL VALUE", fact(content, "sample volume setting"));
		assertEquals("96 1 VALUE", fact(content, "plate well count"));
		assertEquals("50 1 VALUE", fact(content, "minimum assay bead count threshold setting"));
		assertEquals(List.of("Passed", "Failed"), content.metadata().stream()
				.filter(fact -> fact.field().equals("calibration report")).map(Measured::text).toList());
		assertEquals("'0BADF00D' VALUE", fact(content, "crc32"));
		assertTrue(content.notUnderstood().stream().anyMatch(part -> part.text().contains("opened")), "the audit log");
		assertTrue(content.notUnderstood().stream().anyMatch(part -> part.text().contains("Needle clogged")));
	}

	@Test
	void takesTheOrderOfDatesFromAnyDateOfTheReport() {
		LocalDateTime start = LocalDateTime.of(2022, 4, 6, 10, 2, 11);
		assertEquals(start, clock(batch));
		Fixture open = batch.with("03/29/2022", "03/03/2022").with("12/31/2022", "12/12/2022");
		assertRefused(open.readBy(reader), "time.ambiguous", 11, 2);
		assertEquals(start, content(open.readBy(reader, Locale.US)).samples().getFirst().time().map(MeasuredTime::clock).orElseThrow());
		assertEquals(start, clock(open.with("IFN screen 7", "IFN_20220406")));
	}

	@Test
	void readsWhatASpreadsheetSavedAgain() {
		RunContent original = content(batch.readBy(reader));
		Fixture unquoted = batch.changed(text -> text.replaceAll("\"(\\d\\(1,\\w+\\))\"", "'$1'").replace("\"1,", "'1,")
				.replace("\"", "").replaceAll("'(\\d\\(1,\\w+\\))'", "\"$1\"").replace("'1,B1", "\"1,B1\"").replace("'1,H12", "\"1,H12\"")
				.replaceAll("(?m)$", ",,"));
		assertEquals(original.samples().size(), content(unquoted.readBy(reader)).samples().size());
		Fixture bare = batch.changed(text -> text.replace("\"", ""));
		assertEquals("1250.5 [RFU] VALUE", value(analyte(bare.readBy(reader), "Donor 3", "IL-6"), "statistical value"));
		Fixture semicolons = batch.changed(text -> text.replace("\",\"", ";").replace("\"", "").replaceAll("(\\d)\\.(\\d+)(?=;|\\r?\\n)", "$1,$2"));
		assertEquals("1250.5 [RFU] VALUE", value(analyte(semicolons.readBy(reader), "Donor 3", "IL-6"), "statistical value"));
		assertEquals(original.samples().size(), content(
				reader.read(batch.file(StandardCharsets.UTF_16), ReaderSettings.in(Fixture.LABORATORY))).samples().size());
	}

	@Test
	void readsItsColumnsInAnyOrder() {
		Fixture shuffled = batch.changed(text -> String.join("\n", text.lines().map(line -> line.matches("\".*\",\".*\",\".*\",\".*\",\".*\"")
				&& !line.startsWith("\"Proto") && !line.startsWith("\"Samples")
						? String.join(",", List.of(line.split("(?<=\"),(?=\")")).reversed()) : line).toList()) + "\n");
		assertEquals("1250.5 [RFU] VALUE", value(analyte(shuffled.readBy(reader), "Donor 3", "IL-6"), "statistical value"));
	}

	@Test
	void readsAWorkbook() throws IOException {
		String cells = batch.text().replace("\",\"", "|").replace("\"", "");
		InstrumentFile workbook = new SheetFixture("batch.xlsx").sheet("batch", cells).sheet("Notes", "by hand").file();
		assertTrue(reader.recognise(workbook.head()).confidence() > 50);
		Outcome<RunContent> outcome = reader.read(workbook, ReaderSettings.in(Fixture.LABORATORY));
		assertEquals(content(batch.readBy(reader)).samples().size(), content(outcome).samples().size());
		assertEquals("1250.5 [RFU] VALUE", value(analyte(outcome, "Donor 3", "IL-6"), "statistical value"));
		assertEquals("by hand", content(outcome).notUnderstood().getLast().text());
	}

	@Test
	void doubtsAReportWithoutCounts() {
		assertReadWith(batch.with("\"Count\"", "\"Trimmed Count\"").readBy(reader), "table.missing");
		assertTrue(batch.readBy(reader).problems().stream().noneMatch(problem -> problem.code().equals("table.missing")));
	}

	@Test
	void refusesTablesThatLostRows() {
		assertRefused(batch.with("\"2(1,B1)\",\"Donor 3\",\"55\",\"12\",\"298\"\n", "").readBy(reader), "row.missing", 41, 2);
		assertRefused(batch.with("\"2(1,B1)\",\"Donor 3\",\"55\",\"12\",\"298\"", "\"2(1,B1)\",\"Donor 3\",\"55\"").readBy(reader),
				"row.short", 44, 4);
		assertRefused(batch.with("\"3(1,AA24)\",\"Donor 4\",\"58\"", "\"2(1,B1)\",\"Donor 4\",\"58\"").readBy(reader),
				"location.twice", 45, 1);
		assertReadWith(batch.with("\"BatchStartTime\"", "\"Begin\"").readBy(reader), "time.unknown");
	}

	private LocalDateTime clock(Fixture fixture) {
		return content(fixture.readBy(reader)).samples().getFirst().time().map(MeasuredTime::clock).orElseThrow();
	}

	private static SampleContent analyte(Outcome<RunContent> outcome, String sample, String analyte) {
		return content(outcome).samples().stream().filter(one -> one.sample().equals(sample))
				.filter(one -> one.measured("analyte name").filter(name -> name.text().equals(analyte)).isPresent()).findFirst()
				.orElseThrow();
	}

	private static String fact(RunContent content, String field) {
		return content.metadata().stream().filter(fact -> fact.field().equals(field)).map(value -> text(value)).findFirst()
				.orElse("no such fact");
	}
}

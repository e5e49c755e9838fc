/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;
import org.stemma.testkit.instrument.StoredCell;
import org.stemma.testkit.variant.TextVariants;

class EchoReaderTest {

	private final EchoReader reader = new EchoReader();
	private final Fixture report = Fixture.beside(EchoReaderTest.class, "transfers.csv");

	@Test
	void handsVolumesOverInMicrolitres() {
		SampleContent made = content(report.readBy(reader)).samples().get(1);
		assertEquals("CL-12 A1", made.sample() + " " + made.well());
		assertEquals("0.0975 uL VALUE", value(made, "transfer volume"));
		assertEquals("0.100 uL VALUE", value(made, "injection volume setting"));
		assertEquals("52.337 uL VALUE", value(made, "survey fluid volume"));
		assertEquals("'S77' VALUE", value(made, "source well plate identifier"));
		assertEquals(LocalDateTime.of(2024, 12, 9, 13, 41, 30, 154_000_000), made.time().orElseThrow().clock());
	}

	@Test
	void keepsTheReasonOfATransferThatFailed() {
		SampleContent failed = content(report.readBy(reader)).samples().getFirst();
		assertEquals("0.000 uL VALUE", value(failed, "transfer volume"));
		assertEquals("'MM0202001: Current fluid height below minimum transfer level' VALUE", value(failed, "error"));
	}

	@Test
	void keepsATimeThatASpreadsheetCutAsUnknown() {
		Fixture cut = report.with("2024-12-09 13:41:30.154", "41:30.2");
		assertReadWith(cut.readBy(reader), "time.no-hour");
		assertTrue(content(cut.readBy(reader)).samples().get(1).time().isEmpty());
	}

	private SheetFixture saved(String was, String now) {
		List<List<String>> rows = new TextVariants(report.text(), ',').cells();
		return new SheetFixture("saved.xlsx").sheet("transfers", rows.stream().map(row -> row.stream().map(cell -> cell.equals(was) ? now : cell).toList()).toList());
	}

	@Test
	void readsTheWholeTimeThatAWorkbookStores() {
		LocalDateTime point = LocalDateTime.of(2024, 12, 9, 13, 41, 30, 154_000_000);
		Outcome<RunContent> read = reader.read(saved("2024-12-09 13:41:30.154", StoredCell.date(point)).file(), ReaderSettings.in(Fixture.LABORATORY));
		assertEquals(point, content(read).samples().get(1).time().orElseThrow().clock());
		assertEquals(List.of(), read.problems());
	}

	@Test
	void doubtsASampleThatASpreadsheetMadeADateOf() {
		assertReadWith(reader.read(saved("CL-12", StoredCell.date(LocalDateTime.of(2024, 12, 3, 0, 0))).file(), ReaderSettings.in(Fixture.LABORATORY)),
				"cell.changed");
		assertReadWith(reader.read(saved("S77", "12345678901234568").file(), ReaderSettings.in(Fixture.LABORATORY)), "cell.changed");
	}

	@Test
	void readsItsColumnsInAnyOrder() {
		assertEquals("0.0975 uL VALUE", value(content(report.withColumnsReversed().readBy(reader)).samples().get(1), "transfer volume"));
	}

	@Test
	void readsOtherLocalesAndEncodings() {
		Fixture german = report.changed(text -> text.replace(",", ";").replaceAll("(?<=;\\d{1,3})\\.(?=\\d)", ","));
		assertEquals("0.0975 uL VALUE", value(content(reader.read(german.file(StandardCharsets.UTF_16LE),
				ReaderSettings.in(Fixture.LABORATORY))).samples().get(1), "transfer volume"));
	}

	@Test
	void refusesOrDoubtsAReportThatWasCutOff() {
		assertRefused(report.with(",100,97.5,CL-12,52.337,", "").readBy(reader), "row.short", 14, 7);
		assertReadWith(report.changed(text -> text.substring(0, text.indexOf("Instrument Name"))).readBy(reader), "end.missing");
	}

	@Test
	void doubtsWellsThatAreNoneAndTransfersThatStandTwice() {
		assertReadWith(report.with(",D88,B1,", ",D88,,").readBy(reader), "well.unreadable");
		assertReadWith(report.with(",S77,A1,D88,B1,", ",S77,1A,D88,B1,").readBy(reader), "well.unreadable");
		String last = "2024-12-09 13:41:31.102,Source[1],S77,A1,D88,B1,100,100,CL-12,52.337,\n";
		assertReadWith(report.with(last, last + last).readBy(reader), "row.twice");
		assertEquals(List.of(), report.readBy(reader).problems());
	}

	@Test
	void refusesVolumesBelowZeroAndDoubtsASourceThatFilledItself() {
		assertRefused(report.with(",100,97.5,", ",100,-97.5,").readBy(reader), "value.implausible", 14, 8);
		assertReadWith(report.with("Sample ID,Survey Fluid Volume", "Current Fluid Volume,Survey Fluid Volume").with("97.5,CL-12,52.337", "97.5,59.2,52.337")
				.with("100,CL-12,52.337", "100,52.2,52.337").readBy(reader), "value.inconsistent");
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.tube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.fcs.FcsTime;

class FcsFileReaderTest {

	private static FcsFixture file() {
		return FcsFixture.floats(new String[] { "FSC-A" }, new float[] { 1 }, new float[] { 2 }).set("TUBE NAME", "T 7")
				.set("$OP", "Ada").set("$CYT", "Cyt").set("$DATE", "5-Nov-24").set("$BTIM", "09:05:59:30");
	}

	private static Outcome<RunContent> read(FcsFixture file) throws IOException {
		return new FcsFileReader().read(InstrumentFile.of("a.fcs", file.bytes()), ReaderSettings.in(ZoneId.of("Asia/Tokyo")));
	}

	@Test
	void readsWhatADataSetSaysAboutItself() throws IOException {
		SampleContent sample = read(file()).get().samples().getFirst();
		assertEquals("T 7", sample.sample());
		assertEquals(new BigDecimal(2), sample.measured("count").orElseThrow().value().orElseThrow());
		assertEquals("Ada", sample.measured("analyst").orElseThrow().text());
		assertEquals("Cyt", sample.measured("model number").orElseThrow().text());
		assertEquals("FSC-A", sample.measured("$p1n").orElseThrow().text());
		assertEquals(LocalDateTime.parse("2024-11-05T09:05:59.500"), sample.time().orElseThrow().clock());
		assertFalse(sample.time().orElseThrow().zoneKnown());
	}

	@ParameterizedTest
	@CsvSource({ "05-NOV-2024,13:45:01.25,2024-11-05T13:45:01.250", "05-NOV-2024,13:45:01:59,2024-11-05T13:45:01.983333333",
			"02-Nov-2017,09:43:46:219,2017-11-02T09:43:46.219", "23-Aug-02,16:31:52,2002-08-23T16:31:52",
			"2024-11-05,01:02:03,2024-11-05T01:02:03", "28-06-2006,12:02:54,2006-06-28T12:02:54" })
	void readsTimesOfEveryVersion(String date, String clock, String time) {
		assertEquals(LocalDateTime.parse(time), FcsTime.of(date, clock).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "31-FEB-2024,10:00:00", "05-XYZ-2024,10:00:00", "05-06-2006,10:00:00", "05-NOV-2024,25:00:00", "'',''" })
	void takesNoTimeFromImpossibleOrAmbiguousDates(String date, String clock) {
		assertTrue(FcsTime.of(date, clock).isEmpty());
	}

	@Test
	void saysWhenTheTimeOrTheSampleIsMissing() throws IOException {
		Outcome<RunContent> outcome = read(file().set("$DATE", "31-FEB-2024").without("TUBE NAME"));
		assertTrue(outcome.get().samples().getFirst().time().isEmpty());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals("time.unreadable")));
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals("sample.missing")));
	}

	@Test
	void anAcquisitionPastMidnightEndsOnTheDayAfter() {
		assertEquals(LocalDateTime.parse("2024-11-06T00:03:15"), FcsTime.end("05-NOV-2024", "23:58:10", "00:03:15").orElseThrow());
		assertEquals(LocalDateTime.parse("2024-11-05T23:58:10"), FcsTime.end("05-NOV-2024", "23:58:10", "").orElseThrow());
		assertEquals(LocalDateTime.parse("2024-11-05T13:45"), FcsTime.end("05-NOV-2024", "", "13:45:00").orElseThrow());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

class TimeReaderTest {

	private static final ZoneId LABORATORY = ZoneId.of("Asia/Kolkata");

	private final ProblemLog log = new ProblemLog();

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "3/21/2022 16:56 ! 2022-03-21T16:56", "4/3/2022 9:05 ! 2022-04-03T09:05",
			"3/21/2022 4:56:07 PM ! 2022-03-21T16:56:07", "2024-10-01 15:02:50 PM ! 2024-10-01T15:02:50",
			"2010-10-21 00:51:26 AM ! 2010-10-21T00:51:26", "3/21/2022, 12:00 am ! 2022-03-21T00:00",
			"12:00 ! none", "6-24-2022  14:34:52 ! 2022-06-24T14:34:52", "20231120 163016 ! 2023-11-20T16:30:16",
			"20231120T1630 ! 2023-11-20T16:30", "2023-11-20 16:30:16.25 ! 2023-11-20T16:30:16.250",
			"2023/11/20 6:30 ! 2023-11-20T06:30", "08.12.2022 07:51:50 ! 2022-12-08T07:51:50",
			"29 Sep 2023  5:21:32 AM ! 2023-09-29T05:21:32", "21-Mar-22 16:56 ! 2022-03-21T16:56", "Oct 3, 2023 14:44:50 ! 2023-10-03T14:44:50",
			"31/12/2023 23:59 ! 2023-12-31T23:59", "2014-09-10 03:14:51 nachm. MESZ ! 2014-09-10T15:14:51",
			"2014/9/10 下午 03:14 ! 2014-09-10T15:14", "2014-9-10 오전 3:14:51 ! 2014-09-10T03:14:51", "10/9/2014 3:14 p. m. ! 2014-10-09T15:14",
			"2014-09-10 03:14 晚上 ! none", "5/20/25 12:25 ! 2025-05-20T12:25" })
	void readsTheFormsOfInstruments(String text, String clock) {
		assertEquals(clock, read(text, DateOrder.MONTH_FIRST).map(time -> time.clock().toString()).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = { "######## ! make it wider", "44641.70556 ! format of a date", "44641,70556 ! format of a date", "soon ! such as" })
	void saysHowToMendWhatASpreadsheetMadeOfADate(String text, String advice) {
		assertTrue(read(text, DateOrder.MONTH_FIRST).isEmpty());
		assertTrue(log.problems().getFirst().message().contains(advice), () -> log.problems().toString());
	}

	@Test
	void takesTheOrderOfTheFile() {
		assertEquals("2022-03-04T09:05", read("4/3/2022 9:05", DateOrder.DAY_FIRST).get().clock().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1999-09-99 09:49:29", "2/30/2023 10:00", "13/13/2023 10:00", "3/21/2022 25:00",
			"2010-10-01 22:05:31 AM", "2010-10-01 00:05:31 PM", "0/0/2022 10:00", "20231120 166016" })
	void keepsAnImpossibleTimeUnknownWithAWarning(String text) {
		assertTrue(read(text, DateOrder.UNDECIDED).isEmpty());
		assertEquals("time.impossible", log.problems().getFirst().code());
		assertFalse(log.blocks());
	}

	@ParameterizedTest
	@CsvSource({ "4/3/2022 9:05, time.ambiguous", "yesterday, time.unreadable", "3-21-22 16:56, time.unreadable", "5/6/25 12:25, time.ambiguous",
			"3/21/2022, time.unreadable", "21 Foo 2023 10:00, time.unreadable" })
	void refusesWhatItCannotReadForCertain(String text, String code) {
		assertTrue(read(text, DateOrder.MIXED).isEmpty());
		assertEquals(code, log.problems().getFirst().code());
		assertTrue(log.blocks());
	}

	@Test
	void takesTheZoneOfTheTextThenOfTheFileThenOfTheLaboratory() {
		assertEquals(ZoneOffset.ofHours(1), read("2023-11-20T16:30:16+01:00", ZoneOffset.UTC).zone());
		assertEquals(new MeasuredTime(java.time.LocalDateTime.of(2023, 11, 20, 16, 30), ZoneOffset.UTC, true),
				read("2023-11-20 16:30", ZoneOffset.UTC));
		MeasuredTime local = read("2023-11-20 16:30", DateOrder.UNDECIDED).get();
		assertEquals(LABORATORY, local.zone());
		assertFalse(local.zoneKnown());
	}

	@ParameterizedTest
	@CsvSource({ "2014-09-10 15:14:51 PM BRT, -03:00", "2014-12-10 15:14:51 MEZ, +01:00", "2014-12-10 15:14 CLST, none" })
	void readsTheZonesOfOtherCountries(String text, String zone) {
		MeasuredTime time = read(text, DateOrder.UNDECIDED).get();
		assertEquals(zone, time.zoneKnown() ? time.zone().toString() : "none");
	}

	private MeasuredTime read(String text, ZoneOffset stated) {
		return new TimeReader(DateOrder.UNDECIDED, LABORATORY, log).read(cell(text), Optional.of(stated)).get();
	}

	private Optional<MeasuredTime> read(String text, DateOrder order) {
		return new TimeReader(order, LABORATORY, log).read(cell(text), Optional.empty());
	}

	private static Cell cell(String text) {
		return new Cell(text, Place.line("x", 1));
	}
}

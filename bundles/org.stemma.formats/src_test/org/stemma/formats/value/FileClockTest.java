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

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Place;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

class FileClockTest {

	private final ProblemLog log = new ProblemLog();

	@ParameterizedTest
	@CsvSource({ "4/11/2024 5:27 PM, 240411_172731_plate.txt, 2024-04-11", "4/11/2024 5:27 PM, 2024-11-04 run, 2024-11-04", "9/8/2023 1:39 PM, 8QA85_2023-09-08-133933.txt, 2023-09-08",
			"4/11/2024 5:27 PM, C:\\runs\\20240411_od.xpt, 2024-04-11", "21/11/2024 5:27 PM, nothing, 2024-11-21" })
	void takesTheDayThatANameTells(String date, String name, String day) {
		assertEquals(day, read(date, name, Optional.empty()));
		assertFalse(log.blocks());
	}

	@Test
	void takesTheLocaleWhereNoNameTellsAndSaysSo() {
		assertEquals("2024-11-04", read("4/11/2024 5:27 PM", "run 12", Optional.of(Locale.UK)));
		assertEquals("time.order-by-locale", log.problems().getFirst().code());
	}

	@ParameterizedTest
	@CsvSource({ "run 12", "20240411 and 20241104", "120240411" })
	void asksWhereNothingTells(String name) {
		assertEquals("", read("4/11/2024 5:27 PM", name, Optional.empty()));
		assertTrue(log.blocks());
	}

	@Test
	void takesTheOrderThatTheFormatWritesWhereNothingTellsAndWarns() {
		FileClock clock = new FileClock(List.of(), List.of(), ReaderSettings.in(ZoneOffset.UTC), log).usually(DateOrder.MONTH_FIRST);
		assertEquals("2024-04-11", clock.read(new Cell("4/11/2024 5:27 PM", Place.line("a.txt", 1))).orElseThrow().clock()
				.toLocalDate().toString());
		assertEquals("time.order-by-format", log.problems().getFirst().code());
	}

	private String read(String date, String name, Optional<Locale> locale) {
		ReaderSettings settings = new ReaderSettings(ZoneOffset.UTC, locale, Map.of());
		return new FileClock(List.of(date), List.of(name), settings, log).read(new Cell(date, Place.line("a.txt", 1)))
				.map(time -> time.clock().toLocalDate().toString()).orElse("");
	}
}

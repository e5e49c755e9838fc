/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.MeasuredTime;

class TimesTest {

	private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

	@ParameterizedTest
	@CsvSource({ "4-17-2021 8:34:01 AM, true", "17.04.2021 08:34, true", "17 Apr 2021 8:34:01, true", "April 17 21 08:34, true",
			"4-18-2021 8:34:01 AM, false", "4-17-2021 9:34:01 AM, false", "4-17-2020 8:34:01 AM, false", "17 May 2021 8:34, false",
			"8:34, false" })
	void knowsATimeInWhateverForm(String found, boolean same) {
		assertEquals(same, Times.shows(found, "2021-04-17T08:34:01+00:00"));
	}

	@Test
	void knowsTheHourOfTwelve() {
		assertEquals(true, Times.shows("4/17/2021 7:05 PM", "2021-04-17T19:05:00+00:00"));
		assertEquals(false, Times.shows("4/17/2021 7:05 PM", "no time"));
	}

	@ParameterizedTest
	@CsvSource({ "true, 2024-05-02T09:00:00+02:00, true", "true, 2024-05-02T07:00:00+00:00, true", "true, 2024-05-02T09:00:00+05:00, false",
			"false, 2024-05-02T09:00:00+05:00, true", "false, 2024-05-02T09:01:00+05:00, false" })
	void comparesTheClockUnlessTheFileStatesAZone(boolean known, String expected, boolean same) {
		MeasuredTime found = new MeasuredTime(LocalDateTime.of(2024, 5, 2, 9, 0), VIENNA, known);
		assertEquals(same, Times.same(found, OffsetDateTime.parse(expected)));
	}
}

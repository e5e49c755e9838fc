/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

	@ParameterizedTest
	@CsvSource({ "2026-03-01T11:42:17.25+02:00[Europe/Athens],2026-03-01 11:42:17 UTC+02:00 (Europe/Athens)",
			"2026-07-01T11:42:17+03:00[Europe/Athens],2026-07-01 11:42:17 UTC+03:00 (Europe/Athens)",
			"2026-01-01T00:00:00Z[Europe/London],2026-01-01 00:00:00 UTC (Europe/London)",
			"2026-01-01T00:00:00Z,2026-01-01 00:00:00 UTC", "2026-01-01T00:00:00Z[UTC],2026-01-01 00:00:00 UTC",
			"2026-01-01T00:00:00-03:30,2026-01-01 00:00:00 UTC-03:30" })
	void printsDateTimeOffsetAndZone(String time, String text) {
		assertEquals(text, TimeText.of(ZonedDateTime.parse(time)));
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTextTest {

	@ParameterizedTest
	@CsvSource({ "2, +02:00", "+2, +02:00", "-3.5, -03:30", "'5,75', +05:45", "-03:30, -03:30", "+0530, +05:30", "0, Z",
			"UTC, Z", "Z, Z", "GMT+1, +01:00", "UTC -8, -08:00", "19, none", "-, none", "1.23, none", "CET, +01:00", "EDT, -04:00", "CST, none", "ABC, none",
			"2 hours, none" })
	void readsOffsetsAndNothingElse(String text, String offset) {
		assertEquals(offset, ZoneText.offset(text).map(ZoneOffset::getId).orElse("none"));
	}

	@ParameterizedTest
	@CsvSource({ "UTC, Z", "2, none", "um, none" })
	void takesOnlyANamedOffsetOutOfALabel(String text, String offset) {
		assertEquals(offset, ZoneText.named(text).map(ZoneOffset::getId).orElse("none"));
	}
}

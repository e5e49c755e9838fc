/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftJisScanTest {

	@ParameterizedTest
	@ValueSource(strings = { "Average diameter (\u03BCm),18.51", "Temperature (\u2103),37.0", "\u30B5\u30F3\u30D7\u30EB,\u6E29\u5EA6" })
	void knowsWhatAJapaneseInstrumentWrites(String text) {
		assertEquals(true, looks(text, "windows-31j"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "it\u2019s TaqMan\u2122Real", "Gr\u00F6\u00DFe (\u00B5m);18,51", "pr\u00E9l\u00E8vement \u2013 37 \u00B0C", "plain ASCII", "caf\u00E9" })
	void leavesWesternTextAlone(String text) {
		assertEquals(false, looks(text, "windows-1252"));
	}

	private static boolean looks(String text, String charset) {
		return ShiftJisScan.looksLikeShiftJis(text.getBytes(Charset.forName(charset)));
	}
}

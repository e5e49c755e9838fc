/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Problem;

class CrcCheckTest {

	private static FcsFixture file() {
		return FcsFixture.floats(new String[] { "A", "B" }, new float[] { 1, 2 }, new float[] { 3, 4 });
	}

	private static List<String> codes(FcsFixture file) {
		return new FcsReader().read(file.file()).problems().stream().map(Problem::code).toList();
	}

	private static int crc(Crc16 kind) {
		byte[] bytes = file().bytes();
		return kind.end(kind.over(kind.start(), bytes, bytes.length));
	}

	/** The check values of the nine digits that catalogues of checks state. */
	@ParameterizedTest
	@CsvSource({ "FROM_ZERO,31C3", "FROM_ONES,29B1", "LOW_FROM_ZERO,2189", "LOW_FROM_ONES,6F91", "LOW_INVERTED,906E" })
	void computesKnownValues(Crc16 kind, String expected) {
		byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
		assertEquals(Integer.parseInt(expected, 16), kind.end(kind.over(kind.start(), digits, digits.length)));
	}

	@ParameterizedTest
	@EnumSource
	void findsTheRightValueInEverySpelling(Crc16 kind) {
		for (String spelling : List.of("%08d", "%8d", "%08X", "%8x", "%-8d")) {
			assertEquals(List.of(), codes(file().behind(String.format(Locale.ROOT, spelling, crc(kind)))), spelling);
		}
	}

	@Test
	void warnsWhenABitHasChanged() {
		byte[] bytes = file().behind(String.format(Locale.ROOT, "%08d", crc(Crc16.FROM_ZERO))).bytes();
		bytes[bytes.length - 12] ^= 1;
		var outcome = new FcsReader().read(FcsBytes.of("changed.fcs", bytes));
		assertEquals(List.of("fcs.crc"), outcome.problems().stream().map(Problem::code).toList());
		assertEquals(2, outcome.get().getFirst().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "00000000", "        ", "", "1234", "PK\u0003\u00040123", "FCS3.0  " })
	void takesZerosAndOtherBytesForNoValue(String behind) {
		assertEquals(List.of(), codes(file().behind(behind)));
	}

	@Test
	void looksBehindTheLastSegment() {
		long end = FcsFixture.dataBegin() + 15;
		String more = "/MORE/1/";
		FcsFixture file = file().set("$BEGINSTEXT", "" + (end + 1)).set("$ENDSTEXT", "" + (end + more.length()));
		byte[] before = file.behind(more).bytes();
		int crc = Crc16.FROM_ZERO.over(0, before, before.length);
		assertEquals(List.of(), codes(file.behind(more + String.format(Locale.ROOT, "%08d", crc))));
		assertEquals(List.of("fcs.crc"), codes(file.behind(more + String.format(Locale.ROOT, "%08d", crc ^ 1))));
	}

	@Test
	void expectsNoneInTheFirstVersions() {
		assertEquals(List.of(), codes(file().version("FCS2.0").behind("00012345")));
		assertEquals(List.of("fcs.crc"), codes(file().version("FCS3.0").behind("00012345")));
	}
}

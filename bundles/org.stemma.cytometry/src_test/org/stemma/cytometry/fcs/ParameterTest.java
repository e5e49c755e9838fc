/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

	private static Parameter of(int bits, String range) {
		return new Parameter(1, "A", "", DataType.INTEGER, bits, new BigDecimal(range), Amplification.LINEAR, 1);
	}

	@ParameterizedTest
	@CsvSource({ "16,1024,1023", "16,1000,1023", "16,1025,2047", "8,255,255", "16,65536,65535", "32,262144,262143",
			"16,0,65535", "32,1120.5,2047", "32,4294967296,4294967295", "16,16777216,65535" })
	void masksWithTheNextPowerOfTwo(int bits, String range, long mask) {
		assertEquals(mask, of(bits, range).mask());
	}

	@Test
	void keepsAllBitsOfTheWidestIntegers() {
		assertEquals(-1L, of(64, "18446744073709551616").mask());
	}

	@Test
	void takesAnOffsetOfZeroUnderALogarithmAsOne() {
		assertEquals(new Amplification(4, 1), Amplification.parse("4,0").orElseThrow());
		assertEquals(new Amplification(4, 0.01), Amplification.parse(" 4.0 , 0.01").orElseThrow());
		assertEquals(Amplification.LINEAR, Amplification.parse("0,0").orElseThrow());
		assertEquals(true, Amplification.parse("4").isEmpty());
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleTextTest {

	/** Bits and text of RFC 8785 appendix B. */
	@ParameterizedTest
	@CsvSource({ "0000000000000000,0", "8000000000000000,0", "0000000000000001,5e-324", "8000000000000001,-5e-324",
			"7fefffffffffffff,1.7976931348623157e+308", "ffefffffffffffff,-1.7976931348623157e+308",
			"4340000000000000,9007199254740992", "c340000000000000,-9007199254740992",
			"4430000000000000,295147905179352830000", "44b52d02c7e14af5,9.999999999999997e+22",
			"44b52d02c7e14af6,1e+23", "44b52d02c7e14af7,1.0000000000000001e+23",
			"444b1ae4d6e2ef4e,999999999999999700000", "444b1ae4d6e2ef4f,999999999999999900000",
			"444b1ae4d6e2ef50,1e+21", "3eb0c6f7a0b5ed8c,9.999999999999997e-7", "3eb0c6f7a0b5ed8d,0.000001",
			"41b3de4355555553,333333333.3333332", "41b3de4355555554,333333333.33333325",
			"41b3de4355555555,333333333.3333333", "41b3de4355555556,333333333.3333334",
			"41b3de4355555557,333333333.33333343", "becbf647612f3696,-0.0000033333333333333333",
			"43143ff3c1cb0959,1424953923781206.2" })
	void writesTheNumbersOfTheStandard(String bits, String text) {
		assertEquals(text, DoubleText.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))));
	}

	@ParameterizedTest
	@ValueSource(doubles = { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
	void refusesWhatIsNotANumber(double number) {
		assertThrows(IllegalArgumentException.class, () -> DoubleText.of(number));
	}

	@Test
	void readsBackAsTheSameNumber() {
		Random random = new Random(8785);
		for (int i = 0; i < 100_000; i++) {
			double number = Double.longBitsToDouble(random.nextLong());
			if (Double.isFinite(number) && number != 0) {
				assertEquals(number, Double.parseDouble(DoubleText.of(number)));
			}
		}
	}
}

/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScalesTest {

	private static List<String> words(Scale scale) {
		return scale.ticks().stream().filter(Scale.Tick::named).map(Scale.Tick::words).toList();
	}

	@Test
	void roundNumbersStandAtBothEnds() {
		LinearScale scale = LinearScale.around(0.03, 0.97);
		assertEquals(0, scale.low());
		assertEquals(1, scale.high(), 1e-12);
		assertEquals(List.of("0", "0.2", "0.4", "0.6", "0.8", "1"), words(scale));
		assertEquals(0.25, scale.place(0.25), 1e-12);
		assertEquals(0.25, scale.value(0.25), 1e-12);
	}

	@Test
	void aSingleValueStandsInTheMiddle() {
		assertEquals(0.5, LinearScale.between(4, 4).place(4), 1e-12);
		assertEquals(0.5, LinearScale.between(0, 0).place(0), 1e-12);
	}

	@Test
	void decadesAreNamedAndTheirNinthsMarked() {
		LogScale scale = LogScale.around(20, 30_000);
		assertEquals(1, scale.low());
		assertEquals(5, scale.high());
		assertEquals(List.of("10\u00b9", "10\u00b2", "10\u00b3", "10\u2074", "10\u2075"), words(scale));
		assertEquals(5 + 4 * 8, scale.ticks().size());
		assertEquals(1000, scale.value(0.5), 1e-9);
	}

	@Test
	void nothingAtAndBelowZeroHasAPlaceOnALogarithmicAxis() {
		assertTrue(Double.isInfinite(new LogScale(0, 2).place(0)));
		assertTrue(Double.isInfinite(new LogScale(0, 2).place(-1)));
	}

	@Test
	void numbersAreBrief() {
		assertEquals("0.00321", Decimals.brief(0.00321, 3));
		assertEquals("12300", Decimals.brief(12_300, 3));
		assertEquals("1.23\u00b710\u2076", Decimals.brief(1_230_000, 3));
		assertEquals("-4.5\u00b710\u207b\u2077", Decimals.brief(-4.5e-7, 3));
		assertEquals("0", Decimals.brief(0, 3));
		assertEquals("100", Decimals.plain(100.004, 2));
	}
}

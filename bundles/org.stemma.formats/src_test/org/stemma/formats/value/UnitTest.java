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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

	@ParameterizedTest
	@CsvSource({ "x10^6 cells/mL, 10*6/mL", "(x10^6) cells/mL, 10*6/mL", "10*6/mL, 10*6/mL", "10⁶ cells/ml, 10*6/mL",
			"1E6 cells/ml, 10*6/mL", "E6 cells / mL, 10*6/mL", "million cells/mL, 10*6/mL", "x 10^5 cells/mL, 10*5/mL",
			"cells/ml, /mL", "cells/µL, /uL", "#/uL, /uL", "%, %", "percent, %", "µm, um", "μm, um", "um, um", "microns, um", "OD, {AU}", "mAU, m{AU}", "RFU, [RFU]", "msec, ms",
			"ul, uL", "µL, uL", "cells, 1", "#, 1", "mM, mmol/L", "M, mol/L", "m, m", "mg/dL, mg/dL", "pg/µL, pg/uL", "cells/mm^3, /mm3", "10^9/L, 10*9/L", "U/mL, U/mL", "kPa, kPa", "stone/gallon, none", "°C, Cel", "OD, {AU}", "mAU, m{AU}", "RFU, [RFU]", "msec, ms",
			"copies/\u00C2\u00B5L, /uL", "50 \uFFFDl, none", "\uFFFDg/mL, ug/mL", "ng/µl, ng/uL", "mmHg, mm[Hg]" })
	void readsSpellingsOfUnits(String spelled, String code) {
		assertEquals(code, Unit.parse(spelled).map(Unit::code).orElse("none"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x106 cells/mL", "10e6 cells/mL", "x10^6", "s/n", "date/time", "furlong", "x10^6.5 cells/mL", "E1%" })
	void readsNothingIntoWhatIsNoUnit(String spelled) {
		assertTrue(Unit.parse(spelled).isEmpty(), () -> Unit.parse(spelled).toString());
	}

	@ParameterizedTest
	@CsvSource({ "2.45E6, /mL, 10*6/mL, 2.45", "780, 10*3/mL, 10*6/mL, 0.780", "1200, /uL, 10*6/mL, 1.200",
			"0.5, 1, %, 50", "18.51, um, mm, 0.01851", "3, mg/mL, ug/mL, 3000", "90, mg/dL, g/L, 0.90", "650, /mm3, 10*6/mL, 0.650", "4, pg/uL, ng/uL, 0.004", "2, U/mL, U/L, 2000", "3, umol/mL, mmol/L, 3" })
	void convertsExactly(String value, String from, String to, String expected) {
		BigDecimal converted = Unit.ofCode(from).convert(new BigDecimal(value), Unit.ofCode(to));
		assertEquals(0, converted.compareTo(new BigDecimal(expected)), converted::toPlainString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{AU}", "m{AU}", "[RFU]", "[RLU]", "s", "ms", "ng/uL", "pg/mL" })
	void readsEachCodeAsItself(String code) {
		assertEquals(Unit.ofCode(code), Unit.parse(code).orElseThrow());
	}

	@Test
	void doesNotConvertBetweenDimensions() {
		assertFalse(Unit.ofCode("um").convertsTo(Unit.ofCode("uL")));
		assertThrows(IllegalArgumentException.class, () -> Unit.ofCode("um").convert(BigDecimal.ONE, Unit.ofCode("uL")));
		assertThrows(IllegalArgumentException.class, () -> Unit.ofCode("cells"));
	}
}

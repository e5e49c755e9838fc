/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextTest {

	@ParameterizedTest
	@CsvSource({ "10*6/mL, ×10⁶/mL", "10*3/uL, ×10³/µL", "10*-3, ×10⁻³", "10*10, ×10¹⁰", "cm2, cm²",
			"mm3, mm³", "uL, µL", "um, µm", "%, %", "mL, mL", "Cel, °C", "[EU]/mL, EU/mL", "[IU]/mL, IU/mL", "g/L, g/L", "h, h", "mol/L, mol/L",
			"10*6/cm2, ×10⁶/cm²" })
	void printsUnitsForPeopleAndReadsThemAgain(String code, String printed) {
		assertEquals(printed, UnitText.printed(code));
		assertEquals(code, UnitText.code(printed));
		assertEquals(code, UnitText.code(code));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "'', 1", "'x10⁶/mL', 10*6/mL", "' mL ', mL", "μm, um" })
	void readsWhatPeopleType(String typed, String code) {
		assertEquals(code, UnitText.code(typed));
	}

	@ParameterizedTest
	@CsvSource({ "1, ''", "{cells}/mL, cells/mL", "unusual, unusual" })
	void printsPureNumbersWithoutUnitAndDropsBraces(String code, String printed) {
		assertEquals(printed, UnitText.printed(code));
	}
}

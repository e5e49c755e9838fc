/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointAxisTest {

	@ParameterizedTest
	@CsvSource({ "Time [s], 30.5, 30.5, s", "time (min), '1,5', 90.0, s", "Time [h], 2, 7200, s", "Time, 1 h 2 min 3 s, 3723, s", "Wavelength [nm], 450, 450, nm" })
	void readsAPositionInTheUnitThatItsNameStates(String name, String text, String expected, String unit) {
		PointAxis axis = PointAxis.of(name).orElseThrow();
		assertEquals(expected + " " + unit, axis.position(text).orElseThrow() + " " + axis.axis().unit());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Timer", "Times", "Time [d]", "Raw Data (600)", "" })
	void isNoneForOtherNames(String name) {
		assertTrue(PointAxis.of(name).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "Time [s], soon", "Time [s], 0:30", "Time, 30", "Wavelength, -1" })
	void takesNothingElseForAPosition(String name, String text) {
		assertTrue(PointAxis.of(name).orElseThrow().position(text).isEmpty());
	}
}

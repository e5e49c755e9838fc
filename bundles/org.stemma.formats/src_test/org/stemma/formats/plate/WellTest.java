/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellTest {

	@ParameterizedTest
	@CsvSource({ "A1, A1, 0, 1", "a01, A1, 0, 1", "H12, H12, 7, 12", "P024, P24, 15, 24", "AF48, AF48, 31, 48", "Z9, Z9, 25, 9" })
	void readsAddresses(String written, String name, int row, int column) {
		Well well = Well.of(written).orElseThrow();
		assertEquals(name, well.name());
		assertEquals(new Well(row, column), well);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "A", "12", "A0", "A100", "AAA1", "1A", "A1 x", "Well", "ZZ1" })
	void readsNothingIntoOtherTexts(String written) {
		assertTrue(Well.of(written).isEmpty(), () -> Well.of(written).toString());
	}

	@Test
	void refusesAnAddressOutsideAnyPlate() {
		assertThrows(IllegalArgumentException.class, () -> new Well(0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Well(-1, 1));
	}
}

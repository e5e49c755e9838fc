/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitTest {

	@ParameterizedTest
	@CsvSource({ "GLC3B, Standard, 0.111 - 41.63 mmol/L", "TP2LB, Low, 0.3 - 6.0 g/L", "GLYB, Low, 0.1 - 10 mmol/L",
			"LDH2D, High with Pre - Dilution, 200 - 10000 U/L" })
	void tellsHowAKitMeasuresAndFromWhereToWhere(String code, String how, String range) {
		assertEquals(Optional.of(new Kit(how, range)), Kit.of(code));
	}

	@Test
	void knowsNothingOfACodeOfTheLaboratorysOwn() {
		assertEquals(Optional.empty(), Kit.of("XYZ9B"));
	}
}

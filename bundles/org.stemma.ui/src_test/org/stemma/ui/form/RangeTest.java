/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Quantity;
import org.stemma.core.record.FieldModel;

class RangeTest {

	private static final FieldModel VIABILITY = FieldSpec.number("viability", "Viability").unit("%")
			.range(BigDecimal.ZERO, new BigDecimal("100")).build();

	@ParameterizedTest
	@ValueSource(strings = { "0", "93.6", "100" })
	void takesWhatLiesBetweenTheLimits(String value) {
		assertTrue(Range.check(VIABILITY, new BigDecimal(value)).succeeded());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.1", "100.01" })
	void refusesWhatLiesOutsideAndNamesBothLimits(String value) {
		var refused = Range.check(VIABILITY, new BigDecimal(value)).problems().getFirst().message();
		assertTrue(refused.contains("Viability") && refused.contains("0") && refused.contains("100") && refused.contains(value), refused);
	}

	@Test
	void looksAtTheNumberOfAQuantity() {
		FieldModel volume = FieldSpec.quantity("volume", "Volume").range(BigDecimal.ONE, null).build();
		assertTrue(Range.check(volume, Quantity.of("2", "mL")).succeeded());
		assertFalse(Range.check(volume, Quantity.of("0.5", "mL")).succeeded());
	}

	@Test
	void looksAtTheLengthOfAText() {
		FieldModel note = FieldSpec.text("note", "Note").range(null, new BigDecimal("5")).build();
		assertTrue(Range.check(note, "12345").succeeded());
		assertEquals("field.length", Range.check(note, "123456").problems().getFirst().code());
	}

	@Test
	void leavesWholeAndRealNumbersToTheSameLimits() {
		assertTrue(Range.check(VIABILITY, 100).succeeded());
		assertFalse(Range.check(VIABILITY, 100.5).succeeded());
	}
}
